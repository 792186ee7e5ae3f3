/** All that changes while a page lives, in one place that is passed to whoever needs it. */
/** @import { MapDocument } from "../map/document.js" */
/** @import { EventStore } from "../map/events.js" */
/** @import { Stretch } from "../map/near.js" */
/** @import { Change } from "../map/timeline.js" */
/** @import { RecordTables } from "../panel/record.js" */
/** @import { Row } from "../panel/today.js" */
/** @import { Quote, Terms } from "../terms/quotes.js" */
/** @import { Days } from "../time/windows.js" */
/** @import { Maker } from "../saving/dialog.js" */
/** @import { SheetLayer } from "../saving/sheet.js" */
/** @import { Language } from "../words/fluent.js" */
import { LAST } from "../words/days.js";

/** @typedef {{ x: number, y: number, k: number }} Viewport a point of the paper, and the zoom */

/**
 * What a reader has chosen. `other` is the day compared with, `at` null for the whole paper.
 * @typedef {object} State
 * @property {string} view
 * @property {number} day
 * @property {ReadonlySet<string>} hidden
 * @property {string} lang
 * @property {string} sel
 * @property {Viewport | null} at
 * @property {number} other
 * @property {string} mode
 * @property {string} theme
 * @property {string} ui the language of the words, empty where there is but one
 * @property {string} part the part of the world whose map is seen, empty for all of it
 * @property {string} words the speaker in whose words the map is read, or two, parted by a comma
 */

/**
 * Names of values, as the server words them.
 * @typedef {object} Labels
 * @property {Record<string, string>} holders
 * @property {Record<string, string>} short
 * @property {Record<string, string>} acts
 * @property {Record<string, string>} votes
 * @property {Record<string, string>} stances
 * @property {Record<string, string>} titles
 * @property {Record<string, string>} passages
 * @property {Record<string, string>} [views] where no tab names them
 */

/**
 * What comes after the map: its script, and by view what that asks for.
 * @typedef {object} Views
 * @property {string} script
 * @property {{ plotly: string, figures: string, folds: string }} charts
 * @property {Record<string, string>} tables
 * @property {{ start: string, scripts: string[] }} dash
 */

/**
 * What the server tells the page: addresses of its parts, the state, the names of values.
 * @typedef {object} Config
 * @property {Omit<State, "hidden"> & { hidden: string[] }} state
 * @property {Record<string, { state: string, svg: string, tips?: string }>} documents by name; a part
 *   of the world tells what the world does
 * @property {string} finer_relief
 * @property {string} record
 * @property {string} search
 * @property {string} terms what speakers called what is on the map, by day
 * @property {string} near the lines from which the panel measures where a reader clicked
 * @property {string} citations by the first sign of the marks of facts, where their citations are
 * @property {string} marks the style sheet of the marks of the world, empty where the page has its rules
 * @property {string} image
 * @property {string} site
 * @property {string} [reports] where reports of errors go, with {address} for that of the fact
 * @property {Labels} words
 * @property {string} catalogue the messages that the script says, in the reader's language
 * @property {string[]} tongues the languages that there are
 * @property {[first: number, last: number]} [span] the days that the time bar covers
 * @property {{ columns: string, parts: [before: string, after: string] }} [events]
 * @property {Folder} [folder] what lies around the page where no server answers
 * @property {SheetParts} [sheet] what the page draws a sheet with where no server does
 * @property {Views} [views]
 * @property {Own} [own] what a reader's own data need
 */

/**
 * What a reader's own data need: the script, that of its worker, what it says, the ground, and the
 * parts of a sheet for a page that draws none at other times; `whole` is the atlas as one file, empty
 * for a page that is it.
 * @typedef {{ script: string, worker: string, words: string, ground: string, whole: string,
 *   sheet: SheetParts }} Own
 */

/**
 * Files of a folder, by what they are; page and frame by language, where there are several.
 * @typedef {{ page: string, embed: string, tongues: Record<string, [page: string, embed: string]> }} Folder
 */
/**
 * Style sheets of the map, of the rest and of the faces, and what the atlas is called on a sheet.
 * @typedef {{ map: string, rest: string, faces: string, imprint: string }} SheetParts
 */

/** @typedef {"region" | "world"} MapView */

/**
 * What speakers called things: all of it once it is asked for; of the day what those call things in
 * whose words the map is read, and events by id; in whose words the panel is; and the layers of claims
 * that were shown before anybody was chosen.
 * @typedef {object} KeptTerms
 * @property {Terms | null} all
 * @property {Promise<Terms> | null} asked
 * @property {Quote[][]} quotes
 * @property {Map<string, { days: [from: number, until: number], quotes: Quote[] }[]>} known by
 *   view and speaker, for which days what is told stays the same
 * @property {Map<string, string>} titles
 * @property {Map<string, HTMLElement>} rows of the legend, by key: their labels
 * @property {string} panel
 * @property {unknown[]} listed what the list in the panel was made of
 * @property {ReadonlySet<string>} claims
 */

