/** Small made subjects for the tests: what a test is not about is filled in. */
/** @import { EventColumns } from "./map/event-points.js" */
/** @import { MapData, Timeline } from "./map/timeline.js" */
/** @import { RecordTables } from "./panel/record.js" */
/** @import { Labels, Config } from "./page/store.js" */
import "./words/catalogue.js";
import { startState } from "./address/query.js";
import { dayOf } from "./words/days.js";

export const END = 1_000_000;

/** @typedef {{ node: string, from: string, to?: string, code: string, group?: string }} MadeSpan */

/**
 * A timeline of some nodes, as base and km² by id, and spans between written days.
 * @param {Record<string, [base: string, area: number]>} nodes
 * @param {MadeSpan[]} spans
 * @param {string[]} codes from the weakest to the strongest
 * @returns {Timeline}
 */
export const timeline = (nodes, spans, codes) => {
  const node = Object.keys(nodes);
  const bases = [...new Set(Object.values(nodes).map(([base]) => base))];
  const groups = [...new Set(["always", ...spans.map(({ group = "always" }) => group)])];
  return {
    codes: ["off", ...codes], groups, bases, node,
    base: node.map((id) => bases.indexOf(nodes[id][0])),
    area: node.map((id) => nodes[id][1]),
    feature: spans.map((span) => node.indexOf(span.node)),
    start: spans.map(({ from }) => dayOf(from)),
    end: spans.map(({ to }) => (to ? dayOf(to) : END)),
    code: spans.map(({ code }) => codes.indexOf(code) + 1),
    group: spans.map(({ group = "always" }) => groups.indexOf(group)),
  };
};

/** A district that passed on once, and a hatch of it while it was contested. */
export const district = timeline(
  { "p-north": ["piece", 100], "m-north": ["hatch", 40], "z-zone": ["zone zone-peacekeepers", 7] },
  [
    { node: "p-north", from: "1988-01-01", to: "2020-11-25", code: "karabakh" },
    { node: "p-north", from: "2020-11-25", code: "azerbaijan" },
    { node: "m-north", from: "2020-11-10", to: "2020-11-25", code: "to-azerbaijan" },
    { node: "z-zone", from: "2020-11-10", code: "on", group: "peacekeepers" },
  ], ["karabakh", "azerbaijan", "to-azerbaijan", "on"]);

/** @param {Partial<MapData>} parts @returns {MapData} */
export const mapData = (parts = {}) => ({ view: "region", width: 1000, height: 500, fit: "slice",
  labels: [], countries: [], timeline: district, changes: [], marks: [], captions: {},
  ...parts });

/** @type {Labels} */
export const labels = {
  holders: { azerbaijan: "Azerbaijan", karabakh: "Nagorno-Karabakh (de facto) and Armenian forces" },
  short: { azerbaijan: "Azerbaijan", karabakh: "Nagorno-Karabakh (de facto)" },
  acts: { recognises: "recognised independence" },
  votes: { "vote-for": "for", "vote-against": "against" },
  stances: { "stance-peace": "for a peaceful settlement, or mediating" },
  titles: { region: "Who held what", votes: "How members voted" },
  passages: { open: "open", blocked: "reported blocked" },
};

/** @param {Partial<Config>} parts @returns {Config} */
export const config = (parts = {}) => ({
  state: { ...startState(), hidden: [] }, record: "", search: "", citations: "",
  near: "", terms: "", finer_relief: "", catalogue: "", marks: "",
  tongues: ["en"], image: "", site: "", words: labels,
  documents: { region: { state: "", svg: "" }, world: { state: "", svg: "" } }, ...parts });

/**
 * Columns of event points: x, y, first and last day, look.
 * @param {[x: number, y: number, first: number, last: number, look: number][]} events
 * @returns {EventColumns}
 */
export const eventColumns = (...events) => ({
  x: events.map(([x]) => x), y: events.map(([, y]) => y),
  first: events.map(([, , first]) => first), since: events.map(([, , , last]) => last),
  until: events.map(([, , , last]) => last), last: events.map(([, , , last]) => last),
  look: events.map(([, , , , look]) => look), categories: ["legal", "military"],
  radii: [6, 4, 3], levels: [0, 0, 0], marks: [["", "", ""], ["", "", ""]], recent: 10,
});

