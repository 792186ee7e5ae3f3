/**
 * Dash in the page: it comes with Records, and renders its grid. What its components tell the page, and the page Dash, are the functions that
 * dashboard/server/callbacks.py names, in the namespace `contact_lines`.
 */
/** @import { Page } from "../page/page.js" */
/** @import { Load } from "../page/scripts.js" */
import { part } from "../page/parts.js";
import { byDate } from "../records/rows.js";
import { portal } from "./portal.js";
import { startRenderer } from "./renderer.js";

/** @typedef {{ start: string, scripts: string[], later: Record<string, string[]> }} DashFiles */
/** @typedef {{ fields: string[], rows: unknown[][], columns: object[] }} Table as its file has it */

/** What Dash puts into the window, and what it looks for there. @returns {any} */
const dashOf = () => window;

/** The rows of a table as the grid takes them. @param {Table} table */
export const rowsOf = ({ fields, rows }) => rows.map(
  (row) => Object.fromEntries(fields.map((field, i) => [field, row[i]])));

/** Connect a page with Dash. @param {Page} page @param {Load} load */
export const connectDash = (page, load) => {
  const host = dashOf();
  const { dash: files, records } = /** @type {any} */ (page.store.config.views);
  host.dash_clientside = host.dash_clientside || {};
  const unchanged = () => host.dash_clientside.no_update;
  const filled = { by: /** @type {((grid: any, table: string) => void) | null} */ (null) };

  /** Dash, rendering; once it could be loaded. @type {{ started: Promise<void> | null }} */
  const dash = { started: null };
  const start = () => {
    dash.started ??= startRenderer(files, load).catch((fault) => {
      dash.started = null;
      throw fault;
    });
    return dash.started;
  };
  /** @param {string} id @param {object} props */
  const setProps = (id, props) => start().then(
    () => host.dash_clientside.set_props(id, props));

  /** Have the grid show a table. @param {string} table */
  const show = (table) => setProps("grid-of", { table }).catch(() => retry(table));
  /** @param {string} table */
  const retry = (table) => page.tellFault(() => { show(table); });

  // "contact_lines" is also the namespace of the component that dashboard/server/portal.py names.
  host.contact_lines = { Portal: portal(host) };
  host.dash_clientside.contact_lines = {
    /** The grid, once its script is here. @param {string | null} table @param {object | null} grid */
    grid: async (table, grid) => {
      if (!table || grid) return unchanged();
      try {
        const [made] = await Promise.all([part(records.grid), load(...files.later.records)]);
        return JSON.parse(made);
      } catch {
        retry(table);
        return unchanged();
      }
    },
    /** Rows and columns of a table. @param {string} table */
    rows: async (table) => {
      try {
        const read = /** @type {Table} */ (JSON.parse(await part(records.tables[table])));
        return [rowsOf(read), read.columns];
      } catch {
        retry(table);
        return [unchanged(), unchanged()];
      }
    },
    /** @param {unknown[] | null} rows @param {string} table */
    table_filled: async (rows, table) => {
      if (rows?.length) filled.by?.(await host.dash_ag_grid.getApiAsync("grid"), table);
      return unchanged();
    },
  };
  host.dashAgGridFunctions = { byDate };
  host.dashAgGridComponentFunctions = {
    /** A source's title, as a link where its address is known: it opens only on a click. @param {{ value: string, data: { url?: string } }} cell */
    Source: ({ value, data }) => (/^https?:\/\//.test(data.url ?? "")
      ? host.React.createElement("a",
        { href: data.url, target: "_blank", rel: "noopener noreferrer" }, value)
      : value),
  };

  return {
    start,
    show,
    /** Call a function when the grid has the rows of a table. @param {(grid: any, table: string) => void} take */
    whenFilled: (take) => { filled.by = take; },
  };
};

/** @typedef {ReturnType<typeof connectDash>} ConnectedDash */
