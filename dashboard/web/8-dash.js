"use strict";
/* The tables of the record: the page's filters hold for their rows, a row opens on the map,
   and what is shown can be saved. The grid is ag-grid, made by Dash when Records is opened. */
ContactLines.tables = (() => {
  const { page, words } = ContactLines;
  const find = (id) => document.getElementById(id);
  let api = null;
  let name = "";
  let heeded = true;
  let hidden = page.state.hidden;
  let asked = null;

  /* A cell that a spreadsheet would take for a formula is kept as text. */
  const safe = (value) => {
    const text = value === null || value === undefined ? "" : String(value);
    return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  };

  /* EDTF dates in the order of their first written day; no date comes first. */
  const byDate = (a, b) => {
    const [first, second] = [a, b].map((text) => (text || "").replace(/^[./]+/, ""));
    return first < second ? -1 : Number(first > second);
  };

  const isHidden = (row) => Boolean(row.group) && page.state.hidden.has(row.group);

  const open = (row) => {
    if (!row?.opens) return;
    const day = row.day ? words.dayOf(row.day) : page.state.day;
    page.go({ view: row.view, theme: row.theme || page.state.theme, sel: row.opens, day });
  };

  const countRows = () => {
    let all = 0;
    let touched = false;
    api.forEachNode(({ data }) => { all += 1; touched = touched || isHidden(data); });
    const several = api.getDisplayedRowCount().toLocaleString("en");
    find("rows-shown").textContent = `${several} of ${all.toLocaleString("en")} rows`;
    const button = find("map-filter");
    button.hidden = !touched;
    button.textContent = heeded ? "the map’s filters are applied: switch off"
      : "the map’s filters are off: apply them";
  };

  const chooseColumns = () => {
    find("columns").replaceChildren(...api.getColumns().map((column) => {
      const box = document.createElement("input");
      box.type = "checkbox";
      box.checked = column.isVisible();
      box.addEventListener("change", () => api.setColumnsVisible([column], box.checked));
      const label = document.createElement("label");
      label.append(box, column.getColDef().headerName);
      return label;
    }));
  };

  const save = () => api.exportDataAsCsv({
    allColumns: true,
    fileName: `contact-lines-${name}.csv`,
    processCellCallback: ({ value }) => safe(value),
  });

  const take = (grid) => {
    api = grid;
    api.setGridOption("isExternalFilterPresent", () => true);
    api.setGridOption("doesExternalFilterPass", ({ data }) => !heeded || !isHidden(data));
    api.addEventListener("modelUpdated", countRows);
    api.addEventListener("rowClicked", ({ data, event }) => {
      if (!event.target.closest("a") && !String(window.getSelection())) open(data);
    });
    api.addEventListener("cellKeyDown", ({ data, event }) => {
      if (event.key === "Enter") open(data);
    });
    find("words").addEventListener("input", (event) => {
      api.setGridOption("quickFilterText", event.target.value);
    });
    find("map-filter").addEventListener("click", () => {
      heeded = !heeded;
      api.onFilterChanged();
    });
    find("save-csv").addEventListener("click", save);
    find("columns").parentNode.addEventListener("toggle", chooseColumns);
  };

  /* The grid has the rows of a table: at first connect it, then heed the page again. */
  const filled = async (table) => {
    const grid = await window.dash_ag_grid.getApiAsync("grid");
    name = table;
    if (grid !== api) take(grid);
    find("columns").parentNode.open = false;
    api.onFilterChanged();
    countRows();
    if (asked) answer();
  };

  const answer = () => {
    const { table, text } = asked;
    if (table !== name) {
      window.dash_clientside.set_props("table", { value: table });
      return;
    }
    asked = null;
    window.dash_clientside.set_props("words", { value: text });
    api.setGridOption("quickFilterText", text);
  };

  /* Show the rows of a table that hold some words. */
  const ask = (table, text) => {
    asked = { table, text };
    page.go({ view: "records" });
    if (api) answer();
  };

  document.addEventListener("atlas:drawn", () => {
    if (!api || page.state.hidden === hidden) return;
    hidden = page.state.hidden;
    api.onFilterChanged();
  });

  return { safe, byDate, filled, ask };
})();

window.dashAgGridFunctions = { byDate: ContactLines.tables.byDate };
window.dashAgGridComponentFunctions = {
  /* A source's title, as a link where its address is known: it opens only on a click. */
  Source: ({ value, data }) => (/^https?:\/\//.test(data.url || "")
    ? window.React.createElement("a",
      { href: data.url, target: "_blank", rel: "noopener noreferrer" }, value)
    : value),
};
