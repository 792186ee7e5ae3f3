/** Runs every test beside a module in one process: node dashboard/web/tests.mjs */
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const web = dirname(fileURLToPath(import.meta.url));
const files = (await readdir(web, { recursive: true })).filter((name) => name.endsWith(".test.js"));
if (!files.length) throw new Error("no test beside any module");
for (const file of files.sort()) await import(pathToFileURL(join(web, file)).href);
