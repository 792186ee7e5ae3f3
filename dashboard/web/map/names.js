/**
 * Names at the edge of the window: what would be cut off goes to the other side of its point
 * if there is room, else it is left out. Names are placed once for the whole paper
 * (dashboard/compile/labels.py), which knows no window.
 */
/** @import { MapDocument } from "./document.js" */
/** @import { Country, Label, Note, PlacedName } from "./timeline.js" */
import { AREA_MOVES, COMPARED, DEFAULT_SCALE, NAME_MARGIN, NAME_SIZES, NAME_SPACING, NAME_WEIGHTS, NOTE_SIZES, ZOOMS } from "../constants.js";
import { setClass } from "../page/dom.js";
import { meet, within } from "./boxes.js";
import { placed, standNames } from "./difference-names.js";
import { showing } from "./document.js";
import { fitNotes, lyingNotes, planNotes, pushNotes } from "./notes.js";

const SANS = '"Noto Sans", sans-serif';
const SERIF = '"Noto Serif", serif';

/** @type {Record<string, string>} */
const FONTS = {
  ...Object.fromEntries(/** @type {const} */ ([0, 1, 2, 3, 4]).map(
    (rank) => [rank, `${NAME_WEIGHTS[rank]} ${NAME_SIZES[rank]}px ${SANS}`])),
  head: `600 ${NOTE_SIZES.head}px ${SANS}`, line: `400 ${NOTE_SIZES.line}px ${SANS}`,
  acting: `600 ${NAME_SIZES[3]}px ${SANS}`,
  "part-name": `600 ${COMPARED.sizes[0]}px ${SANS}`,
  "part-area": `400 ${COMPARED.sizes[1]}px ${SERIF}`,
  5: `400 ${NAME_SIZES[4]}px ${SANS}`, country: `400 15px ${SERIF}`, exclave: `400 13px ${SERIF}`,
  "water-name": `italic 400 12px ${SERIF}` };
const HEIGHT = 15;
/** Pixels between letters. @type {Record<string, number>} */
const SPACING = { 5: NAME_SPACING, country: 5, exclave: 1 };
/** @type {Record<string, string>} */
const ACROSS = { start: "end", end: "start", middle: "middle" };
/** @type {Record<string, number>} */
const BEFORE = { start: 0, middle: 0.5, end: 1 };

/** @typedef {[dx: number, dy: number, anchor: string]} Place pixels right of its point, below it */

/**
 * Where a name may stand instead, in order: mirrored where it is, then above and below its
 * point, drawn in to either side.
 * @type {((name: PlacedName) => Place)[]}
 */
const STANDS = [
  ([, dx, dy, anchor]) => [dx, dy, anchor],
  ([, dx, dy, anchor]) => [-dx, dy, ACROSS[anchor]],
  ...[{ anchor: "middle", dx: 0 }, { anchor: "end", dx: 40 }, { anchor: "start", dx: -40 }].flatMap(
    ({ anchor, dx }) => [-14, 14].map((dy) => /** @returns {Place} */ () => [dx, dy, anchor])),
];
/**
 * Where the name of a state or a water may stand instead, in the middle of its land: a little above,
 * below or beside. @type {((name: PlacedName) => Place)[]}
 */
const NEAR = AREA_MOVES.far.flatMap((far) => AREA_MOVES.ways.map(([right, down]) => (
  /** @returns {Place} */ () => [right * far, down * far, "middle"])));
const ALL = [...STANDS, ...NEAR];
const AREAS = new Set(["country", "exclave", "water-name"]);
// Pixels from the line on which the name of a state or a water stands up to its middle.
const BASE = 4;
export const AS_PLACED = 0;
export const LEFT_OUT = -1;
// Left out with its point, of which the edge of the window would leave a part.
export const CUT_OFF = -2;

/** @import { Box } from "./boxes.js" */
/** @typedef {(text: string, rank: number | string) => number} WidthOf */

/**
 * The window: its corner on the paper, pixels per map unit, its size, the layers not asked for, and
 * whether no place is named in it.
 * @typedef {object} Frame
 * @property {number} left
 * @property {number} top
 * @property {number} scale
 * @property {number} width
 * @property {number} height
 * @property {ReadonlySet<string>} hidden
 * @property {boolean} [few]
 */

/**
 * The box of a name on the screen.
 * @param {Omit<Label, "id">} label
 * @param {PlacedName} name
 * @param {Frame} frame
 * @param {WidthOf} widthOf
 * @returns {Box}
 */
const boxOf = ({ x, y, rank }, name, { left, top, scale }, widthOf, stand = AS_PLACED) => {
  const width = widthOf(name[0], rank);
  const [dx, dy, anchor] = ALL[stand](name);
  const from = (x - left) * scale + dx - width * BEFORE[anchor];
  const middle = (y - top) * scale + dy - (AREAS.has(String(rank)) ? BASE : 0);
  return [from, middle - HEIGHT / 2, from + width, middle + HEIGHT / 2];
};

