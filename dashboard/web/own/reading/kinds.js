/** What a file is, by what it begins with, and the reader of each kind, loaded when it is needed. */
/** @import { RowFaults } from "../fault.js" */
/** @import { Table } from "./table.js" */
import { OwnFault } from "../fault.js";

/**
 * What was read: which rows have a fault of their own, and what was found of how it is written.
 * @typedef {{ kind: string, table: Table, faults: RowFaults, encoding?: string, delimiter?: string,
 *   sheets?: string[], sheet?: string }} Read
 */
/**
 * What a reader says of it; `most` rows and `mostBytes` are the limits, where they are others.
 * @typedef {{ encoding?: string, delimiter?: string, sheet?: string, most?: number,
 *   mostBytes?: number }} How
 */
/** @typedef {(file: Blob, how: How, tell: (share: number) => void) => Promise<Read>} Reader */

// What is not read a part at a time is held whole. Of a CSV the values are kept, two and a half
// times what it has: a gigabyte is what a tab was seen to hold (docs/own-data.md).
const MOST_BYTES = 300_000_000;
const MOST_TEXT = 1_000_000_000;

/** @param {Uint8Array} bytes @param {string} text */
const begins = (bytes, text) => [...text].every((letter, i) => bytes[i] === letter.charCodeAt(0));

/** @param {Uint8Array} bytes the first of a file */
export const kindOf = (bytes) => {
  if (begins(bytes, "PK\x03\x04")) return "xlsx";
  if (begins(bytes, "PAR1")) return "parquet";
  if (begins(bytes, "SQLite format 3\0")) return "gpkg";
  if (begins(bytes, "\xd0\xcf\x11\xe0")) return "xls";
  const text = new TextDecoder("utf-8").decode(bytes).replace(/^\ufeff/, "").trimStart();
  if (/^[{[]/.test(text)) return "geojson";
  if (/^<(!doctype|html|\?xml|head|body)/i.test(text)) return "html";
  return "csv";
};

/** @type {Record<string, () => Promise<Reader>>} */
const READERS = {
  csv: async () => (await import("./csv.js")).readCsv,
  geojson: async () => (await import("./geojson.js")).readGeoJson,
  gpkg: async () => (await import("./geopackage.js")).readGeoPackage,
  parquet: async () => (await import("./parquet.js")).readParquet,
  xlsx: async () => (await import("./xlsx.js")).readXlsx,
};

/**
 * @param {Blob} file
 * @param {How} how
 * @param {(share: number) => void} tell
 * @returns {Promise<Read>}
 */
export const readFile = async (file, how, tell) => {
  if (!file.size) throw new OwnFault("own-empty");
  const kind = kindOf(new Uint8Array(await file.slice(0, 512).arrayBuffer()));
  if (kind === "html") throw new OwnFault("own-html");
  if (kind === "xls") throw new OwnFault("own-xls");
  if (!READERS[kind]) throw new OwnFault("own-unknown-kind");
  const most = how.mostBytes ?? (kind === "csv" ? MOST_TEXT : MOST_BYTES);
  if (file.size > most) {
    throw new OwnFault("own-too-large", { mb: Math.ceil(file.size / 1e6), most: most / 1e6 });
  }
  const read = await (await READERS[kind]())(file, how, tell);
  if (!read.table.count) throw new OwnFault("own-no-rows");
  return read;
};
