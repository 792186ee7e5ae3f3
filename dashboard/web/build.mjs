/**
 * Bundles the script: node dashboard/web/build.mjs --out FOLDER writes atlas.js, dash.js,
 * onefile.js and fit.js. The same files give the same bytes.
 */
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

await build({
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
  legalComments: "none",
  logLevel: "warning",
});
