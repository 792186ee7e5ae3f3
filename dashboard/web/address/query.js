/** A state read from an address, and written to one; dashboard/address/query.py does the same. */
/** @import { Paper } from "../map/projection.js" */
/** @import { State, Viewport } from "../page/store.js" */
import { ADDRESS, CLAIMED, FIRST_DAY, FRAMES, LANGUAGES, LAST_DAY, MODES, MOST_SPEAKERS, OFF, PARTS,
  SPEAKERS, START, THEMES, TONGUES, VIEWS } from "../constants.js";
import { fromPaper, toPaper } from "../map/projection.js";
import { held as heldOn } from "../map/scale.js";
import { mapName, mapView } from "../page/store.js";
import { dayOf, isoDay } from "../words/days.js";
import { say } from "../words/language.js";
import { migrated } from "./migrations.js";
import { nearestDay, stripped, trailed } from "./typed.js";

const NAME = new RegExp(`^(?:${ADDRESS.name})$`);
const AT = new RegExp(`^(?:${ADDRESS.at})$`);
const TRACKING = new RegExp(`^(?:${ADDRESS.tracking})$`);

/** The state of an address that names nothing. @returns {State} */
export const startState = () => ({ view: START.view, day: dayOf(START.day), hidden: new Set(OFF),
  lang: START.lang, sel: "", at: null, other: dayOf(START.other), mode: START.mode,
  theme: START.theme, ui: "", part: "", words: "" });

/** The layers that are off unless they are asked for: what a speaker claimed is, where the map is read
 * in its words. @param {string} words */
const offAtStart = (words) => {
  const claimed = words.split(",").map((speaker) => CLAIMED[speaker]);
  return OFF.filter((name) => !claimed.includes(name));
};

/** @typedef {Pick<State, "view" | "part">} Seen which map, and which part of the world */

/** The paper of a map. @param {Seen} seen */
const paperOf = (seen) => /** @type {Record<string, Paper>} */ (FRAMES)[mapName(seen)];

/** Where a place of an address lies on the paper of a map.
 * @param {[lon: number, lat: number, zoom: number]} at @param {Seen} seen @returns {Viewport} */
export const viewportOf = ([lon, lat, zoom], seen) => {
  const paper = paperOf(seen);
  const [x, y] = toPaper(paper, lon, lat);
  const rounded = (/** @type {number} */ value) => Math.round(value * 10_000) / 10_000;
  const view = heldOn({ x, y,
    k: (zoom * paper.width * paper.unit) / 1000 / ADDRESS.full_width_km[mapView(seen)] }, paper);
  return { x: rounded(view.x), y: rounded(view.y), k: view.k };
};

/** A viewport as an address names it. @param {Viewport} at @param {Seen} seen */
const placeOf = ({ x, y, k }, seen) => {
  const paper = paperOf(seen);
  const [lon, lat] = fromPaper(paper, x, y);
  const zoom = (k * ADDRESS.full_width_km[mapView(seen)] * 1000) / (paper.width * paper.unit);
  return `${Number(lon).toFixed(4)},${Number(lat).toFixed(4)},${zoom.toFixed(2)}`;
};

/** The query of a state, in its shortest form. @param {State} state */
export const toQuery = (state) => {
  const parts = [`v=${ADDRESS.version}`];
  if (state.view !== START.view) parts.push(`view=${state.view}`);
  parts.push(`day=${isoDay(state.day)}`);
  if (state.view === "compare") {
    parts.push(`with=${isoDay(state.other)}`);
    if (state.mode !== START.mode) parts.push(`mode=${state.mode}`);
  }
  if (state.theme !== START.theme) parts.push(`theme=${state.theme}`);
  if (state.part && state.view === "world") parts.push(`part=${state.part}`);
  const off = offAtStart(state.words);
  const hide = [...state.hidden].filter((name) => !off.includes(name)).sort();
  if (hide.length) parts.push(`hide=${hide.join(",")}`);
  const show = off.filter((name) => !state.hidden.has(name));
  if (show.length) parts.push(`show=${show.join(",")}`);
  if (state.lang !== START.lang) parts.push(`lang=${state.lang}`);
  if (state.ui) parts.push(`ui=${state.ui}`);
  if (state.words) parts.push(`words=${state.words}`);
  if (state.sel) parts.push(`sel=${encodeURIComponent(state.sel)}`);
  if (state.at) parts.push(`at=${placeOf(state.at, state)}`);
  return `?${parts.join("&")}`;
};

/** The language of the names on the map that goes with one of the words. @param {string} ui */
export const namesIn = (ui) => (LANGUAGES.includes(ui) ? ui : "en");

/** What is to be told of a part of an address: a message, and its values. An address is read before
 * the words are here.
 * @typedef {{ message: string, values?: Record<string, string>, of?: string }} Notice */
/** @typedef {{ value?: unknown, notice?: Notice }} Meaning */

/** A notice with what it is about. @param {Notice} notice */
export const noticeText = ({ message, values, of }) => `${of}: ${say(message, values)}`;

/** @param {string} message @param {string[]} allowed */
const oneOf = (message, allowed) => (/** @type {string} */ value) => (allowed.includes(value)
  ? { value } : { notice: { message, values: { allowed: allowed.join(", ") } } });

/** @param {string} meant @returns {Notice} */
const readAs = (meant) => ({ message: "notice-read-as", values: { meant } });