/** @param {Box} box @param {Frame} frame */
const outside = ([left, top, right, bottom], { width, height }) => right < 0 || bottom < 0
  || left > width || top > height;

/**
 * Whether the edge of the window cuts the point of a name; what stands in the middle of its land has none.
 * @param {Omit<Label, "id">} label
 * @param {PlacedName} name
 * @param {Frame} frame
 */
const isCut = ({ x, y }, [, dx, dy], { left, top, scale, width, height }) => {
  const [right, down] = [(x - left) * scale, (y - top) * scale];
  const inwards = Math.min(right, down, width - right, height - down);
  return Boolean(dx || dy) && Math.abs(inwards) < NAME_MARGIN;
};

/**
 * Where each name is to stand, and where it then lies; only those at the edge, or under a button,
 * are compared with others, and those of states and waters, which give way to places. On a map that
 * is smaller than any that names were placed for, all are: the weightier of two that meet stays.
 * @param {Omit<Label, "id">[]} labels
 * @param {string} language
 * @param {Frame} frame
 * @param {number} level the latest names that the zoom lets in
 * @param {WidthOf} widthOf
 * @param {Box[]} buttons
 */
export const planNames = (labels, language, frame, level, widthOf, buttons = []) => {
  const seen = (/** @type {Box} */ box) => within(box, frame)
    && !buttons.some((button) => meet(button, box));
  const shown = labels.map((label) => (label.names[language][4] <= level
    && !frame.hidden.has(label.layer ?? "") && !(frame.few && !AREAS.has(String(label.rank)))
    ? boxOf(label, label.names[language], frame, widthOf) : null));
  // Names were placed for no smaller scale than this.
  const crowded = frame.scale < DEFAULT_SCALE * ZOOMS[0];
  const stands = labels.map((label, i) => {
    const here = shown[i];
    const area = AREAS.has(String(label.rank));
    const free = (/** @type {Box} */ box) => !shown.some((other, j) => (
      other && j !== i && meet(other, box)));
    const meets = here && (area ? !free(here) : crowded
      && shown.some((other, j) => other && meet(other, here)
        && (labels[j].rank < label.rank || (labels[j].rank === label.rank && j < i))));
    if (here && isCut(label, label.names[language], frame)) {
      shown[i] = null;
      return CUT_OFF;
    }
    if (!here || outside(here, frame) || (seen(here) && !meets)) return AS_PLACED;
    if (label.kind === "district" && !area) {
      shown[i] = null;
      return LEFT_OUT;
    }
    // That of a land stays near its middle, another beside its point, neither where it was placed.
    // Farther off the name of a water would lie on land.
    const [first, until] = area ? [STANDS.length, label.rank === "water-name"
      ? STANDS.length + AREA_MOVES.ways.length : ALL.length] : [1, STANDS.length];
    const stand = ALL.findIndex((_, number) => {
      if (number < first || number >= until) return false;
      const box = boxOf(label, label.names[language], frame, widthOf, number);
      return seen(box) && free(box);
    });
    shown[i] = stand < 0 ? null : boxOf(label, label.names[language], frame, widthOf, stand);
    return stand;
  });
  return { stands, boxes: shown.filter((box) => box !== null) };
};

/**
 * How wide a text is in the font of a rank, measured once for each.
 * @param {Map<string, number>} widths
 * @returns {WidthOf}
 */
