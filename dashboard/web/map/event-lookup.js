/** What is written about the event points: asked for by number or by name, a part at a time, and kept. */
import { written } from "../search/folding.js";

/**
 * Where it is written: how many events are in a part, the hash of each part, that of the names.
 * @typedef {{ part: number, parts: string[], names: string }} EventParts
 */

/** @typedef {{ columns: string[], ids: string[], rows: unknown[][] }} EventPart */
/** @typedef {{ id: string, row: unknown[], columns: string[] }} EventText */
/** @typedef {{ id: string[], title: string[], date: string[] }} EventNames */
/** @typedef {{ id: string, label: string }} NamedEvent what the search lists */

/**
 * @param {EventParts} where
 * @param {(hash: string) => Promise<string>} ask gives the text of a part
 */
export const eventLookup = ({ part, parts, names }, ask) => {
  /** @type {Map<number, Promise<EventPart>>} */
  const asked = new Map();
  /** @type {Map<number, EventPart>} */
  const here = new Map();
  /** @type {Promise<EventNames & { number: Map<string, number>, text: string[] }> | null} */
  let listed = null;

  /** The part that holds a number. @param {number} number */
  const partOf = (number) => {
    const place = Math.floor(number / part);
    const known = asked.get(place);
    if (known) return known;
    const coming = ask(parts[place]).then((text) => {
      const read = /** @type {EventPart} */ (JSON.parse(text));
      here.set(place, read);
      return read;
    }).catch((fault) => { asked.delete(place); throw fault; });
    asked.set(place, coming);
    return coming;
  };

  /** @param {EventPart} read @param {number} number @returns {EventText} */
  const within = ({ ids, rows, columns }, number) => ({ id: `e-${ids[number % part]}`,
    row: rows[number % part], columns });

  /** One event. @param {number} number */
  const event = (number) => partOf(number).then((read) => within(read, number));

  /** One event if its part is here already, else null. @param {number} number */
  const known = (number) => {
    const read = here.get(Math.floor(number / part));
    return read ? within(read, number) : null;
  };

  const list = () => {
    listed ??= ask(names).then((text) => {
      const read = /** @type {EventNames} */ (JSON.parse(text));
      return { ...read, number: new Map(read.id.map((id, number) => [id, number])),
        text: read.title.map(written) };
    }).catch((fault) => { listed = null; throw fault; });
    return listed;
  };

  /** The number of an event by its id, -1 for none: of those seen before without asking. @param {string} id */
  const numberOf = async (id) => {
    for (const [place, { ids }] of here) {
      const at = ids.indexOf(id);
      if (at >= 0) return place * part + at;
    }
    return (await list()).number.get(id) ?? -1;
  };

  /**
   * The first so many of the events whose title and date hold the words, as the search lists
   * them: those that begin with the words come first.
   * @param {string[]} words
   * @param {number} most
   * @returns {Promise<NamedEvent[]>}
   */
  const search = async (words, most) => {
    const { id, title, date, text } = await list();
    const typed = words.join(" ");
    /** @type {number[]} */
    const first = [];
    /** @type {number[]} */
    const rest = [];
    for (let i = 0; i < id.length && first.length < most; i += 1) {
      if (text[i].startsWith(typed)) first.push(i);
      else if (rest.length < most
        && words.every((word) => text[i].includes(word) || date[i].includes(word))) rest.push(i);
    }
    return [...first, ...rest].slice(0, most).map(
      (i) => ({ id: `e-${id[i]}`, label: `${title[i]} (${date[i]})` }));
  };

  return { event, known, numberOf, search };
};

/** @typedef {ReturnType<typeof eventLookup>} EventLookup */
