/**
 * Discs and marks with a number: each stands on nothing, beside its place where something lies there.
 * A disc was placed for the whole paper (dashboard/compile/events.py), which knows no window: there
 * a name may have moved to where it stands.
 */
/** @import { Box } from "./boxes.js" */
/** @import { MapDocument } from "./document.js" */
import { DISCS } from "../constants.js";
import { meet } from "./boxes.js";
import { showing } from "./document.js";

// Half of how wide a mark and a disc are, in pixels; and by how many one may be moved, the least first.
const { mark: MARK, disc: DISC, moves: MOVES } = DISCS;

/** @typedef {{ left: number, top: number, scale: number }} Corner */
/** @typedef {{ x: number, y: number, number: number, box: Box }} Disc */

/** How much two boxes share. @param {Box} a @param {Box} b */
const shared = (a, b) => (meet(a, b) ? (Math.min(a[2], b[2]) - Math.max(a[0], b[0]))
  * (Math.min(a[3], b[3]) - Math.max(a[1], b[1])) : 0);

/**
 * Where something round lies on nothing: at one of some places, moved by as little as may be; and the
 * box that it takes. Where there is no such place, where it lies on the least.
 * @param {[x: number, y: number][]} places
 * @param {Corner} frame
 * @param {Box[]} taken
 * @param {number} half of how wide it is
 * @param {number[][]} first moves to try before all others
 */
export const free = (places, { left, top, scale }, taken, half = MARK, first = []) => {
  let best = null;
  for (const [right, down] of [...first, ...MOVES]) {
    for (const [x, y] of places) {
      const [across, below] = [(x - left) * scale + right, (y - top) * scale + down];
      const box = /** @type {Box} */ ([across - half, below - half, across + half, below + half]);
      const covered = taken.reduce((sum, other) => sum + shared(box, other), 0);
      if (!best || covered < best.covered) {
        best = { at: [x, y], moved: [right, down], box, covered };
      }
      if (!covered) return best;
    }
  }
  return /** @type {NonNullable<typeof best>} */ (best);
};

/** Whether classes let something show at a level of zooms. @param {string} classes @param {number} level */
const showsAt = (classes, level) => {
  const [from = 0, until = Infinity] = ["z", "u"].map((sign) => (
    classes.split(" ").find((one) => one[0] === sign)?.slice(1))).map((digits) => (
    digits === undefined ? undefined : Number(digits)));
  return from <= level && level < until;
};

/** Move what is drawn of a disc. @param {Element} drawn @param {number[]} to pixels right of its point, below it */
const put = (drawn, [x = 0, y = 0]) => {
  drawn.querySelector(".stem")?.setAttribute("d", `M0 0L${x} ${y}`);
  for (const [name, value] of [["cx", x], ["cy", y]]) {
    drawn.querySelector("circle")?.setAttribute(String(name), String(value));
  }
  for (const [name, value] of [["x", x], ["y", y]]) {
    drawn.querySelector("text")?.setAttribute(String(name), String(value));
  }
};

/**
 * Stand a disc clear of what is taken, where it was placed if nothing lies there.
 * @param {Element} disc
 * @param {number} level of zooms
 * @param {Corner} frame
 * @param {Box[]} taken
 * @returns {Disc}
 */
const stand = (disc, level, frame, taken) => {
  const at = disc.parentElement?.parentElement?.getAttribute("transform") ?? "";
  const [x = 0, y = 0] = (at.match(/-?[\d.]+/g) ?? []).map(Number);
  const drawn = Array.from(disc.children).find((one) => (
    showsAt(one.getAttribute("class") ?? "", level)));
  const circle = /** @type {SVGCircleElement | undefined} */ (drawn?.querySelector("circle"));
  const now = circle ? [circle.cx.baseVal.value, circle.cy.baseVal.value] : [0, 0];
  const dataset = /** @type {SVGElement | undefined} */ (drawn)?.dataset ?? {};
  const placed = (dataset.placed ??= now.join(" ")).split(" ").map(Number);
  const { moved, box } = free([[x, y]], frame, taken, DISC, [placed]);
  if (drawn && moved.some((one, i) => one !== now[i])) put(drawn, moved);
  return { x, y, number: Number(drawn?.querySelector(".figure")?.textContent), box };
};

/**
 * Stand the discs of the day clear of names, buttons, what is written on the land and each other.
 * @param {MapDocument} map
 */
export const standDiscs = (map) => {
  const { svg, names: { frame, plan } } = map;
  // Found once: to look through all of a map takes as long as a part of its step.
  map.discs ??= [...svg.querySelectorAll(".numbered")];
  const discs = map.discs.filter((disc) => !disc.classList.contains("off"));
  if (!discs.length) return [];
  const lying = [...plan?.taken ?? [], ...Array.from(plan?.noted ?? []).flatMap(([id, box]) => (
    showing(map, id) ? [box] : []))];
  return discs.map((disc) => {
    const stood = stand(disc, Number(svg.dataset.zoom), frame, lying);
    lying.push(stood.box);
    return stood;
  });
};
