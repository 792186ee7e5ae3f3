/**
 * The rows of the tables of an SQLite file, read from its pages as https://sqlite.org/fileformat2.html
 * has them: no more than a GeoPackage needs. The engine itself is WebAssembly, which the page does
 * not run, or a million bytes of script.
 */

/** @typedef {string | number | null | Uint8Array} Value */
/** @typedef {{ name: string, root: number, sql: string }} TableOf */

const HEADER = 100;
const INTERIOR = 5;
const LEAF = 13;
/** Bytes of numbers by their types 1 to 6. */
const WIDTHS = [0, 1, 2, 3, 4, 6, 8];

/** @param {Uint8Array} bytes */
export const sqliteOf = (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const written = view.getUint16(16);
  const pageSize = written === 1 ? 65_536 : written;
  const usable = pageSize - bytes[20];
  const decoder = new TextDecoder(["utf-8", "utf-8", "utf-16le", "utf-16be"][view.getUint32(56)]);
  const pages = Math.floor(bytes.length / pageSize);

  /** A number of one to nine bytes, and where it ends. @param {Uint8Array} from @param {number} at @returns {[number, number]} */
  const varint = (from, at) => {
    let value = 0;
    for (let i = 0; i < 8; i += 1) {
      value = value * 128 + (from[at + i] & 127);
      if (from[at + i] < 128) return [value, at + i + 1];
    }
    return [value * 256 + from[at + 8], at + 9];
  };

  /** @param {number} page from 1 */
  const startOf = (page) => {
    if (page < 1 || page > pages) throw new Error(`page ${page} of ${pages}`);
    return (page - 1) * pageSize;
  };

  /** What of a cell overflows lies in a chain of pages. @param {number} at @param {number} size */
  const payloadAt = (at, size) => {
    const most = usable - 35;
    if (size <= most) return bytes.subarray(at, at + size);
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const fits = least + ((size - least) % (usable - 4));
    const local = fits <= most ? fits : least;
    const whole = new Uint8Array(size);
    whole.set(bytes.subarray(at, at + local));
    let next = view.getUint32(at + local);
    for (let done = local; done < size;) {
      const start = startOf(next);
      const part = bytes.subarray(start + 4, start + 4 + Math.min(usable - 4, size - done));
      whole.set(part, done);
      done += part.length;
      next = view.getUint32(start);
    }
    return whole;
  };

  /** @param {Uint8Array} payload @param {number} at @param {number} width */
  const integer = (payload, at, width) => {
    let value = payload[at] << 24 >> 24;
    for (let i = 1; i < width; i += 1) value = value * 256 + payload[at + i];
    return value;
  };

  /** @param {Uint8Array} payload @returns {Value[]} */
  const record = (payload) => {
    let [end, at] = varint(payload, 0);
    /** @type {number[]} */
    const types = [];
    for (const header = end; at < header;) {
      const [type, next] = varint(payload, at);
      types.push(type);
      at = next;
    }
    return types.map((type) => {
      const start = end;
      if (type === 0) return null;
      if (type === 8 || type === 9) return type - 8;
      const width = type >= 12 ? (type - 12) >> 1 : type === 7 ? 8 : WIDTHS[type];
      end += width;
      if (type === 7) return new DataView(payload.buffer, payload.byteOffset).getFloat64(start);
      if (type < 7) return integer(payload, start, width);
      const part = payload.subarray(start, end);
      return type % 2 ? decoder.decode(part) : part;
    });
  };

  /**
   * The rows below a page, with their numbers.
   * @param {number} root
   * @returns {Generator<{ id: number, values: Value[] }>}
   */
  const rows = function* rowsOf(root) {
    const start = startOf(root);
    const head = root === 1 ? HEADER : 0;
    const type = bytes[start + head];
    const cells = view.getUint16(start + head + 3);
    if (type === INTERIOR) {
      for (let i = 0; i < cells; i += 1) {
        yield* rowsOf(view.getUint32(start + view.getUint16(start + head + 12 + 2 * i)));
      }
      yield* rowsOf(view.getUint32(start + head + 8));
      return;
    }
    if (type !== LEAF) throw new Error(`page ${root}: type ${type}`);
    for (let i = 0; i < cells; i += 1) {
      const [size, after] = varint(bytes, start + view.getUint16(start + head + 8 + 2 * i));
      const [id, at] = varint(bytes, after);
      yield { id, values: record(payloadAt(at, size)) };
    }
  };

  /** @type {TableOf[]} */
  const tables = [];
  for (const { values: [kind, name, , root, sql] } of rows(1)) {
    if (kind === "table") tables.push({ name: String(name), root: Number(root), sql: String(sql) });
  }
  return { tables, rows };
};

/**
 * The names of the columns of a statement that made a table, and which of them is the row's number.
 * @param {string} sql
 */
export const columnsIn = (sql) => {
  const inner = sql.slice(sql.indexOf("(") + 1, sql.lastIndexOf(")"));
  /** @type {string[]} */
  const parts = [""];
  let depth = 0;
  // Quotes hold commas and brackets, brackets commas.
  for (const [text] of inner.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|`[^`]*`|\[[^\]]*\]|[^]/g)) {
    if (text === "(") depth += 1;
    if (text === ")") depth -= 1;
    if (text === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += text;
  }
  const names = parts.map((part) => part.trim())
    .filter((part) => !/^(constraint|primary|unique|check|foreign)\b/i.test(part));
  return names.map((part) => {
    const [, quoted, plain] = /^(?:["`[]((?:[^"`\]]|"")*)["`\]]|(\S+))/.exec(part) ?? [];
    return { name: (quoted ?? plain ?? "").replace(/""/g, '"'),
      isNumber: /integer\s+primary\s+key|integer\s+(not\s+null\s+)?.*primary\s+key/i.test(part) };
  });
};
