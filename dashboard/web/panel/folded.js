/**
 * The notes of the day for which the map has no room: numbered marks on it, and what they say in a
 * list in the panel, which lies beside the map or below it.
 */
/** @import { Box } from "../map/boxes.js" */
/** @import { Corner } from "../map/discs.js" */
/** @import { MapDocument } from "../map/document.js" */
/** @import { State } from "../page/store.js" */
import { html, nothing, render, svg as vector } from "lit-html";
import { free, standDiscs } from "../map/discs.js";
import { showing } from "../map/document.js";
import { find } from "../page/dom.js";

/** A note: where its mark stands, moved by some pixels but for that of an event, and what it says,
 * its head first.
 * @typedef {{ at: number[], moved: number[] | null, disc: number, lines: string[] }} Note */
/** @typedef {Note & { number: number }} Folded */

/** What a note says, without the ends of its lines. @param {Element} element */
const linesIn = (element) => {
  /** @type {string[]} */
  const lines = [];
  for (const line of element.querySelectorAll("text")) {
    const text = line.textContent ?? "";
    if ("more" in line.dataset) lines.push(`${lines.pop()} ${text}`);
    else lines.push(text);
  }
  return lines;
};

/**
 * The folded notes with their numbers, in the order of the numbers: of an event that of its disc,
 * then the others from the top of the map down.
 * @param {Note[]} notes
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
 * Where the marks of folded notes stand, with their numbers: that of an event is its disc, another
 * stands clear of what is taken; dashboard/export/folded.py does the same.
 * @param {{ end: number[], marks: [number, number][] | null, lines: string[] }[]} notes
 * @param {{ x: number, y: number, number: number }[]} discs
 * @param {Corner} frame
 * @param {Box[]} taken
 */
export const standing = (notes, discs, frame, taken) => {
  const lying = [...taken];
  return numbered(notes.map(({ end, marks, lines }) => {
    const disc = discs.find(({ x, y }) => x === end[0] && y === end[1])?.number ?? 0;
    if (!marks) return { at: end, moved: disc ? null : [0, 0], disc, lines };
    const { at, moved, box } = free(marks, frame, lying);
    lying.push(box);
    return { at, moved, disc: 0, lines };
  }), discs.map(({ number }) => number));
};

/** The notes of a day that are folded. @param {MapDocument} map */
const foldedOn = (map) => {
  const { svg, names } = map;
  const discs = standDiscs(map);
  return standing([...names.plan?.folded ?? []].flatMap(([id, , , , , , , , , leader, marks]) => {
    const element = svg.getElementById(id);
    const end = leader?.at(-1);
    return !end || !element || !showing(map, id) ? []
      : [{ end, marks: marks ?? null, lines: linesIn(element) }];
  }), discs, names.frame, [...names.plan?.taken ?? [], ...discs.map(({ box }) => box)]);
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
  // What two days have in common is told beside them, but their discs lie on no name either.
  if (view !== "region") standDiscs(map);
  const notes = view === "region" ? foldedOn(map) : [];
  const layer = map.marks ??= layerIn(map.svg);
  const key = JSON.stringify(notes);
  if (layer.getAttribute("data-key") === key) return;
  layer.setAttribute("data-key", key);
  render(notes.map(mark), /** @type {any} */ (layer));
  find("folded").hidden = !notes.length;
  render(notes.map(({ number, moved, lines: [head, ...rest] }) => html`<li value=${number}>
    <span class="note-number" ?data-event=${!moved} aria-hidden="true">${number}</span>
    <p><strong>${head}</strong>${rest.map((one) => html` <span>${one}</span>`)}</p></li>`), find("folded-list"));
};
