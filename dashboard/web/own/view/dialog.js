/** The dialog in which a reader sees, and says, which columns of a file are where and when. */
/** @import { Chosen } from "../guess.js" */
/** @import { Order } from "../days.js" */
/** @import { Session } from "../session.js" */
/** @import { Option } from "./fields.js" */
import { html, nothing } from "lit-html";
import { counted } from "../../words/numbers.js";
import { say } from "../../words/language.js";
import { selectField } from "./fields.js";
import { orderSaid, rowFaultSaid } from "./words.js";

/** @type {Order[]} */
const ORDERS = ["ymd", "dmy", "mdy", "serial"];
const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1251"];
/** @type {Option[]} */
const DELIMITERS = [[",", ","], [";", ";"], ["\t", "⇥"], ["|", "|"]];

/**
 * What the dialog does.
 * @typedef {object} DialogActs
 * @property {(change: Partial<Chosen>) => void} choose
 * @property {(order: Order) => void} order
 * @property {(how: import("../reading/kinds.js").How) => void} reread
 * @property {() => void} load
 * @property {() => void} close
 */

/** @param {Session} session @param {DialogActs} acts */
const columnFields = (session, acts) => {
  const { opened, chosen } = session;
  const { choose } = acts;
  if (!opened) return nothing;
  /** @type {Option[]} */
  const names = opened.names.map((name) => [name, name]);
  /** @type {Option[]} */
  const maybe = [["", say("own-none")], ...names];
  /** @param {keyof Chosen} part @param {string} label @param {string} [fault] @param {Option[]} [options] */
  const field = (part, label, fault, options = maybe) => selectField({ id: `own-column-${part}`, label,
    value: chosen[part], options, choose: (value) => choose({ [part]: value }), fault: fault ?? "" });
  const noPlace = !chosen.wkt && !(chosen.lon && chosen.lat) ? say("own-place-needed") : "";
  return html`<fieldset><legend>${say("own-where")}</legend>
      ${field("lon", say("own-lon"), noPlace)}${field("lat", say("own-lat"), noPlace)}
      ${field("wkt", say("own-wkt"))}
      ${field("precision", say("own-precision"))}
      ${chosen.precision ? field("scheme", say("own-scheme"), "",
    [["", say("own-none")], ...opened.schemes.map((/** @type {string} */ one) => /** @type {Option} */ ([one, one]))]) : nothing}
    </fieldset>
    <fieldset><legend>${say("own-when")}</legend>
      ${field("day", say("own-day"), chosen.day ? "" : say("own-day-needed"))}
      ${field("until", say("own-until"))}${orderField(session, acts)}</fieldset>`;
};

/** @param {Session} session @param {DialogActs} acts */
const orderField = ({ tried, order }, acts) => html`${selectField({
  id: "own-order", label: say("own-order"), value: tried?.asked ? "" : order || tried?.order || "ymd",
  options: [...tried?.asked ? [/** @type {Option} */ (["", say("own-order-choose")])] : [],
    ...ORDERS.map((one) => /** @type {Option} */ ([one, orderSaid(one)]))],
  choose: (value) => acts.order(/** @type {Order} */ (value)),
  fault: !tried?.asked ? "" : tried.differing ? say("own-day-orders", tried.differing)
    : say("own-order-asked") })}`;

/** @param {Session} session @param {DialogActs} acts */
const fileFields = ({ opened, how }, { reread }) => {
  if (!opened || !(opened.encoding || opened.sheets.length > 1)) return nothing;
  return html`<fieldset><legend>${say("own-file")}</legend>
    ${opened.encoding ? html`${selectField({ id: "own-encoding", label: say("own-encoding"),
    value: opened.encoding, options: ENCODINGS.map((one) => [one, one.toUpperCase()]),
    choose: (encoding) => reread({ ...how, encoding }) })}
    ${selectField({ id: "own-delimiter", label: say("own-delimiter"), value: opened.delimiter,
    options: DELIMITERS, choose: (delimiter) => reread({ ...how, delimiter }) })}` : nothing}
    ${opened.sheets.length > 1 ? selectField({ id: "own-sheet", label: say("own-sheet"),
    value: opened.sheet, options: opened.sheets.map((/** @type {string} */ one) => [one, one]),
    choose: (sheet) => reread({ ...how, sheet }) }) : nothing}</fieldset>`;
};

/** @param {Session} session */
const preview = ({ opened, tried }) => {
  if (!opened || !tried) return nothing;
  return html`<div class="own-table" tabindex="0" role="region" aria-label=${say("own-preview")}><table>
    <caption>${say("own-preview")}</caption>
    <thead><tr><th scope="col">${say("own-read-place")}</th><th scope="col">${say("own-read-day")}</th>
      ${opened.names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${tried.preview.map(({ cells, lon, lat, day, until }) => html`<tr>
      <td>${lon && lat ? `${lon}, ${lat}` : "–"}</td>
      <td>${day ? `${day}${until && until !== day ? ` – ${until}` : ""}` : "–"}</td>
      ${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
};

/** @param {Session} session */
const faults = ({ tried }) => {
  if (!tried?.bad) return nothing;
  return html`<section class="own-faults" aria-label=${say("own-faults", { bad: tried.bad })}>
    <h3>${say("own-faults", { bad: tried.bad })}</h3>
    <ol tabindex="0">${tried.faults.map((fault) => html`<li>${rowFaultSaid(fault)}</li>`)}</ol>
    ${tried.bad > tried.faults.length ? html`<p>${say("own-faults-more", { first: tried.faults.length })}</p>` : nothing}
  </section>`;
};

/** @param {Session} session */
const loadSaid = ({ tried }) => {
  if (!tried) return say("own-load-none");
  const { good, bad } = tried;
  return bad ? say("own-load-some", { good, bad }) : say("own-load", { good });
};

/** @param {Session} session @param {DialogActs} acts */
export const dialogBody = (session, acts) => {
  const { name, opened, tried, fault, busy, chosen } = session;
  const ready = tried && tried.good > 0 && !tried.asked && !busy;
  return html`<div class="own-head">
      <h2 id="own-dialog-heading" tabindex="-1">${name}</h2>
      <button type="button" aria-label=${say("save-close")} @click=${acts.close}>×</button></div>
    <p role="status" class="own-state">${busy || (opened ? say("own-found",
    { rows: counted(opened.rows), columns: counted(opened.names.length) }) : "")}</p>
    ${fault ? html`<p role="alert" class="own-fault">${fault}</p>` : nothing}
    ${opened ? html`<div class="own-fields">${columnFields(session, acts)}
      ${fileFields(session, acts)}</div>
    ${tried?.swapped ? html`<p class="own-warning">${say("own-swapped")}
      <button type="button" @click=${() => acts.choose({ lon: chosen.lat, lat: chosen.lon })}>${say("own-swap")}</button></p>` : nothing}
    ${tried && tried.good && !tried.inside && !tried.swapped ? html`<p class="own-warning">${say("own-outside")}</p>` : nothing}
    ${preview(session)}${faults(session)}` : nothing}
    <div class="own-buttons">
      ${opened ? html`<button type="button" class="own-main" ?disabled=${!ready} @click=${acts.load}>${loadSaid(session)}</button>` : nothing}
      <button type="button" @click=${acts.close}>${say("own-cancel")}</button></div>`;
};