export const measuring = (widths) => {
  /** @type {CanvasRenderingContext2D | null} */
  let pen = null;
  return (text, rank) => {
    const key = `${rank} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    pen ??= document.createElement("canvas").getContext("2d");
    if (!pen) return 0;
    pen.font = FONTS[rank];
    const width = pen.measureText(text).width + (SPACING[rank] ?? 0) * text.length;
    // Measured again when the font is there.
    if (document.fonts.status === "loaded") widths.set(key, width);
    return width;
  };
};

/**
 * What the names are written in, by their numbers: of the labels, then of countries and waters.
 * @param {Pick<MapDocument, "svg" | "names" | "data">} map
 */
export const elementsOf = ({ svg, names, data }) => {
  if (!names.elements.length) {
    names.elements = [
      ...data.labels.map(({ id }) => /** @type {Element} */ (
        svg.getElementById(`n-${id}`)?.querySelector("text"))),
      ...svg.querySelectorAll(".country, .exclave, .water-name")];
  }
  return names.elements;
};

/** @param {Element} element @param {PlacedName} name @param {number} stand */
const put = (element, name, stand) => {
  setClass(element, "hidden", stand < 0);
  const dot = element.parentElement?.querySelector(".dot");
  if (dot) setClass(dot, "hidden", stand === CUT_OFF);
  if (stand < 0) return;
  const [dx, dy, anchor] = ALL[stand](name);
  element.setAttribute("x", String(dx));
  element.setAttribute("y", String(dy));
  element.setAttribute("text-anchor", anchor);
};

/**
 * How the names of a map and its notes stand in a window: see planNames and planNotes.
 * @typedef {object} Plan
 * @property {number[]} stands
 * @property {Box[]} taken where names and buttons lie
 * @property {ReturnType<typeof planNotes>} notes
 * @property {ReadonlySet<Note>} folded the notes that are shown as marks
 * @property {ReadonlyMap<string, Box>} noted where what is written beside and on the land lies
 */

/** So many plans are kept: of the windows and the words that a reader comes back to. */
const KEPT = 64;

/**
 * @param {MapDocument} map @param {string} language @param {Frame} frame @param {Box[]} buttons
 * @param {WidthOf} widthOf
 * @returns {Plan}
 */
const planned = ({ svg, names, worded, data }, language, frame, buttons, widthOf) => {
  // What a speaker calls it is as wide as that.
  const written = worded.texts.size ? names.labels.map((label, i) => called(
    label, language, worded.texts.get(i))) : names.labels;
  const zoom = Number(svg.dataset.zoom);
  const { stands, boxes } = planNames(written, language, frame, zoom, widthOf, buttons);
  const taken = [...boxes, ...buttons];
  const notes = planNotes(data.notes ?? [], frame, taken);
  return { stands, taken, notes, ...lyingNotes(data.notes ?? [], frame, zoom, notes) };
};

/**
 * Stand what a difference names in the window; where it lies, nothing else may.
 * @param {MapDocument} map @param {Frame} frame @param {Box[]} buttons @param {WidthOf} widthOf
 */
const standOver = ({ svg, names: { over } }, frame, buttons, widthOf) => {
  if (!over) return [];
  const stood = placed(over, frame, buttons, widthOf);
  standNames(svg, stood);
  return stood.boxes;
};

/**
 * Fit the names to the window, which shows `width` x `height` pixels of the paper around a
 * point; it touches the names that change.
 * @param {MapDocument} map
 * @param {{ x: number, y: number }} at
 * @param {number} scale
 * @param {{ width: number, height: number }} size
 * @param {Box[]} buttons where these lie on the map
 */
export const fitNames = (map, at, scale, { width, height }, buttons) => {
  const { svg, names, worded, data } = map;
  const language = svg.dataset.language ?? "en";
  // At first a difference names no places: its parts have their names.
  const few = Boolean(names.over) && Number(svg.dataset.zoom) < COMPARED.places_from;
  const frame = { left: at.x - width / 2 / scale, top: at.y - height / 2 / scale, scale,
    width, height, hidden: map.hidden, few };
  const widthOf = measuring(names.widths);
  const filled = [...buttons, ...standOver(map, frame, buttons, widthOf)];
  const key = [language, ...worded.texts, frame.left, frame.top, scale, width, height, few,
    ...frame.hidden, ...filled.flat(), document.fonts.status].join();
  if (names.key === key) return;
  const elements = elementsOf(map);
  if (!names.labels.length) names.labels = [...data.labels, ...data.countries.map(asLabel)];
  // A copy stands as its original did; another language is written over where names stood.
  const asPlaced = (names.language || (svg.dataset.second ? "" : language)) === language;
  const plan = names.plans.get(key) ?? planned(map, language, frame, filled, widthOf);
  if (names.plans.size === KEPT) names.plans.clear();
  names.plans.set(key, plan);
  plan.stands.forEach((stand, i) => {
    const before = asPlaced ? names.plan?.stands[i] ?? AS_PLACED : null;
    if (stand !== before) put(elements[i], names.labels[i].names[language], stand);
  });
  fitNotes(svg, plan.notes, names.plan?.notes ?? null);
  Object.assign(names, { key, plan, language, frame });
};

/** Keep within the window what is written wider than ours. @param {MapDocument} map */
export const keepNotes = (map) => {
  const { svg, names, worded, data } = map;
  if (!worded.lines.size && !worded.pushed.size) return;
  worded.pushed = pushNotes(svg, data.notes ?? [], names.frame, wideOf(map), worded.pushed);
};

/** How wide the notes beside the land are that show and have other words than ours. @param {MapDocument} map */
const wideOf = (map) => {
  const widthOf = measuring(map.names.widths);
  return new Map(Array.from(map.worded.lines).flatMap(([id, { lines, place }]) => {
    const [kind] = place.split(" ");
    return kind in FONTS && showing(map, id) ? [/** @type {[string, number]} */ (
      [id, Math.max(...lines.map((line) => widthOf(line, kind)))])] : [];
  }));
};

/** A label with another text in its place. @param {Omit<Label, "id">} label @param {string} language
 * @param {string | undefined} text @returns {Omit<Label, "id">} */
const called = (label, language, text) => {
  if (text === undefined) return label;
  const [, dx, dy, anchor, level] = label.names[language];
  return { ...label, names: { ...label.names, [language]: [text, dx, dy, anchor, level] } };
};

/**
 * A country's or a water's name as a label: it has no point beside which it could stand.
 * @param {Country} country
 * @returns {Omit<Label, "id">}
 */
const asLabel = ({ x, y, names, class: rank }) => ({ x, y, kind: "district", rank,
  names: Object.fromEntries(Object.entries(names).map(
    ([language, text]) => [language, /** @type {PlacedName} */ ([text, 0, 0, "middle", 0])])) });
