/** The panel beside the map: what was clicked, with its claims and sources. */
/** @import { TemplateResult } from "lit-html" */
/** @import { Fact, RecordTables } from "./record.js" */
/** @import { Labels } from "../page/store.js" */
import { html, nothing, render } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { dateInside, lastDay, spokenDate, spokenPeriod } from "../words/dates.js";
import { isoDay, spokenDay } from "../words/days.js";
import { inTheirWords, named } from "../terms/detail.js";
import { say } from "../words/language.js";
import { blocs, members } from "./blocs.js";
import { cite } from "./cite.js";
import { claims, link, list, says, source, spoken } from "./facts.js";
import { line, piece, place } from "./land.js";
import { row } from "./record.js";

/** @param {RecordTables} record @param {string} id */
const event = (record, id) => {
  const fact = row(record, "events", id);
  if (!fact) return null;
  return html`<article>
    <h2>${fact.title}</h2>
    <p class="lede">${fact.summary ?? ""}</p>
    ${list([[say("fact-date"), spokenPeriod(fact.date, fact.until)],
      [say("fact-category"), spoken(record, "event-category", fact.category)],
      [say("fact-place"), fact.place],
      [say("fact-changed"), say("event-changed", { control: fact.control })],
      [say("fact-note"), fact.note]])}
    ${source(record, fact)}
    ${claims(record, "events", id)}
    ${cite(record, `e-${id}`)}
  </article>`;
};

/** @param {Fact} act */
const votesOf = ({ votes_for: yes, votes_against: no, votes_abstain: abstained }) => (
  [yes, no, abstained].some((number) => number !== null)
    ? say("act-votes", { yes: yes ?? "?", no: no ?? "?", abstained: abstained ?? "?" }) : null);

