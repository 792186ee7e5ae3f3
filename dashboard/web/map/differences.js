/**
 * Two days compared: the pieces that passed from one holder to another, and the outlines of
 * what passed. dashboard/draw/difference.py finds and draws the same in Python.
 */
/** @import { MapDocument } from "./document.js" */
/** @import { Timeline } from "./timeline.js" */
/** @import { RecordTables } from "../panel/record.js" */
import { isoDay } from "../words/days.js";
import { codesOn, NONE } from "./codes.js";
import { runsOf } from "./lines.js";

/**
 * A piece that passed from one holder to another.
 * @typedef {object} Difference
 * @property {string} id
 * @property {string} name
 * @property {string} before
 * @property {string} after
 * @property {number} km2
 * @property {string | null} event
 */

/** @typedef {[x: number, y: number, step: number][]} Ring */

/**
 * The event that gave a piece to whoever holds it on a day. A change of manner alone
 * (contested, being handed over) is not what gave it.
 * @param {any[][]} chain
 * @param {string[]} columns
 * @param {number} day
 * @returns {string | null}
 */
const cause = (chain, columns, day) => {
  const [start, holder, event] = ["valid_from", "holder", "event_id"].map(
    (name) => columns.indexOf(name));
  const on = isoDay(day);
  let given = null;
  let heldBy = null;
  for (const row of chain) {
    if (row[start] > on) break;
    if (row[holder] !== heldBy) [given, heldBy] = [row[event], row[holder]];
  }
  return given;
};

/**
 * The pieces whose holder on the later day is not that of the earlier one, in the map's order.
 * @param {Timeline} timeline
 * @param {number} day
 * @param {number} other
 */
export const passedOn = (timeline, day, other) => {
  const [before, after] = [Math.min(day, other), Math.max(day, other)].map(
    (when) => codesOn(when, timeline, NONE));
  return timeline.node.flatMap((node, i) => (
    timeline.bases[timeline.base[i]] !== "piece" || before[i] === after[i] ? [] : [{
      id: node.slice(2), before: timeline.codes[before[i]], after: timeline.codes[after[i]],
      km2: timeline.area[i] }]));
};

/**
 * What passed on, with names and causes, by pair of holders and the largest first.
 * @param {Timeline} timeline
 * @param {Pick<RecordTables, "pieces">} record
 * @param {number} day
 * @param {number} other
 * @returns {Difference[]}
 */
export const differences = (timeline, { pieces }, day, other) => {
  const late = Math.max(day, other);
  const [name, control] = [pieces.columns.indexOf("name"), pieces.columns.indexOf("control")];
  return passedOn(timeline, day, other).map((passed) => {
    const piece = pieces.rows[passed.id];
    return { ...passed, name: piece[name], event: cause(piece[control], pieces.control, late) };
  }).sort((a, b) => a.before.localeCompare(b.before)
    || a.after.localeCompare(b.after) || b.km2 - a.km2 || (a.id < b.id ? -1 : 1));
};

/**
 * The rings of a path that paths.py wrote, in tenths of a map unit, each point with the key
 * of the step that leads to it: edges of neighbours do not cross, so that two steps with one
 * middle are one step.
 * @param {string} d
 * @returns {Ring[]}
 */
export const ringsOf = (d) => runsOf(d).map((run) => {
  /** @type {[number, number][]} */
  const points = [];
  for (let i = 0; i < run.length; i += 2) {
    points.push([Math.round(run[i] * 10), Math.round(run[i + 1] * 10)]);
  }
  return points.map(([x, y], i) => {
    const [fromX, fromY] = points[i ? i - 1 : points.length - 1];
    return [x, y, (fromX + x) * 1_048_576 + fromY + y];
  });
});

/** How often each step is one of the rings'. @param {Ring[]} rings */
export const stepsOf = (rings) => {
  /** @type {Map<number, number>} */
  const times = new Map();
  for (const ring of rings) for (const [, , key] of ring) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
};

/**
 * One outline round pieces: what two of those that are counted share is no limit of what passed on.
 * @param {Ring[]} rings
 */
export const dissolved = (rings, times = stepsOf(rings)) => {
  let d = "";
  for (const ring of rings) {
    let on = false;
    ring.forEach(([x, y, key], i) => {
      const outer = times.get(key) === 1;
      const [fromX, fromY] = ring[i ? i - 1 : ring.length - 1];
      if (outer) d += `${on ? "" : `M${fromX / 10} ${fromY / 10}`}L${x / 10} ${y / 10}`;
      on = outer;
    });
  }
  return d;
};

/** @param {MapDocument} map @param {string} id of a node */
export const ringsIn = ({ svg, rings }, id) => {
  const known = rings.get(id);
  if (known) return known;
  const read = ringsOf(svg.getElementById(id)?.getAttribute("d") ?? "");
  rings.set(id, read);
  return read;
};

/**
 * Outline what passed from one holder to another, above the map.
 * @param {MapDocument} map
 * @param {Difference[]} passed
 */
export const outline = (map, passed) => {
  const layer = map.svg.querySelector(".differences");
  if (!layer || (!passed.length && !layer.firstChild)) return;
  /** @type {Map<string, Ring[]>} */
  const byPair = new Map();
  for (const { id, before, after } of [...passed].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const pair = `${before} ${after}`;
    byPair.set(pair, [...byPair.get(pair) ?? [], ...ringsIn(map, `p-${id}`)]);
  }
  layer.replaceChildren(...Array.from(byPair.values(), (rings) => {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("class", "changed");
    path.setAttribute("d", dissolved(rings));
    return path;
  }));
};
