/**
 * Bundles the script: node dashboard/web/build.mjs --out FOLDER writes atlas.js, dash.js,
 * onefile.js, fit.js, and licences.txt, those of the packages that are within. The same files give the same bytes.
 */
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const web = dirname(fileURLToPath(import.meta.url));
const still = join(web, "map", "still.js");
const { values: { out } } = parseArgs({ options: { out: { type: "string" } } });
if (!out) {
  console.error("usage: node dashboard/web/build.mjs --out FOLDER");
  process.exit(2);
}

const { metafile } = await build({
  entryPoints: [...["atlas", "dash", "onefile"].map((name) => join(web, `${name}.js`)),
    join(web, "inline", "fit.js")],
  entryNames: "[name]",
  outdir: resolve(out),
  bundle: true,
  minify: true,
  format: "iife",
  target: ["es2022"],
  charset: "utf8",
  // Nothing on the page glides from view to view.
  alias: { "d3-transition": still, "d3-interpolate": still },
  // Whose work is within stands in licences.txt, whole.
  legalComments: "none",
  banner: { js: "/* Contact Lines (MIT), with d3 (ISC) and lit-html (BSD-3-Clause): licences.txt */" },
  metafile: true,
  logLevel: "warning",
});

const root = dirname(dirname(web));
const packages = new Set(Object.keys(metafile.inputs).flatMap(
  (path) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.slice(1) ?? []));
const licences = await Promise.all([...packages].sort().map(async (name) => (
  `${name}\n\n${await readFile(join(root, "node_modules", name, "LICENSE"), "utf8")}`)));
await writeFile(join(out, "licences.txt"), licences.join("\n----\n\n"));
