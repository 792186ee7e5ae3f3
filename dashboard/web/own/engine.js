/**
 * A reader's table: read, placed, joined, filtered and counted, away from the page. It lives in a
 * worker of the page, or beside the page where there can be none; whoever asks gets numbers in typed
 * arrays, and the text of the few rows that are shown.
 */
/** @import { GroundFile } from "./ground/ground.js" */
/** @import { Chosen } from "./guess.js" */
/** @import { Order } from "./days.js" */
/** @import { How, Read } from "./reading/kinds.js" */
/** @import { Points } from "./points.js" */
/** @import { Joined } from "./ground/join.js" */
/** @import { Ground } from "./ground/ground.js" */
/** @import { Stretch } from "../map/near.js" */
/** @import { Condition, PointColumn } from "./asking.js" */
/** @import { CellOf } from "./joined-cells.js" */
import { FRAMES, JOINED } from "../constants.js";
import { stretches } from "../map/near.js";
import { ontoPaper } from "../map/projection.js";
import { isoDay } from "../words/days.js";
import { classed, passing } from "./asking.js";
import { counted } from "./counts.js";
import { csvFile } from "./csv-out.js";
import { dayIn, EMPTY, NO_DAY } from "./days.js";
import { OwnFault } from "./fault.js";
import { groundOf } from "./ground/ground.js";
import { join } from "./ground/join.js";
import { inRegionMetres, onPaper } from "./ground/metres.js";
import { guessed } from "./guess.js";
import { joinedCells } from "./joined-cells.js";
import { degreesIn, exchanged, pointOf } from "./places.js";
import { placed } from "./points.js";
import { readFile } from "./reading/kinds.js";
import { cellOf, columnOf, namesOf } from "./reading/table.js";

/** @typedef {(progress: { stage: string, share: number }) => void} Tell */
/** @typedef {{ chosen: Chosen, order: Order }} Choice */

const PREVIEWED = 5;
// So much beyond the ground points count as in the region, in degrees.
const BESIDE = 1;
// Map units at which no window looks.
const BESIDE_PAPER = -1e6;

/**
 * What is told of a file that was opened.
 * @typedef {{ kind: string, rows: number, names: string[], encoding: string, delimiter: string,
 *   sheets: string[], sheet: string, guess: Chosen, schemes: string[] }} Opened
 */

/**
 * What choices of columns give: how many rows are good, and of the first what each gives.
 * @typedef {{ good: number, bad: number, faults: import("./fault.js").RowFault[], order: Order,
 *   asked: boolean, differing: import("./days.js").Differing | null, swapped: boolean, inside: number,
 *   preview: { cells: string[], lon: string, lat: string, day: string, until: string }[] }} Tried
 */

/**
 * What the page draws: in the order of the first days, places on the paper of the region.
 * @typedef {{ x: Float32Array, y: Float32Array, first: Int32Array, last: Int32Array }} Drawn
 */

/** @typedef {{ choice: Choice, points: Points, table: import("./reading/table.js").Table }} Placed */

export class Engine {
  // What is in the dialog, and what is on the map: that stays while a reader looks at another file.
  /** @type {Read | null} */ #read = null;
  /** @type {Placed | null} */ #tried = null;
  /** @type {Placed | null} */ #placed = null;
  /** @type {Joined | null} */ #joined = null;
  /** @type {{ ground: Ground, lines: Stretch[] } | null} */ #ground = null;
  /** @type {Uint8Array | null} which points pass what is asked */ #mask = null;
  /** @type {Tell} */ #tell;
  #rest;

  /**
   * @param {Tell} tell how far it is
   * @param {() => Promise<void>} rest gives others their turn
   */
  constructor(tell, rest) {
    this.#tell = tell;
    this.#rest = rest;
  }

