/**
 * Dash in the page: it comes with Records, and renders the grid. What it tells the page, and the
 * page it, are the functions that dashboard/server/callbacks.py names, in the namespace
 * `contact_lines`.
 */
/** @import { Page } from "../page/page.js" */
/** @import { Views } from "../page/store.js" */
/** @import { Load } from "../page/scripts.js" */
/** @import { Piece } from "../records/cells.js" */
import { part } from "../page/parts.js";
import { CELLS } from "../records/cells.js";
import { gridWord } from "../records/grid-words.js";
import { byDate } from "../records/rows.js";
import { portal } from "./portal.js";
import { startRenderer } from "./renderer.js";

/** @typedef {{ fields: string[], rows: unknown[][], columns: object[] }} Table as its file has it */

/** Where a link of a cell opens, and what it tells there. */
const OUTSIDE = { target: "_blank", rel: "noopener noreferrer" };

/** What Dash puts into the window, and what it looks for there. @returns {any} */
const dashOf = () => window;

/** The rows of a table as the grid takes them. @param {Table} table */
export const rowsOf = ({ fields, rows }) => rows.map(
  (row) => Object.fromEntries(fields.map((field, i) => [field, row[i]])));

/** Connect a page with Dash. @param {Page} page @param {Load} load */
export const connectDash = (page, load) => {
  const host = dashOf();
  const { dash: files, tables } = /** @type {Views} */ (page.store.config.views);
  host.dash_clientside = host.dash_clientside || {};
  const unchanged = () => host.dash_clientside.no_update;
  const filled = { by: /** @type {((grid: any, table: string) => void) | null} */ (null) };
  /** What is asked for once, and again if it failed. @type {Map<string, Promise<any>>} */
  const asked = new Map();
  /** @param {string} name @param {() => Promise<any>} ask */
  const once = (name, ask) => {
    if (!asked.has(name)) {
      const coming = ask();
      coming.catch(() => asked.delete(name));
      asked.set(name, coming);
    }
    return /** @type {Promise<any>} */ (asked.get(name));
  };

  /** Dash with the grid, rendered. */
  const start = () => once("dash", () => startRenderer(files, load));
  /** @param {string} table @returns {Promise<Table>} */
  const read = (table) => once(table, () => part(tables[table]).then(JSON.parse));

  /** Have the grid show a table; its file is asked for beside Dash's own. @param {string} table */
  const show = async (table) => {
    try {
      await Promise.all([start(), read(table)]);
      host.dash_clientside.set_props("grid-of", { table });
    } catch {
      page.tellFault(() => { show(table); });
    }
  };

  // "contact_lines" is also the namespace of the component that dashboard/server/portal.py names.
  host.contact_lines = { Portal: portal(host) };
  host.dash_clientside.contact_lines = {
    /** Rows and columns of a table. @param {string | null} table */
    rows: async (table) => {
      if (!table) return [unchanged(), unchanged()];
      const rows = await read(table);
      return [rowsOf(rows), rows.columns];
    },
    /** @param {unknown[] | null} rows @param {string} table */
    table_filled: async (rows, table) => {
      if (rows?.length) filled.by?.(await host.dash_ag_grid.getApiAsync("grid"), table);
      return unchanged();
    },
  };
  host.dashAgGridFunctions = { byDate, gridWord };
  /** @param {Piece} piece @param {number} key */
  const element = ({ text, href, lang }, key) => {
    if (href) return host.React.createElement("a", { key, href, ...OUTSIDE }, text);
    return lang ? host.React.createElement("span", { key, className: "theirs", lang }, text) : text;
  };
  host.dashAgGridComponentFunctions = {};
  for (const [name, cell] of Object.entries(CELLS)) {
    /** @param {{ value: string, data: object }} shown */
    host.dashAgGridComponentFunctions[name] = ({ value, data }) => host.React.createElement(
      host.React.Fragment, {}, cell(value, data, page.store.terms.quotes).map(element));
  }

  return {
    show,
    /** Ask for all that a table needs, before anybody waits for it. @param {string} table */
    prepare: (table) => { Promise.all([start(), read(table)]).catch(() => {}); },
    /** Call a function when the grid has the rows of a table. @param {(grid: any, table: string) => void} take */
    whenFilled: (take) => { filled.by = take; },
  };
};

/** @typedef {ReturnType<typeof connectDash>} ConnectedDash */
