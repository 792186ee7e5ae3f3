/**
 * The years of the time bar: a drag over them opens the days that it covers, one that begins at
 * the handle moves the day, and a click leaps to a day. Two grips hold the ends of what is
 * opened, for pointers and keys alike.
 */
/** @import { Page } from "../page/page.js" */
/** @import { Days } from "./windows.js" */
import { field, find } from "../page/dom.js";
import { within } from "./windows.js";

// Pixels: how near the handle a drag takes it, and how far one moves before it is no click.
const NEAR = 14;
const MOVED = 5;

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

  const grip = { id: -1, x: 0, day: 0, scrubs: false, moved: false };
  years.addEventListener("pointerdown", (event) => {
    if (event.button || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    find("day").focus({ preventScroll: true });
    Object.assign(grip, { id: event.pointerId, x: event.clientX, day: dayAt(event.clientX),
      // In a frame nothing is opened below the years.
      scrubs: Math.abs(event.clientX - pixelOf(state.day)) < NEAR
        || !find("opened-days").offsetParent, moved: false });
    years.setPointerCapture(event.pointerId);
  });
  years.addEventListener("pointermove", (event) => {
    if (event.pointerId !== grip.id) return;
    grip.moved ||= Math.abs(event.clientX - grip.x) > MOVED;
    if (!grip.moved) return;
    const day = dayAt(event.clientX);
    if (grip.scrubs) go({ day }); else open(brushed(grip.day, day, span));
  });
  for (const kind of ["pointerup", "pointercancel"]) {
    years.addEventListener(kind, (event) => {
      if (!(event instanceof PointerEvent) || event.pointerId !== grip.id) return;
      grip.id = -1;
      if (kind === "pointerup" && !grip.moved) leap({ day: dayAt(event.clientX) });
    });
  }
  for (const end of /** @type {const} */ (["first", "last"])) {
    const input = field(`opened-${end}`);
    input.hidden = false;
    input.addEventListener("input", () => open(pulled(opened(), end, Number(input.value), span)));
  }
};
