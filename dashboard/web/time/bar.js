/**
 * The time bar: all years, and below them the days that are opened, in lanes. What is opened
 * follows the day; a wheel, a pinch, a drag, keys or a name open other days.
 */
/** @import { MapDocument } from "../map/document.js" */
/** @import { Change } from "../map/timeline.js" */
/** @import { Page } from "../page/page.js" */
/** @import { Store } from "../page/store.js" */
/** @import { Days } from "./windows.js" */
import { html, nothing, render, svg } from "lit-html";
import { field, find } from "../page/dom.js";
import { dayOf, isoDay, spokenDay } from "../words/days.js";
import { language } from "../words/language.js";
import { listenToBrush } from "./brush.js";
import { bars, named, parted, ticks } from "./lanes.js";
import { bandsOf } from "./shares.js";
import { NAMED, windowOn, within, zoomed } from "./windows.js";

const HEIGHT = 24;
/** Tops of the lanes, and how tall each is. */
const LANES = { control: 0, agreements: 15, events: 30, tall: 12, all: 44 };

/** How wide a text of the lanes is, in pixels. */
const measured = () => {
  const pen = /** @type {CanvasRenderingContext2D} */ (
    document.createElement("canvas").getContext("2d"));
  pen.font = getComputedStyle(find("lane-names")).font;
  return (/** @type {string} */ text) => pen.measureText(text).width;
};

/** Where months or years begin within some days, and what they are called. @param {Days} days */
const beginnings = ({ first, last }) => {
  const [from, to] = [first, last].map((day) => isoDay(day).split("-").map(Number));
  const yearly = last - first > 800;
  const marks = [];
  for (let year = from[0]; year <= to[0]; year += 1) {
    for (let month = 1; month <= (yearly ? 1 : 12); month += 1) {
      const day = dayOf(`${year}-${String(month).padStart(2, "0")}-01`);
      if (day < first || day > last) continue;
      const date = new Date(Date.UTC(year, month - 1, 1));
      marks.push({ day, name: yearly ? String(year)
        : language().shortMonth(date, month === 1 || !marks.length) });
    }
  }
  return marks;
};

/**
 * Of names of months those that have room before the next, and before the edge.
 * @param {{ day: number, name: string }[]} names
 * @param {(day: number) => number} pixel
 * @param {(text: string) => number} measure
 * @param {number} width
 */
const spaced = (names, pixel, measure, width) => {
  let free = 0;
  return names.filter(({ day, name }) => {
    const [x, long] = [pixel(day), measure(name) + 9];
    if (x < free || x + long > width) return false;
    free = x + long;
    return true;
  });
};

/** The days that are opened below the years. @param {Pick<Store, "state" | "span" | "timeBar">} store */
const openedIn = ({ state, span, timeBar }) => windowOn(state.day, timeBar.chosen, span);

/** The time bar of a page. @param {Store} store */
export const createTimeBar = ({ state, span, timeBar }) => {
  const measure = measured();
  const drawn = { key: /** @type {unknown[]} */ ([]), whole: /** @type {unknown} */ (null),
    width: 0, again: () => {} };

  /** @param {number} day @param {Days} days */
  const share = (day, { first, last }) => (100 * (day - first)) / (last - first);

  /** All years: who held the area; of the world, how much was resolved. @param {MapDocument} map */
  const drawWhole = ({ data }) => {
    if (drawn.whole === data) return;
    drawn.whole = data;
    const bands = data.view === "region" ? bandsOf(data.timeline, span, HEIGHT) : [];
    render(svg`${bands.map(({ name, path }) => svg`<path class="piece ${name}" d=${path}/>`)}${
      data.view === "world"
        ? svg`<path class="bars" d=${bars(data.marks, new Set(), span, HEIGHT, HEIGHT)}/>` : nothing}`,
    /** @type {any} */ (find("whole-bands")));
  };

  /** @param {MapDocument} map @param {Change[]} changes @param {ReadonlySet<string>} hidden @param {Days} days */
  const drawLanes = ({ data }, changes, hidden, days) => {
    const lanes = find("lanes");
    // To ask the page how wide it is would lay out all that this step has written.
    const { width } = drawn;
    const { mapped, agreed } = parted(changes, days, data.view);
    lanes.setAttribute("viewBox", `${days.first} 0 ${days.last - days.first} ${LANES.all}`);
    /** @param {string} name @param {string} d */
    const set = (name, d) => lanes.querySelector(name)?.setAttribute("d", d);
    set(".control", ticks(mapped, LANES.control, LANES.tall));
    set(".agreements", ticks(agreed, LANES.agreements + LANES.tall / 2, 0));
    set(".bars", bars(data.marks, hidden, days, LANES.events + LANES.tall, LANES.tall));
    const pixel = (/** @type {number} */ day) => (width * share(day, days)) / 100;
    render(html`${named(mapped, pixel, measure, width).map(({ x, place }) => html`
      <span class="turning" .style=${`left:${x.toFixed(1)}px`}>${place}</span>`)}${
      spaced(beginnings(days), pixel, measure, width).map(({ day, name }) => html`
      <span class="month" .style=${`left:${share(day, days).toFixed(2)}%`}>${name}</span>`)}`,
    find("lane-names"));
  };

  /** Draw what is not as it is. @param {MapDocument} map @param {Change[]} changes @param {ReadonlySet<string>} hidden */
  const draw = (map, changes, hidden) => {
    drawn.again = () => draw(map, changes, hidden);
    const days = openedIn({ state, span, timeBar });
    const near = field("near");
    const key = [map.data, changes, hidden, days.first, days.last, drawn.width];
    if (key.some((one, i) => one !== drawn.key[i])) {
      drawn.key = key;
      [near.min, near.max] = [String(days.first), String(days.last)];
      drawWhole(map);
      drawLanes(map, changes, hidden, days);
      find("opened").setAttribute("x", String(days.first));
      find("opened").setAttribute("width", String(days.last - days.first));
    }
    if (near.value !== String(state.day)) near.value = String(state.day);
    near.setAttribute("aria-valuetext", spokenDay(state.day));
    find("flag").textContent = spokenDay(state.day);
    find("opened-days").style.setProperty("--at", String(share(state.day, days) / 100));
  };
  // In the very frame in which it has another width, so that no name lies beyond its end.
  new ResizeObserver(([entry]) => {
    drawn.width = entry?.contentRect.width ?? 0;
    drawn.again();
  }).observe(find("lane-names"));
  return { draw };
};

