/**
 * Dash in the page: it comes with Records, and renders the grid. What it tells the page, and the
 * page it, are the functions that dashboard/server/callbacks.py names, in the namespace
 * `contact_lines`.
 */
/** @import { Page } from "../page/page.js" */
/** @import { Views } from "../page/store.js" */
/** @import { Load } from "../page/scripts.js" */
import { part } from "../page/parts.js";
import { gridWord } from "../records/grid-words.js";
import { byDate } from "../records/rows.js";
import { eventTerm } from "../terms/quotes.js";
import { portal } from "./portal.js";
import { startRenderer } from "./renderer.js";

/** @typedef {{ fields: string[], rows: unknown[][], columns: object[] }} Table as its file has it */

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
  host.dashAgGridComponentFunctions = {
    /** A source's title, as a link where its address is known: it opens only on a click. @param {{ value: string, data: { url?: string } }} cell */
    Source: ({ value, data }) => (/^https?:\/\//.test(data.url ?? "")
      ? host.React.createElement("a",
        { href: data.url, target: "_blank", rel: "noopener noreferrer" }, value)
      : value),
    /** An event's title, after what it is called by whose words are read. @param {{ value: string, data: { id: string } }} cell */
    Event: ({ value, data }) => {
      const quote = eventTerm(page.store.terms.quotes, data.id);
      return quote ? host.React.createElement("span", {}, host.React.createElement("span",
        { className: "theirs", lang: quote.fact.language }, quote.fact.quoted), ` · ${value}`) : value;
    },
  };

  return {
    show,
    /** Ask for all that a table needs, before anybody waits for it. @param {string} table */
    prepare: (table) => { Promise.all([start(), read(table)]).catch(() => {}); },
    /** Call a function when the grid has the rows of a table. @param {(grid: any, table: string) => void} take */
    whenFilled: (take) => { filled.by = take; },
  };
};

/** @typedef {ReturnType<typeof connectDash>} ConnectedDash */
