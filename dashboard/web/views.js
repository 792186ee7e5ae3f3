/** What comes after the map: the search, and the views that are no maps. */
import { createCharts } from "./charts/charts.js";
import { connectDash } from "./dash/dash.js";
import { MAPS } from "./constants.js";
import { connect } from "./page/connect.js";
import { scriptLoader } from "./page/scripts.js";
import { createTables } from "./records/tables.js";

connect((page) => {
  const load = scriptLoader();
  const dash = connectDash(page, load);
  const tables = createTables(page, dash);
  createCharts(page, tables, load);
  // No map waits for the search; no other view has it.
  const start = () => {
    if (MAPS.includes(page.state.view)) dash.start().catch(() => page.tellFault(start));
  };
  document.addEventListener("atlas:view", start);
  start();
});
