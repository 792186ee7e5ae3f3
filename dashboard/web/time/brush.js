/**
 * The years of the time bar: a drag over them opens the days that it covers, one that begins at
 * an end of what is opened moves that end, one at the handle the day, and a click leaps to a day.
 * Keys open fewer days or more, and move them along.
 */
/** @import { Page } from "../page/page.js" */
/** @import { Days } from "./windows.js" */
import { find } from "../page/dom.js";
import { within, zoomed } from "./windows.js";

// Pixels: how near the handle, or an end, a drag takes it, and how far one moves before it is no
// click.
const NEAR = 14;
const AT_END = 6;
const MOVED = 5;
// How much of what is opened a key moves it by, and how much nearer or farther one goes.
const ALONG = 0.25;
const NEARER = 1.6;

/**
 * What a drag over the years from one day to another opens, whichever is earlier.
 * @param {number} from
 * @param {number} to
 * @param {Days} whole
 */
export const brushed = (from, to, whole) => within(
  { first: Math.min(from, to), last: Math.max(from, to) }, whole);

/**
 * What is opened when one of its ends is moved to a day: the other stays, as far as it can.
 * @param {Days} opened
 * @param {"first" | "last"} end
 * @param {number} day
 * @param {Days} whole
 */
export const pulled = (opened, end, day, whole) => (end === "first"
  ? brushed(Math.min(day, opened.last), opened.last, whole)
  : brushed(opened.first, Math.max(day, opened.first), whole));

/**
 * What is opened after a key on the handle, null for one that opens nothing else.
 * @param {Pick<KeyboardEvent, "key" | "shiftKey">} event
 * @param {Days} opened
 * @param {number} day
 * @param {Days} whole
 */
export const afterKey = ({ key, shiftKey }, opened, day, whole) => {
  if (key === "+" || key === "=") return zoomed(opened, NEARER, day, whole);
  if (key === "-") return zoomed(opened, 1 / NEARER, day, whole);
  const way = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (!shiftKey || !way) return null;
  const by = way * ALONG * (opened.last - opened.first);
  return within({ first: opened.first + by, last: opened.last + by }, whole);
};

/**
 * @param {Page} page
 * @param {() => Days} opened
 * @param {(days: Days) => void} open
 */
export const listenToBrush = ({ store: { state, span }, go, leap }, opened, open) => {
  const years = /** @type {HTMLElement} */ (find("day").parentElement);
  const place = () => /** @type {Element} */ (years.querySelector(".whole")).getBoundingClientRect();

  /** @param {number} x */
  const dayAt = (x) => {
    const { left, width } = place();
    const share = Math.min(1, Math.max(0, (x - left) / width));
    return Math.round(span.first + share * (span.last - span.first));
  };
  /** @param {number} day */
  const pixelOf = (day) => {
    const { left, width } = place();
    return left + ((day - span.first) / (span.last - span.first)) * width;
  };

  /** What a drag that begins at a pixel moves. @param {number} x @returns {"day" | "first" | "last" | "days"} */
  const gripAt = (x) => {
    // In a frame nothing is opened below the years.
    if (!find("opened-days").offsetParent || Math.abs(x - pixelOf(state.day)) < NEAR) return "day";
    const { first, last } = opened();
    if (Math.abs(x - pixelOf(first)) < AT_END) return "first";
    return Math.abs(x - pixelOf(last)) < AT_END ? "last" : "days";
  };

  const grip = { id: -1, x: 0, day: 0, of: /** @type {ReturnType<typeof gripAt>} */ ("day"),
    moved: false };
  years.addEventListener("pointerdown", (event) => {
    if (event.button || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    find("day").focus({ preventScroll: true });
    Object.assign(grip, { id: event.pointerId, x: event.clientX, day: dayAt(event.clientX),
      of: gripAt(event.clientX), moved: false });
    years.setPointerCapture(event.pointerId);
  });
  years.addEventListener("pointermove", (event) => {
    if (event.pointerId !== grip.id) return;
    grip.moved ||= Math.abs(event.clientX - grip.x) > MOVED;
    if (!grip.moved) return;
    const day = dayAt(event.clientX);
    if (grip.of === "day") go({ day });
    else if (grip.of === "days") open(brushed(grip.day, day, span));
    else open(pulled(opened(), grip.of, day, span));
  });
  for (const kind of ["pointerup", "pointercancel"]) {
    years.addEventListener(kind, (event) => {
      if (!(event instanceof PointerEvent) || event.pointerId !== grip.id) return;
      grip.id = -1;
      if (kind === "pointerup" && !grip.moved) leap({ day: dayAt(event.clientX) });
    });
  }
  find("day").addEventListener("keydown", (event) => {
    const days = afterKey(event, opened(), state.day, span);
    if (!days) return;
    event.preventDefault();
    open(days);
  });
};