  /** @param {{ ground: string, near: string }} texts */
  stand({ ground, near }) {
    this.#ground = { ground: groundOf(/** @type {GroundFile} */ (JSON.parse(ground))),
      lines: stretches(JSON.parse(near)) };
  }

  /** @param {Blob} file @param {How} how @returns {Promise<Opened>} */
  async open(file, how) {
    const read = await readFile(file, how, (share) => this.#tell({ stage: "read", share }));
    this.#read = read;
    this.#tried = null;
    const names = read.table.columns.map(({ name }) => name);
    return { kind: read.kind, rows: read.table.count, names, encoding: read.encoding ?? "",
      delimiter: read.delimiter ?? "", sheets: read.sheets ?? [], sheet: read.sheet ?? "",
      guess: guessed(names),
      schemes: [...new Set(this.#standing().ground.precisions.map(([scheme]) => scheme))] };
  }

  /** @param {Choice} choice @returns {Tried} */
  choose(choice) {
    const { table, faults: known } = this.#opened();
    const { chosen, order } = choice;
    const { ground } = this.#standing();
    const placing = placed(table, chosen, order, known, (scheme, code) => ground.precisions.some(
      ([of, one]) => of === scheme && one === code));
    const { points, faults } = placing;
    this.#tried = { choice: { chosen, order: placing.order }, points, table };
    const [west, south, east, north] = ground.box;
    const box = /** @type {[number, number, number, number]} */ (
      [west - BESIDE, south - BESIDE, east + BESIDE, north + BESIDE]);
    let inside = 0;
    for (let i = 0; i < points.row.length; i += 1) {
      if (box[0] <= points.lon[i] && points.lon[i] <= box[2]
        && box[1] <= points.lat[i] && points.lat[i] <= box[3]) inside += 1;
    }
    return { good: points.row.length, bad: faults.rows.size, faults: faults.first,
      order: placing.order, asked: placing.asked, differing: placing.differing, inside,
      swapped: exchanged(points.lon, points.lat, box),
      preview: this.#preview(chosen, placing.order) };
  }

  /** @param {Chosen} chosen @param {Order} order */
  #preview(chosen, order) {
    const { table } = this.#opened();
    const cell = (/** @type {string} */ name, /** @type {number} */ row) => {
      const column = columnOf(table, name);
      return column ? cellOf(column, row) : "";
    };
    const degrees = (/** @type {number} */ number) => (
      Number.isFinite(number) ? number.toFixed(5) : "");
    const day = (/** @type {string} */ text) => {
      const number = dayIn(text, order);
      return number === EMPTY || number === NO_DAY ? "" : isoDay(number);
    };
    return Array.from({ length: Math.min(PREVIEWED, table.count) }, (_, row) => {
      const [lon, lat] = chosen.wkt ? pointOf(cell(chosen.wkt, row)) ?? [NaN, NaN]
        : [chosen.lon, chosen.lat].map((name) => degreesIn(cell(name, row)));
      return { cells: table.columns.map((column) => cellOf(column, row).slice(0, 60)),
        lon: degrees(lon), lat: degrees(lat), day: day(cell(chosen.day, row)),
        until: chosen.until ? day(cell(chosen.until, row)) : "" };
    });
  }

  /** Put what was tried on the map, in the place of what is there. @returns {Drawn} */
  draw() {
    if (!this.#tried) throw new OwnFault("own-nothing-open");
    this.#placed = this.#tried;
    this.#joined = null;
    this.#mask = null;
    this.close();
    const { points } = this.#placed;
    const count = points.row.length;
    const [x, y] = [new Float32Array(count), new Float32Array(count)];
    for (let i = 0; i < count; i += 1) {
      const [east, north] = inRegionMetres(points.lon[i], points.lat[i]);
      [x[i], y[i]] = onPaper(east, north);
    }
    return { x, y, first: points.first.slice(), last: points.last.slice() };
  }

  /** Let go of what is in the dialog. */
  close() {
    this.#read = null;
    this.#tried = null;
  }

  /**
   * Places on the paper of another map, those beside it far from it.
   * @param {string} name
   * @returns {{ x: Float32Array, y: Float32Array }}
   */
  places(name) {
    const { points } = this.#chosen();
    /** @type {import("../map/projection.js").Paper} */
    const paper = /** @type {any} */ (FRAMES)[name];
    const onto = ontoPaper(paper);
    const count = points.row.length;
    const [xs, ys] = [new Float32Array(count).fill(BESIDE_PAPER),
      new Float32Array(count).fill(BESIDE_PAPER)];
    for (let i = 0; i < count; i += 1) {
      const [x, y] = onto(points.lon[i], points.lat[i]);
      if (x >= 0 && y >= 0 && x <= paper.width && y <= paper.height) [xs[i], ys[i]] = [x, y];
    }
    return { x: xs, y: ys };
  }

  /** Join all points to the ground. */
  async join() {
    const { choice, points } = this.#chosen();
    const { ground, lines } = this.#standing();
    const joined = await join(ground, lines, points, choice.chosen.scheme, async (share) => {
      this.#tell({ stage: "join", share });
      await this.#rest();
    });
    if (points === this.#placed?.points) this.#joined = joined;
  }

  /** The names of the columns that a reader can ask by: those of the table, then the joined. */
  names() {
    return [...this.#chosen().table.columns.map(({ name }) => name),
      ...this.#joined ? JOINED : []];
  }

  /** Keep what passes some conditions, for all that is asked later. @param {Condition[]} conditions */
  filter(conditions) {
    const count = this.#chosen().points.row.length;
    this.#mask = conditions.length
      ? passing(count, conditions, (name) => this.#pointColumn(name)) : null;
    return { mask: this.#mask?.slice() ?? null };
  }

  /** The classes of a column. @param {string} name */
  classes(name) {
    return classed(this.#chosen().points.row.length, this.#pointColumn(name), this.#mask);
  }

  /**
   * A column by points. Of a joined one the values are worked out point by point, once.
   * @param {string} name
   * @returns {PointColumn}
   */
  #pointColumn(name) {
    const { points, table } = this.#chosen();
    const own = columnOf(table, name);
    if (own) return { values: own.values, codeOf: (i) => own.codes[points.row[i]] };
    const cell = this.#cells()[name];
    if (!cell) throw new OwnFault("own-no-column", { column: name });
    /** @type {Map<string, number>} */
    const known = new Map();
    /** @type {string[]} */
    const values = [];
    const codes = Uint32Array.from(points.row, (_, i) => {
      const value = cell(i);
      let code = known.get(value);
      if (code === undefined) {
        code = values.push(value) - 1;
        known.set(value, code);
      }
      return code;
    });
    return { values, codeOf: (i) => codes[i] };
  }

  /** @returns {Record<string, CellOf>} */
  #cells() {
    const { ground, lines } = this.#standing();
    return this.#joined ? joinedCells(ground, lines, this.#joined) : {};
  }

  /**
   * Rows of the points that pass, between days: `total` of them, and of them some with all cells.
   * @param {{ first: number, last: number, from: number, most: number }} asked days within both
   */
  rows({ first, last, from, most }) {
    const { points } = this.#chosen();
    /** @type {number[]} */
    const shown = [];
    let total = 0;
    for (let i = 0; i < points.row.length && points.first[i] <= last; i += 1) {
      if (points.last[i] < first || (this.#mask && !this.#mask[i])) continue;
      if (total >= from && total < from + most) shown.push(i);
      total += 1;
    }
    return { total, rows: shown.map((i) => this.row(i)) };
  }

  /** All that is known of a point: its number, its place and the cells of its columns. @param {number} i */
  row(i) {
    const { points, table } = this.#chosen();
    const cells = this.#cells();
    return { i, row: points.row[i] + 1, first: points.first[i], last: points.last[i],
      lon: points.lon[i], lat: points.lat[i],
      own: table.columns.map((column) => cellOf(column, points.row[i])),
      joined: this.#joined ? JOINED.map((name) => cells[name](i)) : [] };
  }

  /** What passes, by month, district and holder. */
  counts() {
    if (!this.#joined) throw new OwnFault("own-nothing-open");
    return counted(this.#standing().ground, this.#chosen().points, this.#joined, this.#mask);
  }

  /** What passes as CSV, in the order of the days, with what was joined. */
  csv() {
    const { points, table } = this.#chosen();
    const cells = this.#cells();
    const added = this.#joined ? JOINED.map((name) => cells[name]) : [];
    const mask = this.#mask;
    const rows = function* rows() {
      for (let i = 0; i < points.row.length; i += 1) {
        if (mask && !mask[i]) continue;
        yield [...table.columns.map((column) => cellOf(column, points.row[i])),
          ...added.map((cell) => cell(i))];
      }
    };
    return csvFile(namesOf(this.names()), rows());
  }

  /** The counts as CSV. */
  countsCsv() {
    return csvFile(["month", "district", "holder", "least", "most"], this.counts().map(
      ({ month, district, holder, least, most }) => (
        [month, district, holder, String(least), String(most)])));
  }

  #opened() {
    if (!this.#read) throw new OwnFault("own-nothing-open");
    return this.#read;
  }

  #chosen() {
    if (!this.#placed) throw new OwnFault("own-nothing-open");
    return this.#placed;
  }

  #standing() {
    if (!this.#ground) throw new OwnFault("own-nothing-open");
    return this.#ground;
  }
}
