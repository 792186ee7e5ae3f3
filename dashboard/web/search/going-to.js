/**
 * From the search or a row of a table to the map: the thing is chosen, on a day on which it
 * shows, in the middle of the window.
 */
/** @import { MapView, State, Store } from "../page/store.js" */
import { landing } from "../map/codes.js";
import { whereabouts } from "../map/events.js";
import { GROUPS } from "../map/themes.js";
import { clamped } from "../map/view.js";
import { currentMap, mapView } from "../page/store.js";
import { row } from "../panel/record.js";
import { dayOf } from "../words/days.js";

/** @typedef {{ go: (change: Partial<State>) => void, load: (name: MapView) => Promise<void> }} Moves */

/** The last day that an EDTF date allows, or undefined: the atlas shows the fact there. @param {string | null | undefined} edtf */
export const dayIn = (edtf) => {
  const last = String(edtf ?? "").match(/\d{4}-\d{2}-\d{2}/g)?.at(-1);
  return last === undefined ? undefined : dayOf(last);
};

/** The date of an event by its key, where every page knows it. @param {Store} store @param {string} key @returns {string | undefined} */
const dateOf = ({ tips }, key) => (tips ? row(tips, "events", key)?.date : undefined);

/**
 * Show what has an id of the map: e- an event, j- a jurisdiction, else of the region.
 * @param {Store} store
 * @param {Moves} moves
 * @param {string} id
 */
export const goTo = async (store, { go, load }, id) => {
  const { state, maps } = store;
  const date = id.startsWith("e") ? dateOf(store, id.slice(2)) : undefined;
  const one = id.startsWith("e") && !date && await whereabouts(store, id);
  if (one) {
    go({ sel: id, view: "region", day: one.day });
    await load("region");
    if (maps.region) go({ at: clamped({ x: one.x, y: one.y, k: 3 }, maps.region.data) });
  } else if (id.startsWith("j")) {
    go({ sel: id, view: "world" });
    centre(store, { go, load }, id);
    await load("world");
    if (maps.world) go(landing(id, maps.world.data.timeline, state, GROUPS));
  } else {
    go({ sel: id, view: "region", day: dayIn(date) ?? state.day });
    centre(store, { go, load }, id);
  }
};

/**
 * Bring a mark or a name into the middle, close enough to be seen.
 * @param {Store} store
 * @param {Moves} moves
 * @param {string} id
 */
const centre = async (store, { go, load }, id) => {
  await load(mapView(store.state));
  const map = currentMap(store);
  const element = /** @type {SVGGraphicsElement | null} */ (map?.svg.getElementById(id) ?? null);
  if (!map || !element) return;
  const { data } = map;
  const near = data.view === "world" ? 9 : 3;
  const mark = element.closest(".fix");
  if (!mark && element.localName === "path") {
    const { x, y, width, height } = element.getBBox();
    const k = Math.min(near, 0.4 * Math.min(data.width / width, data.height / height));
    go({ at: clamped({ x: x + width / 2, y: y + height / 2, k }, data) });
    return;
  }
  const holder = mark ? mark.parentElement?.closest("[transform]") : element;
  const [x, y] = (holder?.getAttribute("transform")?.match(/-?[\d.]+/g) ?? []).map(Number);
  go({ at: clamped({ x, y, k: near }, data) });
};