/**
 * @typedef {object} Store
 * @property {Config} config
 * @property {State} state
 * @property {State} painted the state that was painted last
 * @property {{ first: number, last: number }} span
 * @property {Record<string, MapDocument>} maps by name
 * @property {{ second: MapDocument | null, on: boolean }} comparison
 * @property {EventStore} events
 * @property {RecordTables | null} tips of the record, what notes and comparisons tell: by map
 * @property {Partial<Record<MapView, Promise<void>>>} telling that they are here, once they are asked for
 * @property {Promise<RecordTables> | null} record all of it, once it is asked for
 * @property {Promise<void> | null} words that they are here, once they are asked for
 * @property {KeptTerms} terms
 * @property {{ language: Promise<Language>, tell: (language: Language) => void }} spoken the
 *   language of the page, as soon as it is known
 * @property {{ key: unknown[], changes: Change[] }} shown the changes that no filter hides
 * @property {Record<string, { key: unknown[], groups: ReadonlySet<string> }>} hidden
 * @property {{ legends: Partial<Record<MapView, LegendParts>>, change: string, next: string }} captions
 * @property {{ frame: number, words: number, address: number, play: number }} timers
 * @property {{ words: number, view: string, part: string, sel: string, leapt: boolean, detail: number }} written
 *   when the words were written, and whether a leap is not yet in the address,
 *   the view and the part that the address tells of, the day that the panel does
 * @property {PointerEvent | null} pointed
 * @property {{ sel: string, x: number, y: number } | null} clicked what a click on the region chose,
 *   and where on the paper
 * @property {Promise<Stretch[]> | null} near the lines to measure from, once they are asked for
 * @property {((map: MapDocument, day: number) => void)[]} layers what others draw on a map in the
 *   frame of its day
 * @property {SheetLayer[]} sheetLayers the same on a sheet that the page draws
 * @property {Maker | null} maker who makes files in the place of the usual
 * @property {(() => string) | null} source the page as it was written, where it is the atlas as one file
 * @property {{ chosen: Days | null }} timeBar the days that a reader has opened below the years
 */

/**
 * The parts of a legend that follow the day.
 * @typedef {object} LegendParts
 * @property {{ cell: HTMLElement, row: Element, name: string }[]} totals
 * @property {{ cell: HTMLElement, row: Element, name: string }[]} acts
 * @property {{ row: Element, names: string[] }[]} needs
 * @property {Row[]} rows that are arranged by what is on the map
 */

/** A language that is not known yet. @returns {Store["spoken"]} */
const untold = () => {
  /** @type {(language: Language) => void} */
  let tell = () => {};
  /** @type {Promise<Language>} */
  const language = new Promise((resolve) => { tell = resolve; });
  return { language, tell };
};

/**
 * The store of a page as the server sent it.
 * @param {Config} config
 * @returns {Store}
 */
export const createStore = (config) => {
  const state = { ...config.state, hidden: new Set(config.state.hidden) };
  const [first, last] = config.span ?? [0, LAST];
  return {
    config,
    state,
    painted: { ...state },
    span: { first, last },
    maps: {},
    comparison: { second: null, on: false },
    events: { columns: null, lookup: null, chosen: { sel: "", number: -1 }, still: "" },
    tips: null,
    telling: {},
    record: null,
    words: null,
    terms: { all: null, asked: null, quotes: [], known: new Map(), titles: new Map(),
      rows: new Map(), panel: "", listed: [], claims: new Set() },
    spoken: untold(),
    shown: { key: [], changes: [] },
    hidden: {},
    captions: { legends: {}, change: "", next: "" },
    timers: { frame: 0, words: 0, address: 0, play: 0 },
    written: { words: 0, view: state.view, part: state.part, sel: state.sel, leapt: false,
      detail: -1 },
    pointed: null,
    clicked: null,
    near: null,
    layers: [],
    sheetLayers: [],
    maker: null,
    source: null,
    timeBar: { chosen: null },
  };
};

/** The map that a state shows, or would show behind a table. @param {Pick<State, "view">} state @returns {MapView} */
export const mapView = ({ view }) => (view === "world" ? "world" : "region");

/** The name of the document that a state shows. @param {Pick<State, "view" | "part">} state */
export const mapName = ({ view, part }) => (view === "world" && part ? `world-${part}` : mapView({ view }));

/** @param {Store} store @returns {MapDocument | undefined} */
export const currentMap = ({ state, maps }) => maps[mapName(state)];
