/** The record as the page holds it: tables of rows by id, each row a list of values. */

/** @typedef {{ columns: string[], rows: Record<string, any[]> }} Table */

/**
 * @typedef {object} RecordTables
 * @property {Table} sources
 * @property {Table} events
 * @property {Table} resolutions
 * @property {Table} jurisdictions
 * @property {Table} positions
 * @property {Table} claims
 * @property {Table} rules
 * @property {Table & { control: string[] }} pieces
 * @property {Table & { segment: string[], texts: (string | null)[] }} lines
 * @property {Table & { name: string[] }} places
 * @property {{ columns: string[], rows: any[][] }} corridor
 * @property {Table & { act: string }} votes how each voted in the one roll call, and which act that is
 * @property {Table} memberships
 * @property {import("../terms/quotes.js").Terms | null} [terms] what speakers called things
 * @property {Record<string, string>} [marks] of each fact that can be cited, by its id
 * @property {Record<string, Record<string, [label: string, spoken: string]>>} [words] what the
 *   values of closed lists are called, by list
 */

/** @typedef {"sources" | "events" | "resolutions" | "jurisdictions" | "positions" | "rules" | "pieces" | "lines" | "places" | "votes" | "memberships"} TableName */

/** A row with its values by column. @typedef {Record<string, any>} Fact */

/** Rows of values as facts. @param {string[]} columns @param {any[][]} rows @returns {Fact[]} */
export const named = (columns, rows) => rows.map((values) => Object.fromEntries(
  columns.map((name, i) => [name, values[i]])));

/**
 * A row of a table, null where there is none of that id.
 * @template {TableName} T
 * @param {Pick<RecordTables, T>} record
 * @param {T} table
 * @param {string} id
 * @returns {Fact | null}
 */
export const row = (record, table, id) => {
  const { columns, rows } = record[table];
  return id in rows ? named(columns, [rows[id]])[0] : null;
};
