/**
 * From the search or a row of a table to the map: the thing is chosen, on a day on which it
 * shows, in the middle of the window.
 */
/** @import { MapData } from "../map/timeline.js" */
/** @import { State, Store } from "../page/store.js" */
import { landing } from "../map/codes.js";
import { whereabouts } from "../map/events.js";
import { GROUPS } from "../map/themes.js";
import { clamped } from "../map/view.js";
import { currentMap, mapName } from "../page/store.js";
import { row } from "../panel/record.js";
import { dayOf } from "../words/days.js";

/**
 * @typedef {object} Moves
 * @property {(change: Partial<State>) => void} go
 * @property {(change: Partial<State>) => void} leap as go, and a reader can go back from it
 * @property {(name: string) => Promise<void>} load by the name of a map
 */

/** The last day that an EDTF date allows, or undefined: the atlas shows the fact there. @param {string | null | undefined} edtf */
export const dayIn = (edtf) => {
  const last = String(edtf ?? "").match(/\d{4}-\d{2}-\d{2}/g)?.at(-1);
  return last === undefined ? undefined : dayOf(last);
};

/** The date of an event by its key, where every page knows it. @param {Store} store @param {string} key @returns {string | undefined} */
const dateOf = ({ tips }, key) => (tips ? row(tips, "events", key)?.date : undefined);

/** @param {ReadonlySet<string>} hidden @param {...string} names */
const without = (hidden, ...names) => new Set([...hidden].filter((name) => !names.includes(name)));

/**
 * The day and the layers with which something of the region shows: as they are if it does, else
 * the first day on which it did, and its layer.
 * @param {string} id
 * @param {Pick<MapData, "timeline" | "labels">} data
 * @param {Pick<State, "day" | "hidden">} state
 * @returns {Partial<State>}
 */
export const uncovered = (id, { timeline, labels }, { day, hidden }) => {
  const layer = labels.find((label) => `n-${label.id}` === id)?.layer;
  if (layer) return { hidden: without(hidden, layer) };
  const { node, feature, start, end, group, groups } = timeline;
  const at = node.indexOf(id);
  const spans = feature.flatMap((other, i) => (other === at ? [i] : []));
  if (at < 0 || id.startsWith("e") || !spans.length) return {};
  const now = spans.find((i) => start[i] <= day && day < end[i]);
  const shown = now ?? spans.sort((a, b) => start[a] - start[b])[0];
  return { hidden: without(hidden, groups[group[shown]]),
    ...(now === undefined ? { day: start[shown] } : {}) };
};

/**
 * Show what no map knows the stand of: a river in the window that holds it, an act on its day.
 * @param {Store} store
 * @param {Moves} moves
 * @param {string} id
 * @param {Partial<State>} to
 */
const goKnown = async ({ state, maps }, { go, load }, id, { at, ...to }) => {
  if (!at) {
    go({ sel: id, view: "world", part: "", ...to });
    await load("world");
    return;
  }
  go({ view: "region", sel: "", hidden: without(state.hidden, "river") });
  await load("region");
  if (maps.region) go({ at: clamped(at, maps.region.data) });
};

/**
 * Show what has an id of the map: e- an event, j- a jurisdiction, r- an act, d- a day, g- a layer,
 * a- a water of which the record tells no more, else of the region.
 * @param {Store} store
 * @param {Moves} moves
 * @param {string} id
 * @param {Partial<State>} [to] with what, where no map knows
 */
export const goTo = async (store, { go, leap, load }, id, to) => {
  const { state, maps } = store;
  const name = id.slice(2);
  if (id.startsWith("d-")) { leap({ day: dayOf(name) }); return; }
  if (id.startsWith("g-")) {
    go({ view: "region", sel: "", hidden: without(state.hidden, name) });
    return;
  }
  if (to) { await goKnown(store, { go, leap, load }, id, to); return; }
  if (id.startsWith("a-")) {
    go({ view: "region", sel: "", hidden: without(state.hidden, "names") });
    await centre(store, { go, leap, load }, id);
    return;
  }
  if (id.startsWith("e")) await load("region");
  const date = id.startsWith("e") ? dateOf(store, id.slice(2)) : undefined;
  const one = id.startsWith("e") && !date && await whereabouts(store, id);
  if (one) {
    go({ sel: id, view: "region", day: one.day });
    await load("region");
    if (maps.region) go({ at: clamped({ x: one.x, y: one.y, k: 3 }, maps.region.data) });
  } else if (id.startsWith("j")) {
    go({ sel: id, view: "world", part: "" });
    await load("world");
    if (maps.world) go(landing(id, maps.world.data.timeline, state, GROUPS));
    await centre(store, { go, leap, load }, id);
  } else {
    go({ sel: id, view: "region", day: dayIn(date) ?? state.day });
    await load("region");
    if (maps.region) go(uncovered(id, maps.region.data, state));
    await centre(store, { go, leap, load }, id);
  }
};

/** The next frame but one: what was gone for in this one is drawn. @returns {Promise<void>} */
const drawn = () => new Promise((done) => {
  window.requestAnimationFrame(() => window.requestAnimationFrame(() => done()));
});

/**
 * Bring a mark or a name into the middle, close enough to be seen.
 * @param {Store} store
 * @param {Moves} moves
 * @param {string} id
 */
const centre = async (store, { go, load }, id) => {
  await load(mapName(store.state));
  await drawn();
  const map = currentMap(store);
  const element = /** @type {SVGGraphicsElement | null} */ (map?.svg.getElementById(id) ?? null);
  if (!map || !element) return;
  const { data } = map;
  const near = data.view === "world" ? 9 : 3;
  const mark = element.closest(".fix");
  if (!mark && element.localName === "path") {
    const { x, y, width, height } = element.getBBox();
    if (!width && !height) return; // it does not show on this day
    const k = Math.min(near, 0.4 * Math.min(data.width / width, data.height / height));
    go({ at: clamped({ x: x + width / 2, y: y + height / 2, k }, data) });
    return;
  }
  const holder = mark ? mark.parentElement?.closest("[transform]") : element;
  const [x, y] = (holder?.getAttribute("transform")?.match(/-?[\d.]+/g) ?? []).map(Number);
  go({ at: clamped({ x, y, k: near }, data) });
};
