/**
 * Event points on the page: their columns come after the first map, what is written about one
 * when a reader asks for it. Where every event has a node, nothing here does anything.
 */
/** @import { MapDocument } from "./document.js" */
/** @import { EventLookup, EventParts, NamedEvent } from "./event-lookup.js" */
/** @import { EventColumns, EventPoints } from "./event-points.js" */
/** @import { Store } from "../page/store.js" */
/** @import { RecordTables } from "../panel/record.js" */
import { around } from "../page/dom.js";
import { showEvents, eventUnder } from "./event-canvas.js";
import { eventLookup } from "./event-lookup.js";
import { eventPoints } from "./event-points.js";
import { homeOf } from "./viewport.js";

/**
 * @typedef {object} EventStore
 * @property {EventPoints | null} columns
 * @property {EventLookup | null} lookup
 * @property {{ sel: string, number: number }} chosen the event that the state names, and its
 *   number once that is known
 * @property {string} still the state of the marks that the page was sent with
 */

const MOST_LISTED = 50;

/**
 * @param {Store} store
 * @param {(address: string) => Promise<string>} part
 */
export const loadEvents = async ({ config, events }, part) => {
  if (events.columns || !config.events) return;
  const { columns: address, parts: [before, after] } = config.events;
  const read = /** @type {EventColumns & EventParts} */ (JSON.parse(await part(address)));
  events.lookup = eventLookup(read, (key) => part(`${before}${key}${after}`));
  events.columns = eventPoints(read);
};

/**
 * @param {EventStore} events
 * @param {MapDocument} map
 * @param {string} sel
 * @param {() => void} again
 */
const numberOf = (events, { svg }, sel, again) => {
  if (events.chosen.sel !== sel) {
    events.chosen = { sel, number: -1 };
    const { chosen } = events;
    if (sel.startsWith("e-") && !svg.getElementById(sel)) {
      events.lookup?.numberOf(sel.slice(2)).then((number) => {
        chosen.number = number;
        if (events.chosen === chosen && number >= 0) again();
      }).catch(() => { chosen.sel = ""; });
    }
  }
  return events.chosen.number;
};

/**
 * Draw the events of a day on a map; `again` is called when more is known of the chosen one.
 * @param {Store} store
 * @param {MapDocument} map
 * @param {ReadonlySet<string>} hidden
 * @param {() => void} again
 */
export const drawEvents = ({ state, events }, map, hidden, again, day = state.day) => {
  if (!map.data.events_drawn) return;
  const { columns } = events;
  if (!columns) { keepStill(events, map, day, hidden); return; }
  showEvents(map, columns, {
    day,
    off: columns.categories.map((name) => hidden.has(name)),
    at: state.at ?? homeOf(map),
    chosen: numberOf(events, map, state.sel, again),
  });
};

/**
 * Until the columns are here the page shows the marks that it was sent with, while they hold.
 * @param {EventStore} events
 * @param {MapDocument} map
 * @param {number} day
 * @param {ReadonlySet<string>} hidden
 */
const keepStill = (events, { svg }, day, hidden) => {
  const key = [day, ...hidden].join();
  events.still ||= key;
  const layer = /** @type {SVGElement | null} */ (svg.querySelector(".event-points"));
  if (layer && (events.still !== key || Number(layer.dataset.day) !== day)) {
    layer.replaceChildren();
  }
};

/**
 * The number of the event under the pointer, -1 for none or where a node or a name lies above
 * it; the pointer's shape tells which, as over a node.
 * @param {Store} store
 * @param {PointerEvent | MouseEvent} event
 */
export const pointedEvent = ({ events, maps, comparison }, event) => {
  /** @type {Element | null} */
  const svg = events.columns && around(event, ".map-document");
  const map = svg && [...Object.values(maps), comparison.second].find((one) => one?.svg === svg);
  if (!map) return -1;
  const number = around(event, ".event, .names") ? -1 : eventUnder(map, event);
  map.svg.style.cursor = number < 0 ? "" : "pointer";
  return number;
};

/**
 * The note on an event; of one not read yet nothing, and `again` follows.
 * @param {Store} store
 * @param {number} number
 * @param {() => void} again
 */
export const eventNote = ({ events: { lookup } }, number, again) => {
  if (number < 0 || !lookup) return "";
  const known = lookup.known(number);
  if (!known) lookup.event(number).then(again).catch(() => {});
  return known ? ["date", "title"].map((name) => known.row[known.columns.indexOf(name)]).join("\n")
    : "";
};

/** @param {Store} store @param {number} number */
export const eventId = async ({ events: { lookup } }, number) => (
  (await lookup?.event(number))?.id ?? "");

/**
 * The record with what is written about an event, if that is an event point.
 * @param {Store} store
 * @param {RecordTables} record
 * @param {string} sel
 */
export const withEvent = async ({ events: { lookup } }, record, sel) => {
  const { rows } = record.events;
  const key = sel.slice(2);
  if (!lookup || !sel.startsWith("e") || rows[key]) return record;
  const number = await lookup.numberOf(key);
  if (number >= 0) rows[key] = (await lookup.event(number)).row;
  return record;
};

/**
 * Where and when an event point is, or null; no mark, no place.
 * @param {Store} store
 * @param {string} id
 */
export const whereabouts = async ({ events: { lookup, columns } }, id) => {
  const number = lookup && id.startsWith("e") ? await lookup.numberOf(id.slice(2)) : -1;
  if (!columns || number < 0 || number >= columns.last.length) return null;
  return { day: columns.last[number], x: columns.x[number] / 10, y: columns.y[number] / 10 };
};

/**
 * The event points whose title and date hold some words.
 * @param {Store} store
 * @param {string[]} words
 * @returns {Promise<NamedEvent[]>}
 */
export const searchEvents = async ({ events: { lookup } }, words) => (
  lookup && words.length ? lookup.search(words, MOST_LISTED) : []);
