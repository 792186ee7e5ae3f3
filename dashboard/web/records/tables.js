/**
 * The tables of the record: the page's filters hold for their rows, a row opens on the map,
 * and what is shown can be saved. The page has its shape and its tools from the start; the grid is
 * ag-grid, made by Dash when Records is opened.
 */
/** @import { ConnectedDash } from "../dash/dash.js" */
/** @import { Page } from "../page/page.js" */
import { all, around, field, find } from "../page/dom.js";
import { onTheWay } from "../page/later.js";
import { eventTerm, voicesOf } from "../terms/quotes.js";
import { dayOf, spokenDay } from "../words/days.js";
import { say } from "../words/language.js";
import { listenToPaper } from "./paper.js";
import { safe } from "./rows.js";

/** @typedef {any} GridApi of ag-grid */

/** The tables of a page. @param {Page} page @param {ConnectedDash} dash */
export const createTables = (page, dash) => {
  const { state } = page;
  const shown = { api: /** @type {GridApi} */ (null), name: "", heeded: true, hidden: state.hidden,
    begun: false, words: "" };

  /** @param {{ group?: string }} row */
  const isHidden = (row) => Boolean(row.group) && state.hidden.has(row.group ?? "");

  /** Show a row on the map. @param {any} row */
  const open = (row) => {
    if (!row?.opens) return;
    const day = row.day ? dayOf(row.day) : state.day;
    page.go({ view: row.view, theme: row.theme || state.theme, sel: row.opens, day });
  };

  const countRows = () => {
    let whole = 0;
    let touched = false;
    shown.api.forEachNode((/** @type {any} */ { data }) => {
      whole += 1;
      touched = touched || isHidden(data);
    });
    find("rows-shown").textContent = say("records-shown",
      { shown: shown.api.getDisplayedRowCount(), all: whole });
    const button = find("map-filter");
    button.hidden = !touched;
    button.textContent = say(shown.heeded ? "records-filters-on" : "records-filters-off");
  };

  /** Say over the events whose words stand in them, and write them anew where they are others. */
  const readInWords = () => {
    const { all: terms, quotes } = page.store.terms;
    const [voice] = voicesOf(state);
    const events = state.view === "records" && shown.name === "events" && terms && voice;
    let named = "";
    let n = 0;
    if (events) {
      shown.api.forEachNode((/** @type {any} */ { data }) => {
        const quote = eventTerm(quotes, data.id);
        if (quote) { n += 1; named += `${quote.number} `; }
      });
    }
    const line = find("records-stated");
    line.hidden = !events;
    line.textContent = events ? say("words-in-records",
      { speaker: terms.speakers[voice].name, day: spokenDay(state.day), n }) : "";
    if (named === shown.words) return;
    shown.words = named;
    shown.api.refreshCells({ columns: ["title"], force: true });
  };

  const chooseColumns = () => {
    find("columns").replaceChildren(...shown.api.getColumns().map((/** @type {any} */ column) => {
      const box = document.createElement("input");
      box.type = "checkbox";
      box.checked = column.isVisible();
      box.addEventListener("change", () => shown.api.setColumnsVisible([column], box.checked));
      const label = document.createElement("label");
      label.append(box, column.getColDef().headerName);
      return label;
    }));
  };

  // A reader's own rows have a tab too, and no grid.
  const tabs = () => /** @type {HTMLInputElement[]} */ (
    all(".records .tabs input:not([data-own])"));
  const chosenTable = () => (tabs().find(({ checked }) => checked) ?? tabs()[0])?.value ?? "";

  const columnsFold = () => /** @type {HTMLDetailsElement} */ (find("columns").parentElement);

  const save = () => shown.api.exportDataAsCsv({
    allColumns: true,
    fileName: `contact-lines-${shown.name}.csv`,
    processCellCallback: (/** @type {{ value: unknown }} */ { value }) => safe(value),
  });

  /** @param {GridApi} grid */
  const take = (grid) => {
    shown.api = grid;
    grid.setGridOption("isExternalFilterPresent", () => true);
    grid.setGridOption("doesExternalFilterPass",
      (/** @type {any} */ { data }) => !shown.heeded || !isHidden(data));
    grid.addEventListener("modelUpdated", countRows);
    grid.addEventListener("rowClicked", (/** @type {any} */ { data, event }) => {
      if (!around(event, "a") && !String(window.getSelection())) open(data);
    });
    grid.addEventListener("cellKeyDown", (/** @type {any} */ { data, event }) => {
      if (event.key === "Enter") open(data);
    });
  };

  const narrow = () => shown.api?.setGridOption("quickFilterText", field("words").value);

  const listen = () => {
    for (const tab of tabs()) tab.addEventListener("change", () => dash.show(tab.value));
    find("words").addEventListener("input", narrow);
    find("map-filter").addEventListener("click", () => {
      shown.heeded = !shown.heeded;
      shown.api.onFilterChanged();
    });
    find("save-csv").addEventListener("click", () => { if (shown.api) save(); });
    columnsFold().addEventListener("toggle", () => { if (shown.api) chooseColumns(); });
  };

  /** Show the table of the tab when the view is first opened. */
  const begin = () => {
    if (state.view === "records" && !shown.begun) {
      shown.begun = true;
      dash.show(chosenTable());
    }
  };

  document.addEventListener("atlas:drawn", () => {
    if (!shown.api) return;
    readInWords();
    if (state.hidden === shown.hidden) return;
    shown.hidden = state.hidden;
    shown.api.onFilterChanged();
  });

  dash.whenFilled((grid, table) => {
    shown.name = table;
    if (grid !== shown.api) take(grid);
    columnsFold().open = false;
    narrow();
    grid.onFilterChanged();
    countRows();
    readInWords();
    find("records").dataset.table = table;
  });
  document.addEventListener("atlas:view", begin);
  onTheWay("records", () => dash.prepare(chosenTable()));
  listen();
  listenToPaper(() => shown.api, () => page.store.terms.quotes);
  begin();

  return {
    /** Show the rows of a table that hold some words. @param {string} table @param {string} text */
    ask: (table, text) => {
      field("words").value = text;
      for (const tab of tabs()) tab.checked = tab.value === table;
      page.go({ view: "records" });
      narrow();
      if (shown.begun && shown.name !== table) dash.show(table);
    },
  };
};

/** @typedef {ReturnType<typeof createTables>} Tables */