const step = ["valid_from", "valid_to", "holder", "manner", "other", "event_id", "evidence",
  "source_id", "locator", "basis", "note"];

/** A record of one piece, one line, one place and who spoke. @returns {RecordTables} */
export const record = () => ({
  sources: { columns: ["title", "publisher", "published", "symbol", "url", "voice", "read"], rows: {
    book: ["A history", "A press", "1999", null, null, "academic", "whole"],
    page: ["A page", null, null, null, "https://example.org/page", "international-body",
      "excerpt"],
    trap: ["A trap", null, null, null, "javascript:alert(1)", "reference", "excerpt"] } },
  events: { columns: ["date", "category", "title", "summary", "place", "control", "source_id",
    "locator", "note"], rows: { handover: ["2020-11-25", "political", "The district is handed over",
    "It passed on.", null, "change", "book", "p. 4", null] } },
  resolutions: { columns: ["jurisdiction_id", "body", "date", "kind", "outcome", "votes_for",
    "votes_against", "votes_abstain", "symbol", "title", "summary", "ended", "source_id", "locator",
    "note"], rows: {
    later: ["state", "Senate", "2014-05", "recognises-independence", "passed", 20, 3, null, "R 2",
      "Calls again", null, null, "page", null, null],
    first: ["state", "House", "2012", "recognises-independence", "passed", null, null, null, null,
      "Calls for it", null, null, "trap", null, null] } },
  jurisdictions: { columns: ["name", "kind", "parent_id", "un_member", "note"], rows: {
    state: ["A state", "region", "country", "no", null], city: ["A city", "municipality", "state", "no", null],
    country: ["A country", "state", null, "yes", null], union: ["A union", "organisation", null, "no", null] } },
  positions: { columns: ["jurisdiction_id", "speaker", "date", "stance", "summary", "source_id",
    "locator"], rows: { spoke: ["city", "The mayor", "2020-10-01", "calls-for-peace", "Asked for peace.",
    null, null] } },
  claims: { columns: ["subject", "subject_id", "field", "value", "speaker", "says", "shown",
    "rule_id", "source_id", "locator"], rows: {
    other: ["events", "handover", "date", "2020-11-26", "A minister", "It was a day later.", "no",
      null, "page", null],
    shown: ["events", "handover", "date", "2020-11-25", null, "It was that day.", "yes", "near",
      "book", "p. 5"] } },
  rules: { columns: ["statement"], rows: { near: ["The report nearest in time is shown."] } },
  pieces: { columns: ["name", "district", "district_today", "in_nkao", "km2", "accuracy_m",
    "control", "corridor"], control: step, rows: { north: ["North", "north-district", null, true,
    100, [500, 2500], [
      ["1988-01-01", "2020-11-25", "karabakh", "held", null, null, null, null, null,
        "unreferenced", null],
      ["2020-11-25", null, "azerbaijan", "held", null, "handover", "both", "book", "p. 4",
        "sourced", null]], []] } },
  lines: { columns: ["steps", "segments", "claims"], segment: ["name", "between", "valid_from",
    "valid_to", "accuracy_m", "method", "source_id", "locator", "note"],
    texts: ["A front", "by hand", "book", null], rows: { "f-front": [
      [["1994-05-12", "2020-09-27", "Line of contact", "Line of contact: A front", 500, 2500]],
      [[0, [["north", "rest"]], "1994-05-12", "2020-09-27", 2500, 1, 2, 3, 3]], []] } },
  places: { columns: ["label", "kind", "district", "in_nkao", "side_1994_2020", "side_2020_2023",
    "source_id", "locator", "note", "piece_id", "names", "borrowed"],
    name: ["language", "name", "authority", "valid_from", "valid_to", "source_id", "locator"],
    rows: { town: ["A town", "town", null, "in", "karabakh", "azerbaijan", "book", null, null,
      "north", [["az", "Şəhər", "azerbaijan", null, null, "book", "p. 1"]], ["hy"]] } },
  corridor: { columns: ["valid_from", "valid_to", "state", "route", "reported_by", "summary",
    "source_id", "locator", "basis"], rows: [] },
  votes: { act: "", columns: ["vote", "source_id", "locator", "note"], rows: {} },
  memberships: { columns: ["bloc_id", "jurisdiction_id", "role", "joined", "ended", "source_id",
    "locator", "basis", "note", "said"], rows: {
    one: ["union", "state", "member", "1999", null, "book", null, "sourced", null,
      { "stance-peace": "2020-11-10" }],
    two: ["union", "country", "member", "1999-05-01", null, "book", null, "sourced", null, {}] } },
  words: {
    language: { az: ["Azərbaycanca", "Azerbaijani"], hy: ["Հայերեն", "Armenian"] },
    authority: { azerbaijan: ["Azerbaijan", "name used by Azerbaijan"] },
    "in-nkao": { in: ["Inside", "inside"], out: ["Outside", "outside"] },
    "act-kind": { "calls-on-government-to-recognise": [
      "Calls on government to recognise", "calls on government to recognise"] },
    stance: { "territorial-integrity": ["For Azerbaijan's territorial integrity",
      "for Azerbaijan's territorial integrity"] },
  },
});

