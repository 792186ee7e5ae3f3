/**
 * What Dash's components tell the page, and the page Dash: the functions that
 * dashboard/server/callbacks.py names, in the namespace `contact_lines`.
 */
/** @import { Page } from "../page/page.js" */
import { createCharts } from "../charts/charts.js";
import { byDate } from "../records/rows.js";
import { createTables } from "../records/tables.js";
import { createSearch } from "../search/search.js";
import { scriptLoader } from "./scripts.js";

const SECTIONS = ["records", "charts", "about"];

/** What Dash puts into the window, and what it looks for there. @returns {any} */
const dashOf = () => window;

/** Connect a page with Dash. @param {Page} page */
export const connectDash = (page) => {
  const host = dashOf();
  host.dash_clientside = host.dash_clientside || {};
  const unchanged = () => host.dash_clientside.no_update;
  /** @param {string} id @param {object} props */
  const setProps = (id, props) => host.dash_clientside.set_props(id, props);
  const tables = createTables(page, { setProps });
  const charts = createCharts(page, tables);
  const search = createSearch(page, { setProps });
  const load = scriptLoader();
  const { scripts = {} } = page.store.config;
  // Dash comes alive after the map: the first call of one of these says that its layout is there.
  // What it is told before then it would lose, and what the page shows then it asks itself.
  const dash = { alive: false };

  document.addEventListener("atlas:settled", (event) => {
    if (dash.alive) setProps("state", { data: /** @type {CustomEvent} */ (event).detail });
  });

  /** @param {string} view @param {unknown} made */
  const opened = async (view, made) => {
    if (view !== page.state.view || made) return unchanged();
    return Promise.all((scripts[view] ?? []).map(load)).then(() => true, () => {
      page.tellFault(() => page.go({}));
      return unchanged();
    });
  };

  host.dash_clientside.contact_lines = {
    /** @param {string | null} id */
    choose: (id) => {
      if (id) page.goTo(id);
      return unchanged();
    },
    /** @param {string | null} typed */
    matching: async (typed) => (await search.matching(typed)) ?? unchanged(),
    /** Which section is to be made now: that of the view, once its scripts are here. @param {unknown} _state @param {unknown[]} made */
    open: async (_state, ...made) => {
      dash.alive = true;
      return Promise.all(SECTIONS.map((view, i) => opened(view, made[i])));
    },
    /** @param {unknown[] | null} rows @param {string} table */
    table_filled: async (rows, table) => {
      if (rows?.length) tables.filled(await host.dash_ag_grid.getApiAsync("grid"), table);
      return unchanged();
    },
    /** @param {{ points?: any[] } | null} click @param {string} id */
    chart_clicked: (click, id) => {
      charts.clicked(click, id);
      return unchanged();
    },
    /** @param {unknown} _state @param {any} figure @param {string} id */
    filter_kinds: (_state, figure, id) => charts.follow(figure, id) ?? unchanged(),
  };
  host.dashAgGridFunctions = { byDate };
  host.dashAgGridComponentFunctions = {
    /** A source's title, as a link where its address is known: it opens only on a click. @param {{ value: string, data: { url?: string } }} cell */
    Source: ({ value, data }) => (/^https?:\/\//.test(data.url ?? "")
      ? host.React.createElement("a",
        { href: data.url, target: "_blank", rel: "noopener noreferrer" }, value)
      : value),
  };
};
