/** The table of a comparison: from holder, to holder, km², what caused it. */
/** @import { Difference } from "../map/differences.js" */
/** @import { RecordTables } from "./record.js" */
import { html, nothing, render } from "lit-html";
import { say } from "../words/language.js";
import { squareKm } from "../words/numbers.js";
import { byPair, inAll } from "./pairs.js";

/** @param {Difference} one @param {Pick<RecordTables, "events">} record */
const passed = ({ id, name, km2, event }, { events }) => {
  const title = event && events.rows[event]?.[events.columns.indexOf("title")];
  return html`<tr><td><a href="#detail" data-sel=${`p-${id}`}>${name}</a>${
    title ? html`<span class="cause">${title}</span>` : nothing}</td>
    <td class="number">${squareKm(km2)}</td></tr>`;
};

/**
 * Fill the table: of each pair of holders what passed between them, and its sum.
 * @param {HTMLElement} table
 * @param {Difference[]} differences those of a pair of holders beside each other
 * @param {Pick<RecordTables, "events">} record
 * @param {Record<string, string>} short names of the holders
 */
export const showTable = (table, differences, record, short) => {
  render(html`<tbody>${byPair(differences).map((pieces) => html`
    <tr class="pair"><th>${say("compared-pair", { before: short[pieces[0].before] ?? "",
    after: short[pieces[0].after] ?? "" })}</th><td class="number">${squareKm(inAll(pieces))}</td></tr>
    ${pieces.map((one) => passed(one, record))}`)}</tbody>`, table);
};