/** @param {RecordTables} record @param {string} id @param {boolean} [alone] that nothing stands over it */
const act = (record, id, alone) => {
  const fact = row(record, "resolutions", id);
  if (!fact) return null;
  const heading = say("act-heading", { date: spokenDate(fact.date), title: fact.title });
  return html`<section class="act">
    ${alone ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`}
    <p>${fact.summary ?? ""}</p>
    ${list([[say("fact-body"), fact.body],
      [say("fact-act"), spoken(record, "act-kind", fact.kind)],
      [say("fact-outcome"), spoken(record, "act-outcome", fact.outcome)],
      [say("fact-votes"), votesOf(fact)], [say("fact-symbol"), fact.symbol],
      [say("fact-ended"), spokenDate(fact.ended)], [say("fact-note"), fact.note]])}
    ${source(record, fact)}
    ${claims(record, "resolutions", id)}
    ${cite(record, `r-${id}`)}
  </section>`;
};

/** @param {RecordTables} record @param {string} id */
const position = (record, id) => {
  const fact = /** @type {Fact} */ (row(record, "positions", id));
  return html`<section class="act">
    <h3>${say("position-heading", { date: spokenDate(fact.date),
      position: spoken(record, "stance", fact.stance) ?? "" })}</h3>
    <p>${says(fact.speaker, fact.summary)}</p>
    ${source(record, fact)}
  </section>`;
};

/** @param {RecordTables} record @param {string} id @param {Pick<Labels, "votes">} labels */
const vote = (record, id, { votes }) => {
  const fact = row(record, "votes", id);
  const rollCall = row(record, "resolutions", record.votes.act);
  return fact ? html`<section class="act">
    <h3>${say("vote-heading", { date: spokenDate(rollCall?.date),
      vote: votes[`vote-${fact.vote}`] ?? "" })}</h3>
    ${source(record, fact)}
  </section>` : nothing;
};

/** The ids of a table's rows about a jurisdiction. @param {RecordTables} record @param {"resolutions" | "positions"} table @param {string} id */
const about = (record, table, id) => {
  const { columns, rows } = record[table];
  const at = columns.indexOf("jurisdiction_id");
  return Object.keys(rows).filter((key) => rows[key][at] === id);
};

/**
 * What of a body's acts is in force on a day: what it did, since when, on whose word.
 * @param {RecordTables} record
 * @param {Fact[]} acts
 * @param {number} day
 */
const actedBy = (record, acts, day) => {
  const on = isoDay(day);
  const now = acts.filter(({ date, ended, outcome }) => outcome === "passed" && lastDay(date) <= on
    && (!ended || lastDay(ended) > on));
  return now.length ? html`<section class="on-day">
    <h3>${say("on-day", { day: spokenDay(day) })}</h3>
    ${now.map((fact) => html`<p class="held">${say("on-day-act", {
      act: spoken(record, "act-kind", fact.kind) ?? "", since: dateInside(fact.date) })}</p>${source(record, fact)}`)}
  </section>` : nothing;
};

/** @param {RecordTables} record @param {string} id @param {number} day @param {Labels} labels */
const jurisdiction = (record, id, day, labels) => {
  const who = row(record, "jurisdictions", id);
  if (!who) return null;
  const parent = who.parent_id && row(record, "jurisdictions", who.parent_id);
  const kind = spoken(record, "jurisdiction-kind", who.kind);
  /** @param {string} key */
  const dated = (key) => lastDay(row(record, "resolutions", key)?.date);
  const acts = about(record, "resolutions", id).sort((a, b) => dated(a).localeCompare(dated(b)));
  return html`<article>
    <h2>${who.name}</h2>
    <p class="lede">${parent ? say("body-within", { kind: kind ?? "", within: parent.name }) : kind}</p>
    ${actedBy(record, acts.map((key) => /** @type {Fact} */ (row(record, "resolutions", key))), day)}
    ${who.note ? html`<p class="note">${who.note}</p>` : nothing}
    ${members(record, id, labels.stances)}
    ${acts.map((key) => act(record, key))}
    ${vote(record, id, labels)}
    ${about(record, "positions", id).map((key) => position(record, key))}
    ${blocs(record, id)}
    ${related(record, id, who.parent_id)}
    ${claims(record, "jurisdictions", id)}
  </article>`;
};

/** The last passed act of a body. @param {RecordTables} record @param {string} id */
const lastAct = (record, id) => about(record, "resolutions", id)
  .map((key) => /** @type {Fact} */ (row(record, "resolutions", key)))
  .sort((a, b) => lastDay(a.date).localeCompare(lastDay(b.date))).at(-1);

/** The cities and counties of a place, which a ring counts. @param {RecordTables} record @param {string} id */
const ring = (record, id) => {
  const where = row(record, "jurisdictions", id);
  if (!where) return null;
  const { columns, rows } = record.jurisdictions;
  const [parent, kind] = ["parent_id", "kind"].map((name) => columns.indexOf(name));
  /** @param {string} key @returns {boolean} */
  const within = (key) => key in rows && (rows[key][parent] === id || within(rows[key][parent]));
  const towns = Object.keys(rows).filter((key) => (
    ["county", "municipality"].includes(rows[key][kind]) && within(key)));
  return html`<article><h2>${say("ring-heading", { place: where.name })}</h2>
    <ul class="members-of">${towns.map((key) => {
    const last = lastAct(record, key);
    return html`<li>${link(rows[key][0], `j-${key}`)}${last ? html` <span class="note">${
      say("ring-act", { act: spoken(record, "act-kind", last.kind) ?? "", date: dateInside(last.date) })}</span>` : nothing}</li>`;
  })}</ul></article>`;
};

/**
 * Links to what acted or spoke above and within a jurisdiction.
 * @param {RecordTables} record
 * @param {string} id
 * @param {string | null} parent
 */
const related = (record, id, parent) => {
  const active = new Set([record.resolutions, record.positions].flatMap(({ columns, rows }) => {
    const at = columns.indexOf("jurisdiction_id");
    return Object.values(rows).map((values) => values[at]);
  }));
  const { columns, rows } = record.jurisdictions;
  const above = columns.indexOf("parent_id");
  const places = Object.keys(rows).filter((key) => (
    active.has(key) && (key === parent || rows[key][above] === id)));
  if (!places.length) return nothing;
  return html`<section class="related">
    <h3>${say("related-heading")}</h3>
    ${places.map((key) => html`<p>${link(rows[key][0], `j-${key}`)}</p>`)}
  </section>`;
};

/** @typedef {TemplateResult | null} Article */

/**
 * The article on what `sel` names: p- a piece and m- what was unsettled of it, f- and l- a
 * line, e- an event, j- a jurisdiction, c- the cities and counties of one, r- a resolution, n- a place,
 * w- what speakers name and has no row.
 * @param {RecordTables} record
 * @param {string} sel
 * @param {number} day
 * @param {Labels} labels
 * @param {unknown} [clicked] what is told of where a reader clicked
 * @returns {Article}
 */
export const article = (record, sel, day, labels, clicked = nothing) => {
  const id = sel.slice(2);
  switch (sel.charAt(0)) {
    case "p": case "m": return piece(record, id, day, labels, clicked);
    case "f": case "l": return line(record, sel, day, labels);
    case "e": return event(record, id);
    case "c": return ring(record, id);
    case "j": return jurisdiction(record, id, day, labels);
    case "r": return act(record, id, true);
    case "n": return place(record, id, day, labels, clicked);
    case "w": return named(record.terms ?? null, sel);
    default: return null;
  }
};

/** An article with what speakers called it below. @param {Article} text @param {RecordTables} record @param {string} sel */
const withTheirWords = (text, record, sel) => (text
  ? html`${text}${inTheirWords(record.terms ?? null, sel)}`
  : html`<p class="empty">${say("detail-none")}</p>`);

/**
 * Fill the panel. What a reader has opened in it stays open while it tells of the same thing.
 * @param {HTMLElement} panel
 * @param {RecordTables} record
 * @param {string} sel
 * @param {number} day
 * @param {Labels} labels
 * @param {unknown} clicked what is told of where a reader clicked
 */
export const showDetail = (panel, record, sel, day, labels, clicked) => render(keyed(sel,
  withTheirWords(article(record, sel, day, labels, clicked), record, sel)), panel);

/** Say in the panel that there is nothing to tell yet. @param {HTMLElement} panel @param {string} text */
export const showFault = (panel, text) => render(html`${text}`, panel);
