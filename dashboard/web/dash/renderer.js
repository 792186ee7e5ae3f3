/** Dash's renderer, started from files: its scripts, what it is told, its layout and callbacks. */
/** @import { Load } from "../page/scripts.js" */
/** @import { Views } from "../page/store.js" */
import { part } from "../page/parts.js";

/** @typedef {(address: string, options?: object) => Promise<Response>} Fetch */

/**
 * A fetch that knows some answers: the renderer asks for layout and callbacks at addresses of its
 * own, as whose type no plain file server sends JSON, and takes them from nowhere else.
 * @param {Record<string, unknown>} known by the last part of the address
 * @param {Fetch} ask
 * @returns {Fetch}
 */
export const answering = (known, ask) => async (address, options) => {
  const name = String(address).split("/").at(-1) ?? "";
  return Object.hasOwn(known, name) ? Response.json(known[name]) : ask(address, options);
};

/**
 * Start the renderer; resolved when it has rendered the layout.
 * @param {Views["dash"]} files
 * @param {Load} load
 */
export const startRenderer = async ({ start, scripts }, load) => {
  const [text] = await Promise.all([part(start), load(...scripts)]);
  const { config, layout, dependencies } = JSON.parse(text);
  const block = document.createElement("script");
  block.id = "_dash-config";
  block.type = "application/json";
  block.textContent = JSON.stringify(config);
  document.body.append(block);
  const host = /** @type {any} */ (window);
  const ask = host.fetch;
  host.fetch = answering({ "_dash-layout": layout, "_dash-dependencies": dependencies },
    ask.bind(window));
  const rendered = new Promise((done) => {
    document.addEventListener("atlas:rendered", done, { once: true });
  });
  new host.DashRenderer();
  await rendered;
  host.fetch = ask;
};
