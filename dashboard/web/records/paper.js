/**
 * A table on paper. The grid keeps the rows of its window alone, in columns of so many pixels, under
 * heads that it has once; a plain table a browser breaks over pages, with its heads on each. So the
 * rows that are left stand in one for as long as the page is printed.
 */
/** @import { Quote } from "../terms/quotes.js" */
/** @import { Piece } from "./cells.js" */
import { find } from "../page/dom.js";
import { CELLS } from "./cells.js";

/** @typedef {any} GridApi of ag-grid */
/** @typedef {{ name: string, filter: string, kind: string, width: number }} Head with what its rows hold */

/**
 * The columns that are shown and the rows that are left, in their order.
 * @param {GridApi} grid
 * @param {Quote[][]} quotes
 */
export const paperOf = (grid, quotes) => {
  const columns = grid.getAllDisplayedColumns();
  const filters = grid.getFilterModel();
  /** @type {Head[]} */
  const heads = columns.map((/** @type {any} */ column) => {
    const { headerName, type, cellClassRules } = column.getColDef();
    return { name: headerName, filter: String(filters[column.getColId()]?.filter ?? ""),
      kind: type === "rightAligned" ? "number" : cellClassRules?.date ? "date" : "",
      width: column.getActualWidth() };
  });
  /** @type {Piece[][][]} */
  const rows = [];
  grid.forEachNodeAfterFilterAndSort((/** @type {any} */ rowNode) => {
    rows.push(columns.map((/** @type {any} */ colKey) => {
      const value = grid.getCellValue({ rowNode, colKey, useFormatter: true }) ?? "";
      const cell = CELLS[colKey.getColDef().cellRenderer];
      return cell ? cell(value, rowNode.data, quotes) : [{ text: String(value) }];
    }));
  });
  return { heads, rows };
};

/** @template {keyof HTMLElementTagNameMap} Name @param {Name} name @param {object} properties */
const made = (name, properties) => Object.assign(document.createElement(name), properties);

/**
 * A text with the places where it may be broken beside its spaces: after a stroke, as between the two
 * days of a period, and in what is no word of any language, as a part of an address.
 * @param {string} text
 */
const broken = (text) => text.split(/(\/|[^\s/]{28})/).flatMap(
  (part, i) => (i % 2 ? [part, document.createElement("wbr")] : [part]));

/** @param {Piece} piece */
const written = ({ text, href, lang }) => {
  if (!href && !lang) return broken(text);
  const element = href ? made("a", { href }) : made("span", { className: "theirs", lang });
  element.append(...broken(text));
  return [element];
};

/** @param {ReturnType<typeof paperOf>} paper */
const tableOf = ({ heads, rows }) => {
  const table = made("table", { className: "paper-table" });
  const whole = heads.reduce((sum, { width }) => sum + width, 0);
  const head = table.createTHead().insertRow();
  for (const { name, filter, kind, width } of heads) {
    const cell = made("th", { scope: "col", className: kind, textContent: name });
    if (filter) cell.append(made("span", { className: "filter", textContent: filter }));
    cell.style.width = `${(100 * width) / whole}%`;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    row.forEach((pieces, i) => {
      const cell = made("td", { className: heads[i].kind });
      cell.append(...pieces.flatMap(written));
      line.append(cell);
    });
  }
  return table;
};

/**
 * Tell the style sheet how many em wide a table is at least: more columns than there is paper for are
 * in smaller type. How wide the paper is only the style sheet knows.
 * @param {HTMLTableElement} table
 */
const fitToPaper = (table) => {
  table.classList.add("measured");
  const em = parseFloat(getComputedStyle(table).fontSize);
  const least = Math.ceil(table.offsetWidth / em);
  table.classList.remove("measured");
  table.style.setProperty("--least", String(least));
};

/** @param {() => GridApi} grid none before it has rows @param {() => Quote[][]} quotes */
export const listenToPaper = (grid, quotes) => {
  /** @type {HTMLTableElement | null} */
  let table = null;
  const clear = () => { table?.remove(); table = null; };
  window.addEventListener("beforeprint", () => {
    clear();
    if (document.body.dataset.view !== "records" || !grid()) return;
    table = tableOf(paperOf(grid(), quotes()));
    find("grid-place").after(table);
    fitToPaper(table);
  });
  window.addEventListener("afterprint", clear);
};
