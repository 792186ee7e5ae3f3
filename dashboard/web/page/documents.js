/** What a page reads of its files: maps, what they tell, the record, the words. */
/** @import { MapData } from "../map/timeline.js" */
/** @import { Row } from "../search/ranking.js" */
/** @import { RecordTables } from "../panel/record.js" */
/** @import { Store } from "./store.js" */
import { openDocument } from "../map/document.js";
import { measured } from "../map/window.js";
import { languageOf } from "../words/fluent.js";
import { speak } from "../words/language.js";
import { part } from "./parts.js";
import { styled } from "./styled.js";

const EMPTY = { columns: [], rows: {} };
/** Before a map has told anything. @type {Partial<RecordTables>} */
const NO_TIPS = { pieces: { ...EMPTY, control: [] }, events: EMPTY, jurisdictions: EMPTY,
  lines: { ...EMPTY, segment: [], texts: [] } };

/** Events are called what a change of the map says, where that is all that is said of them.
 * @param {import("../panel/record.js").Table} events @param {import("../map/timeline.js").Change[]} changes */
export const nameEvents = ({ columns, rows }, changes) => {
  const at = columns.indexOf("title");
  for (const [, title, id] of changes) if (id && rows[id]) rows[id][at] ??= title;
};

/** @param {Store} store */
export const documentsOf = (store) => {
  const { config } = store;

  /** All of the record: asked for when something is first chosen or sought. */
  const wholeRecord = () => {
    store.record ??= part(config.record).then(JSON.parse).catch((fault) => {
      store.record = null;
      throw fault;
    });
    return store.record;
  };

  /** The little of the record that a map tells before anything is chosen. @param {MapData} map */
  const tips = ({ view, changes }) => {
    store.telling[view] ??= part(config.documents[view].tips ?? "").then((text) => {
      const tables = JSON.parse(text);
      if (tables.events) nameEvents(tables.events, changes);
      store.tips = /** @type {RecordTables} */ ({ ...NO_TIPS, ...store.tips, ...tables });
    }).catch((fault) => {
      delete store.telling[view];
      throw fault;
    });
    return store.telling[view];
  };

  /** The words of the page: nothing is said before they are here. */
  const words = () => {
    store.words ??= part(config.catalogue).then((text) => {
      const language = languageOf(text);
      speak(language);
      store.spoken.tell(language);
    }).catch((fault) => {
      store.words = null;
      throw fault;
    });
    return store.words;
  };

  /** The map that the page was sent with. @param {string} name @returns {SVGSVGElement | null} */
  const sent = (name) => document.querySelector(`.map-document[data-map="${name}"]`);

  /** The same where it has all days: one that is sent has the day that it was asked for. @param {string} name */
  const whole = (name) => (sent(name)?.dataset.still === undefined ? sent(name) : null);

  /** All days of a map, with what was said of it when it was sent. It is read as HTML, which takes a
   * third of the time of XML. @param {string} name @param {string} text */
  const parsed = (name, text) => {
    const holder = document.createElement("div");
    holder.innerHTML = text;
    const svg = /** @type {SVGSVGElement} */ (holder.firstElementChild);
    for (const tag of ["title", "desc"]) {
      const element = sent(name)?.querySelector(tag);
      if (element) svg.querySelector(tag)?.replaceWith(element);
    }
    return svg;
  };

  /** What the script needs of a map: a part of the world says what it has beside the world.
   * @param {string} name @returns {Promise<MapData>} */
  const dataOf = async (name) => {
    const own = part(config.documents[name].state).then(JSON.parse);
    return name.startsWith("world-") ? { ...await dataOf("world"), ...await own } : own;
  };

  /** A map as soon as all that it needs is here, null where it was opened meanwhile. @param {string} name */
  const open = async (name) => {
    const [data, text] = await Promise.all([
      dataOf(name), whole(name) ? null : part(config.documents[name].svg), words(),
      name === "region" ? null : styled(config.marks)]);
    // At first they come after the map; a map that comes later tells at once.
    if (document.documentElement.dataset.ready) await tips(data);
    if (store.maps[name]) return null;
    const map = openDocument(whole(name) ?? parsed(name, text ?? ""), data);
    store.maps[name] = map;
    // The map of the day has been laid out in the same window.
    const before = sent(name);
    if (before) map.window = measured(before);
    return map;
  };

  /** What the search looks through. @returns {Promise<Row[]>} */
  const findable = async () => {
    const [text] = await Promise.all([part(config.search), words()]);
    return JSON.parse(text).rows;
  };

  return { wholeRecord, tips, open, findable };
};
