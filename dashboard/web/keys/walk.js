/**
 * The map walked with the keyboard: it is one stop of the tab key; the arrows go through what is
 * on it, Enter opens it, Escape comes back to it. With Shift the arrows move the paper.
 */
/** @import { MapDocument } from "../map/document.js" */
/** @import { MapData } from "../map/timeline.js" */
/** @import { Page } from "../page/page.js" */
/** @import { RecordTables } from "../panel/record.js" */
/** @import { Item } from "./items.js" */
import { dayBeside, dayShown } from "../map/comparison.js";
import { noteText } from "../map/hover.js";
import { all, find } from "../page/dom.js";
import { counted, placeOf } from "../map/rings.js";
import { currentMap, mapView } from "../page/store.js";
import { stepsOn } from "../panel/periods.js";
import { row } from "../panel/record.js";
import { spokenDay } from "../words/days.js";
import { say } from "../words/language.js";
import { inReadingOrder, nextItem, sortOf, spokenItem } from "./items.js";
import { PANS } from "./pan.js";

/** Whether a box of the screen lies within another, a little of it at least. @param {DOMRect} box @param {DOMRect} around */
const within = (box, around) => (box.width > 0 || box.height > 0)
  && box.right > around.left && box.left < around.right
  && box.bottom > around.top && box.top < around.bottom;

/** What an element of a map is called. @param {Page} page @param {string} id @param {Element} element */
const nameOf = ({ store: { tips, state } }, id, element) => {
  const key = id.slice(2);
  if (id.startsWith("n")) return element.querySelector("text")?.textContent ?? "";
  if (!tips) return "";
  if (/^[fl]/.test(id)) return id in tips.lines.rows ? stepsOn(tips, id, state.day)[0]?.title ?? "" : "";
  if (id.startsWith("c")) {
    const place = row(tips, "jurisdictions", placeOf(key))?.name ?? "";
    return say("ring-note", { place, n: counted(id) });
  }
  return calledIn(tips, id, key);
};

/** What the record calls a piece, an event or a body. @param {RecordTables} tips @param {string} id @param {string} key */
const calledIn = (tips, id, key) => {
  const fact = row(tips, id.startsWith("p") ? "pieces" : id.startsWith("e") ? "events" : "jurisdictions", key);
  return fact?.name ?? fact?.title ?? "";
};

/** What is chosen by a thing of a map: in the world a name stands for its body. @param {Pick<MapData, "view">} data @param {string} id */
export const selOf = ({ view }, id) => placeOf(view === "world" ? id.replace(/^n-/, "j-") : id);

/** What shows on a map now, in the order in which it is read. @param {Page} page @param {MapDocument} map @returns {Item[]} */
export const itemsOn = (page, { svg, nodes, data, codes }) => {
  const window = svg.getBoundingClientRect();
  const { node, codes: states } = data.timeline;
  const shown = nodes.flatMap((element, i) => (
    element && states[codes[i]] !== "off" && states[codes[i]] !== "plain" ? [{ id: node[i], element }] : []));
  // In the world the names are those of bodies, which the walk may have met already.
  const met = new Set(shown.map(({ id }) => id));
  const named = [...svg.querySelectorAll(".label[id^='n-']")].map((element) => ({ id: element.id, element }))
    .filter(({ id }) => !met.has(selOf(data, id)));
  return inReadingOrder([...shown, ...named].flatMap(({ id, element }) => {
    const sort = sortOf(id, element.matches(".fix, .point"));
    const box = sort && (id.startsWith("c") || !id.includes(".")) ? element.getBoundingClientRect() : null;
    const name = box && within(box, window) ? nameOf(page, id, element) : "";
    return sort && box && name ? [{ id, sort, name, x: box.left, y: box.top }] : [];
  }));
};

/** The piece on which a place stands. @param {MapDocument} map @param {string} id */
const below = ({ svg, data }, id) => {
  const label = data.labels.find((one) => `n-${one.id}` === id);
  if (!label) return "";
  const point = new DOMPoint(label.x, label.y);
  const piece = [...svg.querySelectorAll("path.piece")].find((path) => (
    /** @type {SVGGeometryElement} */ (path).isPointInFill(point)));
  return piece?.id.startsWith("p-") ? piece.id : "";
};

