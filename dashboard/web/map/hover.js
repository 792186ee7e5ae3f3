/** What the pointer is over, and the note beside it. */
/** @import { MapDocument } from "./document.js" */
/** @import { Labels, Store } from "../page/store.js" */
/** @import { RecordTables } from "../panel/record.js" */
import { around, find } from "../page/dom.js";
import { accuracy, holderOn, holding, stepsOn } from "../panel/periods.js";
import { row } from "../panel/record.js";
import { say } from "../words/language.js";
import { edges, squareKm } from "../words/numbers.js";
import { dayShown } from "./comparison.js";
import { lineUnder } from "./lines.js";

/** The id of what an element of a map draws, empty for nothing that is told of. @param {Element | null} element */
const idAt = (element) => {
  const [id] = (element?.closest(".map-document [id]")?.id ?? "").split(".");
  return /^[cpejmnfl]-/.test(id) ? id : "";
};

/** What lies under a point of the screen, from above. @param {MouseEvent} event */
const idsBelow = ({ clientX, clientY }) => (
  document.elementsFromPoint(clientX, clientY).map(idAt));

/**
 * The id of what an event of the pointer means on a map: a mark or a name, else a line near
 * by, else the area. Of lines only those count that the record tells something of.
 * @param {MouseEvent} event
 * @param {MapDocument | undefined} map
 * @param {RecordTables | null} record
 */
export const meant = (event, map, record) => {
  const id = idAt(around(event, "*"));
  const known = record?.lines.rows;
  if (!known || /^[cenj]-/.test(id) || !map || around(event, ".map-document") !== /** @type {Element} */ (map.svg)) {
    return id;
  }
  /** @param {string} other */
  const tells = (other) => other && (!/^[fl]-/.test(other) || other in known);
  return lineUnder(map, known, event) || (tells(id) ? id : idsBelow(event).find(tells) ?? "");
};

/** A name says itself: of where it stands the area below tells more. @param {MouseEvent} event */
const areaBelow = (event) => idsBelow(event).find((id) => /^[pm]-/.test(id)) ?? "";

/**
 * Show the note for whatever the pointer means on a map, or take it away.
 * @param {Store} store
 * @param {MouseEvent} event
 * @param {MapDocument | undefined} map
 * @param {string} note that of something without a node, which goes first
 */
export const showNote = ({ tips, state, config, terms: { titles } }, event, map, note) => {
  const box = find("tip");
  const over = around(event, ".map-document");
  const id = over ? meant(event, map, tips) : "";
  const about = id.startsWith("n") ? areaBelow(event) : id;
  const text = note || (about && tips ? noteText(about, tips, dayShown(state, over), config.words, titles) : "");
  box.hidden = !text;
  if (!text) return;
  box.textContent = text;
  const left = Math.min(event.clientX + 14, window.innerWidth - box.offsetWidth - 8);
  const below = event.clientY + 18 + box.offsetHeight < window.innerHeight;
  box.style.left = `${left}px`;
  box.style.top = `${below ? event.clientY + 18 : event.clientY - box.offsetHeight - 12}px`;
};

/** @param {string} key @param {RecordTables} record @param {ReadonlyMap<string, string>} [titles] */
const eventText = (key, record, titles) => {
  const fact = row(record, "events", key);
  return fact ? `${fact.date}\n${titles?.get(key) ?? fact.title}` : "";
};

/**
 * What the note says of an id.
 * @param {string} id
 * @param {RecordTables} record
 * @param {number} day
 * @param {Pick<Labels, "holders" | "short">} labels
 * @param {ReadonlyMap<string, string>} [titles] of events in whose words the map is read
 * @returns {string}
 */
export const noteText = (id, record, day, labels, titles) => {
  const key = id.slice(2);
  switch (id.charAt(0)) {
    case "p": case "m": {
      const piece = row(record, "pieces", key);
      if (!piece) return "";
      const held = holderOn(piece, record, day);
      const area = squareKm(piece.km2);
      return [piece.name, say("note-held", { held: holding(held, labels), since: held.valid_from }),
        piece.accuracy_m ? say("note-area", { area, edges: edges(piece.accuracy_m) }) : area,
      ].join("\n");
    }
    case "f": case "l": {
      const steps = stepsOn(record, id, day);
      return steps.length ? `${steps[0].title}\n${accuracy(steps)}` : "";
    }
    case "e": return eventText(key, record, titles);
    case "c": return say("ring-heading", { place: row(record, "jurisdictions", key)?.name ?? key });
    case "j": return row(record, "jurisdictions", key)?.name ?? "";
    default: return "";
  }
};