/** @param {string} text @returns {Meaning} */
const day = (text) => {
  const nearest = nearestDay(text);
  if ("fault" in nearest) return { notice: { message: nearest.fault, values: { value: text } } };
  const { iso } = nearest;
  const held = iso < FIRST_DAY ? FIRST_DAY : iso > LAST_DAY ? LAST_DAY : iso;
  if (held !== iso) {
    return { value: dayOf(held),
      notice: { message: "notice-outside", values: { first: FIRST_DAY, last: LAST_DAY } } };
  }
  return { value: dayOf(held), ...(text === held ? {} : { notice: readAs(held) }) };
};

/** @param {string} text @returns {Meaning} */
const layers = (text) => {
  const names = text.split(",").filter(Boolean);
  return names.length <= ADDRESS.most_layers && names.every((name) => NAME.test(name))
    ? { value: names } : { notice: { message: "notice-layers" } };
};

/** Whose words: a speaker, or two. @param {string} text @returns {Meaning} */
const speakers = (text) => {
  const names = text.split(",").filter(Boolean);
  return names.length <= MOST_SPEAKERS && new Set(names).size === names.length
    && names.every((name) => SPEAKERS.includes(name)) ? { value: names.join(",") }
    : { notice: { message: "notice-words", values: { allowed: SPEAKERS.join(", ") } } };
};

/** @param {string} text @returns {Meaning} */
const named = (text) => (NAME.test(text) && text.length <= ADDRESS.longest_name
  ? { value: text } : { notice: { message: "notice-sel" } });

/** @param {string} text @returns {Meaning} */
const place = (text) => {
  const [, lon = NaN, lat = NaN, zoom = NaN] = (text.match(AT) ?? []).map(Number);
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return { notice: { message: "notice-at" } };
  const rounded = (/** @type {number} */ value, digits = 4) => Number(value.toFixed(digits));
  return { value: [rounded(lon), rounded(lat),
    rounded(Math.min(Math.max(zoom, ADDRESS.farthest), ADDRESS.nearest), 2)] };
};

/** @type {Record<string, [field: string, read: (value: string) => Meaning]>} */
const READERS = { view: ["view", oneOf("notice-view", VIEWS)], day: ["day", day], with: ["other", day],
  mode: ["mode", oneOf("notice-mode", MODES)], part: ["part", oneOf("notice-part", PARTS)], theme: ["theme", oneOf("notice-theme", Object.keys(THEMES))],
  hide: ["hide", layers], show: ["show", layers], lang: ["lang", oneOf("notice-lang", LANGUAGES)],
  sel: ["sel", named], words: ["words", speakers], at: ["at", place] };

/** What a value means, if need be without what a text left after it.
 * @param {(value: string) => Meaning} read @param {string} text @returns {Meaning} */
const meaningOf = (read, text) => {
  const first = read(text);
  const bare = trailed(text);
  if (first.value !== undefined || bare === text) return first;
  const second = read(bare);
  return second.value === undefined ? first
    : { value: second.value, notice: second.notice ?? readAs(bare) };
};

/** The version that an address is of. @param {Record<string, string>} query
 * @returns {{ version: number, notice?: Notice }} */
const versionOf = (query) => {
  if (!Object.keys(query).length) return { version: ADDRESS.version };
  const text = stripped(query.v ?? "1");
  const number = /^\d+$/.test(text) ? Number(text.slice(0, 6)) : 0;
  if (number < 1) return { version: ADDRESS.version, notice: { message: "notice-no-version" } };
  if (number > ADDRESS.version) return { version: ADDRESS.version, notice: { message: "notice-later-version" } };
  return { version: number };
};

/** The parts of an address but for what is there only to follow its readers.
 * @param {string} text */
const partsOf = (text) => {
  /** @type {Record<string, string>} */
  const query = {};
  for (const [raw, value] of new URLSearchParams(text)) {
    const name = trailed(raw.replace(/^amp;/, "").trim()).toLowerCase();
    if (name && !TRACKING.test(name) && !(name in query)) query[name] = value;
  }
  return query;
};

/**
 * What an address asks for, as a change of the state, and what of it was ignored or mended; what
 * it does not name is left out.
 * @param {string} text
 * @param {string[]} tongues the languages in which there are words
 * @returns {{ change: Partial<State>, notices: Notice[] }}
 */
export const readQuery = (text, tongues = TONGUES) => {
  /** @type {typeof READERS} */
  const readers = { ...READERS, ui: ["ui", oneOf("notice-ui", tongues)] };
  const query = partsOf(text);
  const { version, notice: ofVersion } = versionOf(query);
  const notices = ofVersion ? [{ ...ofVersion, of: `v=${query.v}` }] : [];
  /** @type {Record<string, any>} */
  const asked = {};
  for (const [name, value] of Object.entries(migrated(query, version))) {
    if (ADDRESS.page_options.includes(name)) continue;
    const [field, read] = readers[name] ?? [];
    if (!field || !read) { notices.push({ message: "notice-no-setting", of: name }); continue; }
    const meaning = meaningOf(read, value);
    if (meaning.notice) notices.push({ ...meaning.notice, of: `${name}=${value}` });
    if (meaning.value !== undefined) asked[field] = meaning.value;
  }
  const { hide, show, at, ...rest } = asked;
  const change = /** @type {Partial<State>} */ (rest);
  if (hide || show || change.words) {
    change.hidden = new Set([...offAtStart(change.words ?? "").filter(
      (name) => !show?.includes(name)), ...hide ?? []]);
  }
  if (at) change.at = viewportOf(at, { view: START.view, part: "", ...change });
  return { change, notices };
};

/** What an address asks for, as a change of the state.
 * @param {string} text @param {string[]} [tongues] */
export const fromQuery = (text, tongues) => readQuery(text, tongues).change;
