/**
 * Names of the world in its window: each lies wholly within it and under no button, or stands
 * elsewhere, or is left out. They are placed once for the whole paper (dashboard/compile/world_names.py),
 * which knows no window, and of which a phone shows all so small that only lines lead to names.
 * dashboard/draw/world_names.py does the same on a sheet.
 */
/** @import { Box } from "./boxes.js" */
/** @import { MapDocument } from "./document.js" */
import { BANDS, DEFAULT_SCALE, WORLD_NAMES, ZOOMS } from "../constants.js";
import { setClass } from "../page/dom.js";
import { meet, passes, within } from "./boxes.js";
import { measuring } from "./names.js";

/** Pixels right of its point, below it, and which end of it stands there. @typedef {[dx: number, dy: number, anchor: string]} Stand */

/**
 * A name as it was placed; what each part of it is says dashboard/draw/world_names.py.
 * @typedef {object} Named
 * @property {string[]} nodes
 * @property {number} x
 * @property {number} y
 * @property {string} theme
 * @property {Stand} stand
 * @property {number} level
 * @property {number} until
 * @property {boolean} led
 * @property {string} land
 * @property {number} sought
 * @property {boolean} marked
 * @property {number} wide
 */

/** A ring with a number, of a theme, up to a level: its point, and how far it is moved in each band. @typedef {{ x: number, y: number, theme: string, until: number, moves: number[][] }} Ring */
/** A table of a document, as dashboard/compile/named.py writes it. @typedef {{ columns: string[], rows: unknown[][] }} Table */
/** @typedef {{ left: number, top: number, scale: number, width: number, height: number }} Frame */

// Pixels; what each is says dashboard/draw/world_names.py.
const { half: HALF, ring: RING, leads: LEADS, clear: [SIDE, OVER], drawn: DRAWN, further: FURTHER,
  near: NEAR, on: ON, mark: MARK } = WORLD_NAMES;
const [SIDES, ALL_AROUND] = /** @type {Stand[][]} */ ([WORLD_NAMES.sides, WORLD_NAMES.around]);
const NEAR_BY = ALL_AROUND.slice(0, NEAR);
/** @type {Record<string, number>} */
const BEFORE = { start: 0, middle: 0.5, end: 1 };

/** @param {Stand} stand */
const leads = ([dx, dy]) => Math.hypot(dx, dy) >= LEADS;

/** @param {Named} name @param {Stand} stand @param {Frame} frame @returns {Box} */
const boxOf = ({ x, y, wide }, [dx, dy, anchor], { left, top, scale }) => {
  const from = (x - left) * scale + dx - wide * BEFORE[anchor];
  const middle = (y - top) * scale + dy;
  return [from, middle - HALF, from + wide, middle + HALF];
};

/** The line to a name, from its point to a little before it. @param {Named} name @param {Stand} stand @param {Frame} frame */
const lineOf = ({ x, y }, [dx, dy, anchor], { left, top, scale }) => {
  const [across, down] = [(x - left) * scale, (y - top) * scale];
  return [[across, down], [across + dx - (anchor === "start" ? 3 : -3), down + dy]];
};

/** Whether two lines of two points cross. @param {number[][]} one @param {number[][]} other */
const cross = ([a, b], [c, d]) => {
  /** @param {number[]} p @param {number[]} q @param {number[]} r */
  const side = (p, q, r) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
};

/** Where a name may stand that cannot stand where it was placed, the best first. @param {Named} name @param {Frame} frame @param {boolean} small @returns {Stand[]} */
const stands = (name, frame, small) => {
  if (name.land) {
    const [left, top, right, bottom] = boxOf(name, name.stand, frame);
    const across = Math.max(0, SIDE - left) - Math.max(0, right - frame.width + SIDE);
    const down = Math.max(0, OVER - top) - Math.max(0, bottom - frame.height + OVER);
    const [dx, dy, anchor] = name.stand;
    return FURTHER.flatMap((lower) => FURTHER.map((further) => (
      /** @type {Stand} */ ([dx + across + further, dy + down + lower, anchor])))).sort(
      (a, b) => Math.hypot(a[0], a[1]) - Math.hypot(b[0], b[1]));
  }
  const [middle, half] = [(name.x - frame.left) * frame.scale, frame.width / 2];
  const room = half - SIDE - name.wide / 2;
  const drawn = Math.min(half + room, Math.max(half - room, middle)) - middle;
  return [...SIDES, ...DRAWN.map((down) => /** @type {Stand} */ ([drawn, down, "middle"])),
    ...(name.led ? (small ? ALL_AROUND : NEAR_BY) : [])];
};

