/**
 * Bundles the script: node dashboard/web/build.mjs --out FOLDER writes atlas.js, views.js,
 * folder.js, onefile.js, own.js, own-alone.js, fit.js, scheme.js, plotly.js as it came, what the worker of a reader's
 * own data is made of as own-*.js, and licences.txt, those of the packages that are within. The same files give the same bytes.
 */
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import * as constants from "./constants.js";

const web = dirname(fileURLToPath(import.meta.url));
// Bars, lines and pies: all that the charts are drawn with.
const PLOTLY = "plotly.js-basic-dist-min";
const still = join(web, "map", "still.js");
const { values: { out } } = parseArgs({ options: { out: { type: "string" } } });
if (!out) {
  console.error("usage: node dashboard/web/build.mjs --out FOLDER");
  process.exit(2);
}

/** The reader of workbooks unpacks in the thread that it is in. @type {import("esbuild").Plugin} */
const inOneThread = { name: "in-one-thread", setup: ({ onResolve }) => onResolve(
  { filter: /^fflate$/ }, ({ importer }) => (importer.includes("read-excel-file")
    ? { path: join(web, "own", "reading", "unzip.js") } : undefined)) };
/** Of the constants a bundle has those that it uses, and not the whole file. @type {import("esbuild").Plugin} */
const constantsInUse = { name: "constants-in-use", setup: ({ onLoad }) => onLoad(
  { filter: /[\\/]web[\\/]constants\.js$/ }, () => ({ contents: Object.entries(constants).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join("\n") })) };
/** @type {import("esbuild").BuildOptions} */
const common = {
  outdir: resolve(out),
  bundle: true,
  minify: true,
  target: ["es2022"],
  charset: "utf8",
  // Whose work is within stands in licences.txt, whole.
  legalComments: "none",
  plugins: [inOneThread, constantsInUse],
  metafile: true,
  logLevel: "warning",
};
const page = await build({
  ...common,
  entryPoints: [...["atlas", "views", "folder", "onefile", "own", "own-alone"].map((name) => join(web, `${name}.js`)),
    ...["begin", "fit", "scheme"].map((name) => join(web, "inline", `${name}.js`))],
  entryNames: "[name]",
  format: "iife",
  // Nothing on the page glides from view to view.
  alias: { "d3-transition": still, "d3-interpolate": still },
  banner: { js: "/* Contact Lines (MIT), with d3 (ISC), lit-html (BSD-3-Clause) and Fluent (Apache-2.0): licences.txt */" },
});
// A worker of modules: it loads the reader of a kind of file when there is such a file.
const worker = await build({
  ...common,
  entryPoints: { "own-worker": join(web, "own", "worker.js") },
  chunkNames: "own-[name]-[hash]",
  format: "esm",
  splitting: true,
  banner: { js: "/* Contact Lines (MIT), with readers of files (MIT): licences.txt */" },
});

const root = dirname(dirname(web));
const packages = new Set([PLOTLY, ...[page, worker].flatMap(
  ({ metafile }) => Object.keys(metafile?.inputs ?? {})).flatMap(
  (path) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.slice(1) ?? [])]);
/** The licence of a package; of one that has no file of it, whose it is and the text that it names. */
const licenceOf = async (/** @type {string} */ name) => {
  const folder = join(root, "node_modules", name);
  const own = await readFile(join(folder, "LICENSE"), "utf8").catch(() => null);
  if (own) return own;
  const { author, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const text = await readFile(join(web, "licences", `${license}.txt`), "utf8");
  return `Copyright ${author.name ?? author}\n\n${text}`;
};
const licences = await Promise.all([...packages].sort().map(
  async (name) => `${name}\n\n${await licenceOf(name)}`));
await writeFile(join(out, "licences.txt"), licences.join("\n----\n\n"));
await copyFile(join(root, "node_modules", PLOTLY, "plotly-basic.min.js"), join(out, "plotly.js"));
