/** What a pointer is over, and what a press chooses. */
/** @import { State, Store } from "./store.js" */
import { eventId, eventNote, pointedEvent } from "../map/events.js";
import { meant, showNote } from "../map/hover.js";
import { openedBy } from "../map/rings.js";
import { pointOf } from "../map/viewport.js";
import { currentMap, mapView } from "./store.js";

/**
 * @param {Store} store
 * @param {(change: Partial<State>) => void} go
 * @param {() => Promise<void>} writeDetail
 */
export const pointerOf = (store, go, writeDetail) => {
  const { state } = store;

  /** Show the note on what is under the pointer: of an event point as soon as it is read. @param {PointerEvent} event */
  const point = (event) => {
    store.pointed = event;
    const again = () => { if (store.pointed === event) point(event); };
    showNote(store, event, currentMap(store), eventNote(store, pointedEvent(store, event), again));
  };

  /** Choose a thing; a ring opens. @param {string} sel */
  const choose = (sel) => {
    const at = openedBy(currentMap(store), sel);
    go(at ? { sel, at } : { sel });
  };

  /** @param {MouseEvent} event */
  const chooseAt = async (event) => {
    const number = pointedEvent(store, event);
    const { sel: before } = state;
    const sel = number < 0 ? meant(event, currentMap(store), store.tips)
      : await eventId(store, number);
    store.clicked = mapView(state) === "region" ? { sel, ...pointOf(event) } : null;
    choose(sel);
    // The same ground again, at another point of it.
    if (sel === before) writeDetail();
  };

  return { point, choose, chooseAt };
};