/** @param {Page} page */
export const listenToTimeBar = (page) => {
  const { store, go, leap } = page;
  const { timeBar, span, state } = store;
  const select = /** @type {HTMLSelectElement} */ (/** @type {unknown} */ (find("window")));
  const box = find("opened-days");

  /** @param {Days | null} days @param {string} name */
  const choose = (days, name) => {
    timeBar.chosen = days;
    select.value = name;
    if (days && (state.day < days.first || state.day > days.last)) go({ day: days.first });
    else go({});
  };
  listenToBrush(page, () => openedIn(store), (days) => {
    timeBar.chosen = days;
    select.value = "chosen";
    go({ day: Math.min(days.last, Math.max(days.first, state.day)) });
  });
  select.addEventListener("change", () => choose(NAMED[select.value] ?? null, select.value));
  field("near").addEventListener("input", (event) => go({
    day: Number(/** @type {HTMLInputElement} */ (event.target).value) }));
  find("near").addEventListener("keydown", (event) => {
    if (!["+", "=", "-"].includes(event.key)) return;
    event.preventDefault();
    choose(zoomed(openedIn(store), event.key === "-" ? 1 / 1.6 : 1.6, state.day, span), "chosen");
  });

  /** The day under a point of the lanes. @param {number} x */
  const dayAt = (x) => {
    const { left, width } = find("lanes").getBoundingClientRect();
    const { first, last } = openedIn(store);
    return first + ((x - left) / width) * (last - first);
  };
  box.addEventListener("wheel", (event) => {
    event.preventDefault();
    choose(zoomed(openedIn(store), Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0022)),
      state.day, span), "chosen");
  }, { passive: false });

  // One finger or the mouse drags the days along, two open fewer or more.
  /** @type {Map<number, number>} */
  const fingers = new Map();
  const grip = { days: span, apart: 0, moved: false };
  box.addEventListener("pointerdown", (event) => {
    if (event.target instanceof HTMLInputElement) return;
    fingers.set(event.pointerId, event.clientX);
    const [a = 0, b = a] = fingers.values();
    Object.assign(grip, { days: openedIn(store), apart: Math.abs(a - b), moved: false });
    box.setPointerCapture(event.pointerId);
  });
  box.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (before === undefined) return;
    fingers.set(event.pointerId, event.clientX);
    if (fingers.size === 2) {
      const [a = 0, b = 0] = fingers.values();
      grip.moved = true;
      choose(zoomed(grip.days, Math.abs(a - b) / Math.max(1, grip.apart), state.day, span),
        "chosen");
      return;
    }
    const days = dayAt(before) - dayAt(event.clientX);
    if (Math.abs(event.clientX - before) < 1 && !grip.moved) return;
    grip.moved = true;
    const { first, last } = openedIn(store);
    const moved = within({ first: first + days, last: last + days }, span);
    timeBar.chosen = moved;
    select.value = "chosen";
    go({ day: Math.min(moved.last, Math.max(moved.first, state.day)) });
  });
  for (const kind of ["pointerup", "pointercancel"]) {
    box.addEventListener(kind, (event) => {
      if (!(event instanceof PointerEvent) || !fingers.delete(event.pointerId)) return;
      if (kind === "pointerup" && !grip.moved) {
        leap({ day: Math.round(dayAt(event.clientX)) });
      }
    });
  }
};
