/**
 * Of the panel: the members of a bloc with what they said of the war of 2020, and the blocs of
 * a state. A membership is {bloc_id, jurisdiction_id, joined, ended, source_id, locator,
 * said: last day by class of the map}.
 */
/** @import { Fact, RecordTables } from "./record.js" */
import { html, nothing } from "lit-html";
import { dateInside } from "../words/dates.js";
import { capital, inOrder, listed, say, sayAround } from "../words/language.js";
import { link, source } from "./facts.js";
import { named } from "./record.js";

// Who fought is on the map a class of its own.
const PARTY = "stance-party";

/** @param {RecordTables} record */
const memberships = ({ memberships: { columns, rows } }) => named(columns, Object.values(rows));

/** @param {RecordTables} record @param {string} id @returns {string} */
const nameOf = ({ jurisdictions }, id) => jurisdictions.rows[id][0];

/** Ids in the order of their names. @param {RecordTables} record @param {string[]} ids */
const byName = (record, ids) => [...ids].sort(
  (a, b) => inOrder(nameOf(record, a), nameOf(record, b)));

/** @param {RecordTables} record @param {string} id */
const linkTo = (record, id) => link(nameOf(record, id), `j-${id}`);

/** A list of links to some jurisdictions by name. @param {RecordTables} record @param {string[]} ids */
const links = (record, ids) => listed(byName(record, ids).map((id) => linkTo(record, id)));

/** @param {Fact} fact @returns {string} */
const memberOf = ({ jurisdiction_id: who }) => who;

/**
 * The members of a bloc by what they said, nothing where there is no such bloc.
 * @param {RecordTables} record
 * @param {string} id
 * @param {Record<string, string>} stances
 */
export const members = (record, id, stances) => {
  const every = memberships(record).filter(({ bloc_id: bloc }) => bloc === id);
  if (!every.length) return nothing;
  const then = every.filter(({ ended }) => !ended);
  const spoke = then.filter(({ said }) => Object.keys(said).length);
  const title = then[0].role === "co-chair" ? "chairs-heading" : "members-heading";
  const silent = byName(record, then.filter((fact) => !spoke.includes(fact)).map(memberOf));
  return html`<section class="members-of">
    <h3>${say(title, { spoke: spoke.length, all: then.length })}</h3>
    ${[...Object.keys(stances), PARTY].map((name) => {
      const ids = spoke.filter(({ said }) => name in said).map(memberOf);
      if (!ids.length) return nothing;
      return html`<p>${sayAround(name === PARTY ? "members-party" : "members-said",
        { members: links(record, ids) }, { position: capital(stances[name] ?? "") })}</p>`;
    })}
    ${silent.length ? html`<p class="note">${say("members-silent",
      { members: listed(silent.map((one) => nameOf(record, one))).join("") })}</p>` : nothing}
    ${every.filter(({ ended }) => ended).map((fact) => html`<p class="note">${
      sayAround("member-gone", { member: linkTo(record, memberOf(fact)) },
        { ended: dateInside(fact.ended) })} ${fact.note ?? ""}</p>`)}
    ${[...new Set(every.map((fact) => fact.source_id))].map(
      (cited) => source(record, { source_id: cited }))}
  </section>`;
};

/** The blocs that a state belonged to, nothing where the record has none. @param {RecordTables} record @param {string} id */
export const blocs = (record, id) => {
  const joined = memberships(record).filter((fact) => memberOf(fact) === id);
  if (!joined.length) return nothing;
  return html`<section class="blocs">
    <h3>${say("blocs-heading")}</h3>
    ${joined.map((fact) => {
      const [as, asUntil] = fact.role === "co-chair" ? ["bloc-chair", "bloc-chair-until"]
        : ["bloc-member", "bloc-member-until"];
      return html`<p>${sayAround(fact.ended ? asUntil : as,
        { bloc: linkTo(record, fact.bloc_id) },
        { joined: dateInside(fact.joined), ended: fact.ended ? dateInside(fact.ended) : "" })}</p>
        ${fact.note ? html`<p class="note">${fact.note}</p>` : nothing}
        ${source(record, fact)}`;
    })}
  </section>`;
};
