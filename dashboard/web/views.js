/** What comes after the map: the views that are no maps. */
import { createCharts } from "./charts/charts.js";
import { listenToClassroom } from "./classroom/classroom.js";
import { connectDash } from "./dash/dash.js";
import { listenToOwn } from "./own/entrance.js";
import { connect } from "./page/connect.js";
import { listenToPrinting } from "./page/printing.js";
import { scriptLoader } from "./page/scripts.js";
import { listenToTour } from "./tour/tour.js";
import { createTables } from "./records/tables.js";
import { speak } from "./words/language.js";

connect(async (page) => {
  // Each script has modules of its own: what the page speaks these are told.
  speak(await page.spoken);
  const load = scriptLoader();
  const dash = connectDash(page, load);
  const tables = createTables(page, dash);
  const charts = createCharts(page, tables, load);
  const { own } = page.store.config;
  if (own) listenToOwn(page, () => load(own.script));
  listenToTour(page);
  listenToClassroom(page);
  listenToPrinting(page.fit, charts.fit);
});
