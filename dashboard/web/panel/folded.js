/**
 * The notes of the day for which the map has no room: numbered marks on it, and what they say in a
 * list in the panel, which lies beside the map or below it.
 */
/** @import { Box } from "../map/boxes.js" */
/** @import { MapDocument } from "../map/document.js" */
/** @import { State } from "../page/store.js" */
import { html, nothing, render, svg as vector } from "lit-html";
import { meet } from "../map/boxes.js";
import { find } from "../page/dom.js";

// Half of how wide a mark is, in pixels, and by how many it may be moved, the least first.
const MARK = 8;
const MOVES = [[0, 0], ...[16, 24, 34, 46].flatMap((far) => (
  Array.from({ length: 8 }, (_, eighth) => (eighth * Math.PI) / 4)
    .map((turn) => [Math.round(far * Math.cos(turn)), Math.round(far * Math.sin(turn))])))];

/** A note: where its mark stands, moved by some pixels but for that of an event, and what it says,
 * its head first.
 * @typedef {{ at: number[], moved: number[] | null, disc: number, said: string[] }} Told */
/** @typedef {Told & { number: number }} Folded */

/** What a note says, without the ends of its lines. @param {Element} element */
const saidIn = (element) => {
  /** @type {string[]} */
  const said = [];
  for (const line of element.querySelectorAll("text")) {
    const text = line.textContent ?? "";
    if ("more" in line.dataset) said.push(`${said.pop()} ${text}`);
    else said.push(text);
  }
  return said;
};

/**
 * A disc: its point, its number, and where it may lie on the screen, which depends on the zoom.
 * @param {Element} disc
 * @param {{ left: number, top: number, scale: number }} frame
 */
const discOf = (disc, { left, top, scale }) => {
  const at = disc.parentElement?.parentElement?.getAttribute("transform") ?? "";
  const [x = 0, y = 0] = (at.match(/-?[\d.]+/g) ?? []).map(Number);
  const boxes = Array.from(disc.querySelectorAll("circle"), ({ cx, cy, r }) => {
    const [across, down, reach] = [cx, cy, r].map(({ baseVal }) => baseVal.value);
    const [right, below] = [(x - left) * scale + across, (y - top) * scale + down];
    return /** @type {Box} */ ([right - reach, below - reach, right + reach, below + reach]);
  });
  return { x, y, number: Number(disc.querySelector(".figure")?.textContent), boxes };
};

/**
 * The folded notes with their numbers, in the order of the numbers: of an event that of its disc,
 * then the others from the top of the map down.
 * @param {Told[]} notes
 * @param {number[]} shown the numbers of all discs on the map
 * @returns {Folded[]}
 */
export const numbered = (notes, shown) => {
  const discs = notes.filter(({ moved }) => !moved).sort((a, b) => a.disc - b.disc);
  const others = notes.filter(({ moved }) => moved).sort((a, b) => a.at[1] - b.at[1]);
  const first = Math.max(0, ...shown) + 1;
  return [...discs.map((note) => ({ ...note, number: note.disc })),
    ...others.map((note, i) => ({ ...note, number: first + i }))];
};

/**
 * Where a mark lies on nothing: at one of some places, moved by as little as may be; and the box that
 * it takes. Where there is no such place, the best.
 * @param {[x: number, y: number][]} places
 * @param {{ left: number, top: number, scale: number }} frame
 * @param {Box[]} taken
 */
export const free = (places, { left, top, scale }, taken) => {
  const tries = MOVES.flatMap(([right, down]) => places.map(([x, y]) => {
    const [across, below] = [(x - left) * scale + right, (y - top) * scale + down];
    const box = /** @type {Box} */ ([across - MARK, below - MARK, across + MARK, below + MARK]);
    return { at: [x, y], moved: [right, down], box };
  }));
  return tries.find(({ box }) => !taken.some((other) => meet(box, other))) ?? tries[0];
};

/** The notes of a day that are folded. @param {MapDocument} map */
const foldedOn = (map) => {
  const { svg, names } = map;
  // Found once: to look through all of a map takes as long as a part of its step.
  map.discs ??= [...svg.querySelectorAll(".numbered")];
  const discs = map.discs.filter((disc) => !disc.classList.contains("off"))
    .map((disc) => discOf(disc, names.frame));
  const taken = [...names.taken, ...discs.flatMap(({ boxes }) => boxes)];
  return numbered([...names.folded].flatMap(([id, , , , , , , , , leader, marks]) => {
    const element = svg.getElementById(id);
    const end = leader?.at(-1);
    if (!end || !element || element.classList.contains("off")) return [];
    const said = saidIn(element);
    const disc = discs.find(({ x, y }) => x === end[0] && y === end[1])?.number ?? 0;
    if (!marks) return [{ at: end, moved: disc ? null : [0, 0], disc, said }];
    const { at, moved, box } = free(marks, names.frame, taken);
    taken.push(box);
    return [{ at, moved, disc: 0, said }];
  }), discs.map(({ number }) => number));
};

/** @param {Folded} note */
const mark = ({ number, at: [x = 0, y = 0], moved }) => (moved ? vector`<g transform=${`translate(${x} ${y})`}>
  <g class="fix"><path class="stem" d=${`M0 0L${moved[0]} ${moved[1]}`}/><circle class="note-mark" r="8"
    cx=${moved[0]} cy=${moved[1]}/><text class="note-figure" x=${moved[0]} y=${moved[1]}>${
  number}</text></g></g>` : nothing);

/** The element of a map in which marks are drawn, above all else. @param {SVGSVGElement} svg */
const layerIn = (svg) => {
  const known = svg.querySelector(".note-marks");
  if (known) return known;
  const made = document.createElementNS("http://www.w3.org/2000/svg", "g");
  made.setAttribute("class", "note-marks");
  svg.querySelector(".view")?.append(made);
  return made;
};

/**
 * Write the marks and the list; of a view that is not the region's there are none.
 * @param {MapDocument} map
 * @param {State} state
 */
export const writeFolded = (map, { view }) => {
  const notes = view === "region" ? foldedOn(map) : [];
  const layer = map.marks ??= layerIn(map.svg);
  const key = JSON.stringify(notes);
  if (layer.getAttribute("data-key") === key) return;
  layer.setAttribute("data-key", key);
  render(notes.map(mark), /** @type {any} */ (layer));
  find("folded").hidden = !notes.length;
  render(notes.map(({ number, moved, said: [head, ...rest] }) => html`<li value=${number}>
    <span class="note-number" ?data-event=${!moved} aria-hidden="true">${number}</span>
    <p><strong>${head}</strong>${rest.map((one) => html` <span>${one}</span>`)}</p></li>`), find("folded-list"));
};
