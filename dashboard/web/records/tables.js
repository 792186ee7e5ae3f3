/**
 * The tables of the record: the page's filters hold for their rows, a row opens on the map,
 * and what is shown can be saved. The grid is ag-grid, made by Dash when Records is opened.
 */
/** @import { Page } from "../page/page.js" */
import { around, field, find } from "../page/dom.js";
import { dayOf } from "../words/days.js";
import { safe } from "./rows.js";

/** @typedef {any} GridApi of ag-grid */

/** The tables of a page. @param {Page} page @param {{ setProps: (id: string, props: object) => void }} dash */
export const createTables = (page, { setProps }) => {
  const { state } = page;
  const shown = { api: /** @type {GridApi} */ (null), name: "", heeded: true, hidden: state.hidden,
    asked: /** @type {{ table: string, text: string } | null} */ (null) };

  /** @param {{ group?: string }} row */
  const isHidden = (row) => Boolean(row.group) && state.hidden.has(row.group ?? "");

  /** Show a row on the map. @param {any} row */
  const open = (row) => {
    if (!row?.opens) return;
    const day = row.day ? dayOf(row.day) : state.day;
    page.go({ view: row.view, theme: row.theme || state.theme, sel: row.opens, day });
  };

  const countRows = () => {
    let all = 0;
    let touched = false;
    shown.api.forEachNode((/** @type {any} */ { data }) => {
      all += 1;
      touched = touched || isHidden(data);
    });
    const several = shown.api.getDisplayedRowCount().toLocaleString("en");
    find("rows-shown").textContent = `${several} of ${all.toLocaleString("en")} rows`;
    const button = find("map-filter");
    button.hidden = !touched;
    button.textContent = shown.heeded ? "the map’s filters are applied: switch off"
      : "the map’s filters are off: apply them";
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
    find("words").addEventListener("input", () => {
      grid.setGridOption("quickFilterText", field("words").value);
    });
    find("map-filter").addEventListener("click", () => {
      shown.heeded = !shown.heeded;
      grid.onFilterChanged();
    });
    find("save-csv").addEventListener("click", save);
    columnsFold().addEventListener("toggle", chooseColumns);
  };

  const answer = () => {
    if (!shown.asked) return;
    const { table, text } = shown.asked;
    if (table !== shown.name) { setProps("table", { value: table }); return; }
    shown.asked = null;
    setProps("words", { value: text });
    shown.api.setGridOption("quickFilterText", text);
  };

  document.addEventListener("atlas:drawn", () => {
    if (!shown.api || state.hidden === shown.hidden) return;
    shown.hidden = state.hidden;
    shown.api.onFilterChanged();
  });

  return {
    /** The grid has the rows of a table: at first connect it, then heed the page again. @param {GridApi} grid @param {string} table */
    filled: (grid, table) => {
      shown.name = table;
      if (grid !== shown.api) take(grid);
      columnsFold().open = false;
      grid.onFilterChanged();
      countRows();
      answer();
    },
    /** Show the rows of a table that hold some words. @param {string} table @param {string} text */
    ask: (table, text) => {
      shown.asked = { table, text };
      page.go({ view: "records" });
      if (shown.api) answer();
    },
  };
};

/** @typedef {ReturnType<typeof createTables>} Tables */
