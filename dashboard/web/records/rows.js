/** What the tables of the record decide of a row or a cell. */

/** A cell that a spreadsheet would take for a formula is kept as text. @param {unknown} value */
export const safe = (value) => {
  const text = value === null || value === undefined ? "" : String(value);
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
};

/**
 * EDTF dates in the order of their first written day; no date comes first.
 * @param {string | null} a
 * @param {string | null} b
 */
export const byDate = (a, b) => {
  const [first, second] = [a, b].map((text) => (text ?? "").replace(/^[./]+/, ""));
  return first < second ? -1 : Number(first > second);
};