/** Whether a name lies on a mark in the middle of its land. @param {Named} name @param {Stand} stand */
const isOnMark = ({ marked, wide }, [dx, dy]) => marked && Math.abs(dy) < MARK
  && Math.abs(dx) < (wide + MARK) / 2;

/** @typedef {{ boxes: Box[], lines: number[][][] }} Lying what lies where */

/**
 * Where each name is to stand: null where it has no room. What is seen whole stays; of what is cut or
 * covered each finds a place clear of all that.
 * @param {Named[]} names the first of them first
 * @param {Frame} frame
 * @param {number} level of zooms
 * @param {Ring[]} rings
 * @param {Box[]} buttons
 * @param {(land: string, x: number, y: number) => boolean} isOn whether a point of the paper is on a land
 * @returns {(Stand | null)[]}
 */
export const planWorld = (names, frame, level, rings, buttons, isOn) => {
  // Names were placed for no smaller scale than this.
  const small = frame.scale < DEFAULT_SCALE * ZOOMS[0];
  const band = BANDS.findLastIndex(([first]) => first <= level);
  const ringed = rings.filter(({ until }) => level < until).map(({ x, y, theme, moves }) => {
    const [dx, dy] = moves[band] ?? [0, 0];
    const across = (x - frame.left) * frame.scale + dx;
    const down = (y - frame.top) * frame.scale + dy;
    /** @type {Box} */
    const box = [across - RING, down - RING, across + RING, down + RING];
    return { theme, box };
  });
  /** @type {Map<string, Lying>} */
  const lying = new Map(["", ...names.map(({ theme }) => theme)].map((theme) => [theme, {
    boxes: [...buttons, ...ringed.filter((ring) => ring.theme === theme).map(({ box }) => box)],
    lines: [] }]));
  /** @param {Named} name */
  const others = ({ theme }) => (theme ? [lying.get(""), lying.get(theme)] : [...lying.values()])
    .filter((one) => one !== undefined);
  /** @param {Named} name @param {Stand} stand */
  const isFree = (name, stand) => {
    const box = boxOf(name, stand, frame);
    if (!within(box, frame)) return false;
    const line = name.led && leads(stand) ? lineOf(name, stand, frame) : null;
    return others(name).every(({ boxes, lines }) => (
      !boxes.some((other) => meet(other, box) || (line && passes(line, other)))
      && !lines.some((other) => passes(other, box) || (line && cross(line, other)))));
  };
  /** @param {Named} name @param {Stand} stand */
  const lay = (name, stand) => {
    const { boxes, lines } = /** @type {Lying} */ (lying.get(name.theme));
    boxes.push(boxOf(name, stand, frame));
    if (name.led && leads(stand)) lines.push(lineOf(name, stand, frame));
  };
  const shows = names.map(({ level: from, until, sought }) => (from <= level || level < sought)
    && level < until);
  const placed = names.map((name, i) => {
    if (!shows[i] || level < name.sought) return false;
    const box = boxOf(name, name.stand, frame);
    // At no larger scale two meet that stand as they were placed.
    const stays = !small && within(box, frame) && !buttons.some((button) => meet(button, box));
    if (stays) lay(name, name.stand);
    return stays;
  });
  return names.map((name, i) => {
    const { x, y, stand, land } = name;
    const inland = level < name.sought && !name.led;
    const reach = ON[Number(inland)];
    const isThere = holds([0, 0, frame.width, frame.height],
      [(x - frame.left) * frame.scale, (y - frame.top) * frame.scale]);
    // Of what is not in the window at all nothing is to be done.
    if (!shows[i]) return level === 0 ? null : stand;
    if (placed[i] || (!isThere && !meet(boxOf(name, stand, frame),
      [0, 0, frame.width, frame.height]))) return stand;
    // Beside a point that is not seen a name would be another's.
    const found = !isThere && !land ? undefined : [stand, ...stands(name, frame, small)].find(
      (at) => isFree(name, at) && (!land || (at === stand && !inland)
        || (!(inland && isOnMark(name, at)) && [-reach, 0, reach].every((part) => isOn(land,
          x + (at[0] + part * name.wide) / frame.scale, y + at[1] / frame.scale)))));
    if (found) lay(name, found);
    return found ?? null;
  });
};

/** @param {Box} box @param {number[]} point */
const holds = ([left, top, right, bottom], [x, y]) => (
  left <= x && x <= right && top <= y && y <= bottom);

/* -- the document ---------------------------------------------------------------------------- */

/** A name in the document, which has an element for each stretch of days with a year of its own. @typedef {{ elements: Element[], named: Omit<Named, "wide"> }} Written */