/** Two speakers and what they called two things; the name of the ground is for the days before 80.
 * @type {import("./terms/quotes.js").Terms} */
export const terms = {
  speakers: { one: { name: "One", chosen: true, claimed: [[15, END, "book", null]] },
    two: { name: "Two", chosen: true, claimed: [] } },
  subjects: [{ id: "entity-them", kind: "entity", ours: "Them", keys: ["them"], from: 0, until: END },
    { id: "zone-land", kind: "zone", ours: "The ground", keys: [], from: 0, until: 80 }],
  columns: ["speaker", "subject", "day", "term", "language", "english", "quoted", "office", "wording",
    "date", "source_id", "locator", "note"],
  rows: [["one", "entity-them", 20, "they", "en", null, "“they”", null, "original", "1988-01-21", "book", "p. 1", null],
    ["one", "zone-land", 10, "our land", "en", null, "“our land”", "A minister", "original", "1988-01-11", "book", "p. 2", null],
    ["one", "zone-land", 20, "the land", "en", null, "“the land”", null, "original", "1988-01-21", "book", "p. 3", null],
    ["one", "zone-land", 30, "our land", "en", null, "“our land”", null, "outlet", "1988-01-31", "book", "p. 4", null],
    ["two", "entity-them", 40, "they", "en", null, "“they”", null, "original", "1988-02-10", "book", "p. 5", null],
    ["two", "zone-land", 50, "ground", "en", null, "“ground”", null, "original", "1988-02-20", "book", "p. 6", null]],
  of: { "p-north": ["zone-land"] }, of_lines: { "f-": ["entity-them"] },
  written: { "zone-land head 2": { 2: ["“the", "land”"] }, "entity-them head 3": { 0: ["“they”"] } },
  sources: { columns: ["title", "publisher", "published", "symbol", "url", "voice", "read"],
    rows: { book: ["A history", "A press", "1999", null, null, "academic", "whole"] } },
  words: { "term-wording": { original: ["The speaker's own", "the speaker's own"] } },
};

/** The text of a template: what a reader sees of it. @param {any} template @returns {string} */
export const textOf = (template) => {
  if (Array.isArray(template)) return template.map(textOf).join("");
  if (template === null || template === undefined || typeof template === "symbol") return "";
  if (typeof template !== "object") return String(template);
  const { strings, values } = template;
  // What is keyed is a directive: its key, and the template.
  if (!strings) return textOf(values.at(-1));
  const html = strings.map((/** @type {string} */ part, /** @type {number} */ i) => (
    part + (i < values.length ? textOf(values[i]) : ""))).join("");
  return html;
};

/** The same without its markup, each gap as one space. @param {any} template */
export const readIn = (template) => textOf(template).replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim();