/** What is said of a thing on the map of a page; of two days compared who held it on the other as well.
 * @param {Page} page @param {MapDocument} map @param {Item} item */
export const saidOf = ({ store: { tips, state, config } }, map, item) => {
  const at = map.data.timeline.node.indexOf(item.id);
  const code = map.data.timeline.codes[map.codes[at]] ?? "";
  const ground = item.id.startsWith("n") ? below(map, item.id) : "";
  const said = spokenItem(item, { record: tips, day: dayShown(state, map.svg), words: config.words,
    below: ground, code });
  const [day, piece] = [dayBeside(state, map.svg), ground || item.id];
  if (day === undefined || !tips || !piece.startsWith("p")) return said;
  const [, held] = noteText(piece, tips, day, config.words).split("\n");
  return `${said}. ${say("said-step", { day: spokenDay(day), change: held })}`;
};

/** @param {Page} page */
export const listenToWalk = (page) => {
  const { store, state, go } = page;
  const [status, ring] = [find("walk-said"), find("walk-ring")];
  /** @type {{ id: string, from: HTMLElement | null }} */
  const walk = { id: "", from: null };
  // Beside the map of the view lies that of the other of two days.
  const place = () => (document.activeElement === find("map-other") ? find("map-other")
    : find(`map-${mapView(state)}`));
  const mapThere = () => (place().id === "map-other" ? store.comparison.second : currentMap(store));

  /** Ring the thing on which the walk is, or nothing. */
  const mark = () => {
    const map = mapThere();
    const here = walk.id && place() === document.activeElement;
    const element = here ? map?.svg.getElementById(walk.id) : null;
    const box = element?.getBoundingClientRect();
    ring.hidden = !box || !map || !within(box, map.svg.getBoundingClientRect());
    if (!box) return;
    Object.assign(ring.style, { left: `${box.left - 4}px`, top: `${box.top - 4}px`,
      width: `${box.width + 8}px`, height: `${box.height + 8}px` });
  };

  /** @param {MapDocument} map @param {string} key */
  const step = (map, key) => {
    const items = itemsOn(page, map);
    const to = nextItem(key, items.findIndex(({ id }) => id === walk.id), items.length);
    if (to === undefined) { status.textContent = say("walk-none"); return; }
    walk.id = items[to].id;
    status.textContent = saidOf(page, map, items[to]);
    mark();
  };

  /** @param {MapDocument} map */
  const open = ({ data }) => {
    if (!walk.id) return;
    walk.from = place();
    page.choose(selOf(data, walk.id));
    const detail = find("detail");
    const come = () => {
      if (detail.hidden) return false;
      find("detail-close").focus();
      return true;
    };
    if (come()) return;
    const watch = new MutationObserver(() => { if (come()) watch.disconnect(); });
    watch.observe(detail, { attributes: true, attributeFilter: ["hidden"] });
  };

  /** Close the details; the focus goes back to where they were opened from, and is never lost. */
  const close = () => {
    const lost = find("detail").contains(document.activeElement);
    go({ sel: "" });
    if (!lost) return;
    (walk.from?.offsetParent ? walk.from : place()).focus();
    walk.from = null;
  };

  /** @param {KeyboardEvent} event */
  const press = (event) => {
    const map = mapThere();
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (!map || event.target !== place() || ctrlKey || altKey || metaKey) return;
    if (shiftKey && PANS[key]) page.panBy(...PANS[key]);
    else if (/^Arrow|^Home$|^End$/.test(key) && !shiftKey) step(map, key);
    else if (key === "Enter") open(map);
    else if (key === "Escape") { walk.id = ""; status.textContent = ""; mark(); go({ sel: "" }); }
    else if (key === "+" || key === "=") page.zoomBy(1.6);
    else if (key === "-") page.zoomBy(1 / 1.6);
    else if (key === "0") page.zoomBy(0);
    else return;
    event.preventDefault();
  };

  for (const box of all(".map[tabindex]")) {
    box.addEventListener("keydown", press);
    box.addEventListener("focus", mark);
    box.addEventListener("blur", mark);
  }
  document.addEventListener("atlas:drawn", mark);
  for (const kind of ["scroll", "resize"]) window.addEventListener(kind, mark);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && find("detail").contains(/** @type {Node} */ (event.target))) close();
  });
  find("detail-close").addEventListener("click", close);
};