/** The rows of a table as objects. @template T @param {Table | undefined} table @returns {T[]} */
const rowsOf = ({ columns, rows } = { columns: [], rows: [] }) => rows.map((row) => (
  /** @type {T} */ (Object.fromEntries(columns.map((name, i) => [name, row[i]])))));

/**
 * The names of a document and where its rings are, read once: those that show on every day come
 * first, which give way to none.
 * @param {MapDocument} map
 * @returns {import("./document.js").WorldNames}
 */
const writtenIn = ({ svg, data: { named } }) => ({
  written: /** @type {Omit<Named, "wide">[]} */ (rowsOf(named?.names)).map((name) => ({ named: name,
    elements: name.nodes.map((id) => svg.getElementById(id)?.firstElementChild)
      .filter((group) => group !== null && group !== undefined) })),
  rings: /** @type {Ring[]} */ (rowsOf(named?.rings)), stood: [], lands: new Map() });

/** Write where a name stands. @param {Written} written @param {Stand | null} stand */
const put = ({ elements, named: { led } }, stand) => {
  for (const group of elements) {
    setClass(group, "hidden", !stand);
    setClass(group, "stood", Boolean(stand));
    if (stand) move(group, stand, led);
  }
};

/** @param {Element} group @param {Stand} stand @param {boolean} led */
const move = (group, stand, led) => {
  const [dx, dy, anchor] = stand;
  const text = group.querySelector("text");
  for (const [name, value] of Object.entries({ x: dx, y: dy, "text-anchor": anchor })) {
    text?.setAttribute(name, String(value));
  }
  const line = group.querySelector(".name-leader") ?? (led && leads(stand) ? lineIn(group) : null);
  if (!line) return;
  line.setAttribute("d", leads(stand) ? `M0 0L${dx - (anchor === "start" ? 3 : -3)} ${dy}` : "");
  const dot = group.querySelector(".leader-dot");
  if (dot) setClass(dot, "hidden", !leads(stand));
};

/** The line of a name that had none, with the dot at its beginning. @param {Element} group */
const lineIn = (group) => {
  const [dot, line] = ["circle", "path"].map((name) => (
    document.createElementNS("http://www.w3.org/2000/svg", name)));
  dot.setAttribute("class", "leader-dot");
  dot.setAttribute("r", "2");
  line.setAttribute("class", "name-leader");
  group.prepend(dot, line);
  return line;
};

/**
 * Fit the names of the world to the window; see names.js. What is placed does not go by the day: a
 * step moves no name.
 * @param {MapDocument} map
 * @param {{ x: number, y: number }} at
 * @param {number} scale
 * @param {{ width: number, height: number }} size
 * @param {Box[]} buttons
 */
export const fitWorldNames = (map, at, scale, { width, height }, buttons) => {
  const { svg, names } = map;
  const language = svg.dataset.language ?? "en";
  const frame = { left: at.x - width / 2 / scale, top: at.y - height / 2 / scale, scale,
    width, height };
  const key = [language, frame.left, frame.top, scale, width, height, document.fonts.status].join();
  if (names.key === key) return;
  names.key = key;
  const world = map.world ??= writtenIn(map);
  // Another language is written where they were placed.
  if (names.language !== language) world.stood.length = 0;
  names.language = language;
  const widthOf = measuring(names.widths);
  const { stood, written } = world;
  const plan = planWorld(written.map(({ elements, named }) => ({ ...named, wide: Math.max(
    ...elements.map((group) => widthOf(wordsOf(group), named.led ? "acting" : 3))) })),
  frame, Number(svg.dataset.zoom), world.rings, buttons, landsOf(map));
  plan.forEach((stand, i) => {
    const now = stand ? stand.join() : "out";
    if (stood[i] !== now) put(written[i], stand);
    stood[i] = now;
  });
};

/** What a name says, and the year behind it. @param {Element} group */
const wordsOf = (group) => Array.from(group.querySelector("text")?.childNodes ?? [],
  ({ textContent }) => textContent).join(" ");

/** Whether a point of the paper is on a land. @param {MapDocument} map @returns {(land: string, x: number, y: number) => boolean} */
const landsOf = ({ svg, world }) => {
  const pen = document.createElement("canvas").getContext("2d");
  return (land, x, y) => {
    const lands = world?.lands;
    const path = lands?.get(land) ?? new Path2D(svg.getElementById(land)?.getAttribute("d") ?? "");
    lands?.set(land, path);
    return pen?.isPointInPath(path, x, y, "evenodd") ?? false;
  };
};
