/** Rows as CSV (RFC 4180), a part of them at a time. */
import { safe } from "../records/rows.js";
import { numberIn } from "./asking.js";

const AT_ONCE = 10_000;

/** A cell as CSV has it: what a spreadsheet would take for a formula is kept as text. @param {string} value */
export const csvCell = (value) => {
  const text = Number.isNaN(numberIn(value)) ? safe(value) : value;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/** @param {string[]} cells */
export const csvLine = (cells) => `${cells.map(csvCell).join(",")}\r\n`;

/**
 * @param {string[]} header
 * @param {Iterable<string[]>} rows
 */
export const csvFile = (header, rows) => {
  const parts = [csvLine(header)];
  let part = "";
  let count = 0;
  for (const cells of rows) {
    part += csvLine(cells);
    count += 1;
    if (count % AT_ONCE === 0) {
      parts.push(part);
      part = "";
    }
  }
  parts.push(part);
  return new Blob(parts, { type: "text/csv;charset=utf-8" });
};
