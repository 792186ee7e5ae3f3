/**
 * A table of text with delimiters, a part of it at a time: papaparse parses the parts, so that a
 * file may be larger than what is held of it.
 */
/** @import { Read } from "./kinds.js" */
import Papa from "papaparse";
import { OwnFault, rowFaults } from "../fault.js";
import { encodingOf, HEAD, otherEncoding } from "./encoding.js";
import { namesOf, tableBuilder } from "./table.js";

const PART = 1 << 20; // letters that are parsed at once
const LONGEST_ROW = 1 << 23; // letters: a quotation mark was not closed
const DELIMITERS = [",", ";", "\t", "|"];

/** The delimiter that the first line has most of, but for what is quoted. @param {string} text */
export const delimiterOf = (text) => {
  const line = text.replace(/"[^"]*"/g, "").split(/\r|\n/).find((one) => one.trim()) ?? "";
  const counts = DELIMITERS.map((one) => line.split(one).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))];
};

/** Lines as one sign ends them, whatever did; what waits for its second sign is kept back. */
const lineEnds = () => {
  let kept = "";
  return (/** @type {string} */ text, /** @type {boolean} */ last) => {
    const whole = kept + text;
    kept = !last && whole.endsWith("\r") ? "\r" : "";
    return (kept ? whole.slice(0, -1) : whole).replace(/\r\n?/g, "\n");
  };
};

/**
 * The text of a file in parts.
 * @param {Blob} file
 * @param {string} encoding
 */
async function* textOf(file, encoding) {
  const decoder = new TextDecoder(encoding, { fatal: encoding === "utf-8" });
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    try {
      yield done ? decoder.decode() : decoder.decode(value, { stream: true });
    } catch {
      // Not UTF-8 after all: the bytes at which that shows say what it is.
      const known = { encoding: otherEncoding(value ?? new Uint8Array()) };
      await reader.cancel();
      throw new OwnFault("own-encoding", known);
    }
    if (done) return;
  }
}

/**
 * @param {Blob} file
 * @param {{ encoding?: string, delimiter?: string, most?: number }} how what is known of it
 * @param {(share: number) => void} tell how much is read
 * @returns {Promise<Read>}
 */
export const readCsv = async (file, how, tell) => {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const encoding = how.encoding || encodingOf(head);
  try {
    return await readAs(file, { ...how, encoding }, head, tell);
  } catch (fault) {
    if (!(fault instanceof OwnFault) || fault.message !== "own-encoding") throw fault;
    return readAs(file, { ...how, encoding: String(fault.values.encoding) }, head, tell);
  }
};

/**
 * @param {Blob} file
 * @param {{ encoding: string, delimiter?: string, most?: number }} how
 * @param {Uint8Array} head
 * @param {(share: number) => void} tell
 * @returns {Promise<Read>}
 */
const readAs = async (file, { encoding, delimiter: asked, most }, head, tell) => {
  const delimiter = asked || delimiterOf(new TextDecoder(encoding).decode(head));
  const faults = rowFaults();
  const ends = lineEnds();
  /** @type {ReturnType<typeof tableBuilder> | null} */
  let table = null;
  /** @type {string[]} */
  let names = [];
  let row = 0;
  let waiting = "";

  /** @param {string[][]} rows */
  const take = (rows) => {
    for (const cells of rows) {
      if (cells.length === 1 && !cells[0].trim()) continue;
      if (!table) {
        names = namesOf(cells);
        table = tableBuilder(names, most);
        continue;
      }
      row += 1;
      if (cells.length > names.length && cells.slice(names.length).some((cell) => cell.trim())) {
        faults.add(row, "", cells.join(delimiter), "own-row-long");
      }
      table.add(cells);
    }
  };

  /** @param {boolean} last */
  const parse = (last) => {
    // papaparse's own streams parse their parts by it: what is left begins the next part.
    const parser = new /** @type {any} */ (Papa).Parser({ delimiter, newline: "\n" });
    const { data, errors, meta } = parser.parse(waiting, 0, !last);
    const before = row + (table ? 1 : 0);
    take(data);
    if (last && errors.some((/** @type {any} */ { code }) => code === "MissingQuotes")) {
      faults.add(Math.max(before, row), "", data.at(-1).join(delimiter), "own-quote");
    }
    waiting = last ? "" : waiting.slice(meta.cursor);
    if (waiting.length > LONGEST_ROW) throw new OwnFault("own-quote-open", { row: row + 1 });
  };

  let length = 0;
  for await (const text of textOf(file, encoding)) {
    length += text.length;
    waiting += ends(text, !text);
    if (waiting.length > PART) {
      parse(false);
      tell(Math.min(1, length / (file.size || 1)));
    }
  }
  parse(true);
  const read = /** @type {any} */ (table);
  if (!read) throw new OwnFault("own-empty");
  return { kind: "csv", table: read.finish(), faults, encoding, delimiter };
};
