/**
 * Of the panel: the members of a bloc with what they said of the war of 2020, and the blocs of
 * a state. A membership is {bloc_id, jurisdiction_id, joined, ended, source_id, locator,
 * said: last day by class of the map}.
 */
/** @import { Fact, RecordTables } from "./record.js" */
import { html, nothing } from "lit-html";
import { spokenDate } from "../words/dates.js";
import { capital, link, source } from "./facts.js";
import { named } from "./record.js";

/** Of a membership a year or a month says enough. @param {string} edtf */
const when = (edtf) => spokenDate(edtf).replace(", day not known", "").replace("Between", "between");

/** @param {RecordTables} record */
const memberships = ({ memberships: { columns, rows } }) => named(columns, Object.values(rows));

/** @param {RecordTables} record @param {string} id @returns {string} */
const nameOf = ({ jurisdictions }, id) => jurisdictions.rows[id][0];

/** Ids in the order of their names. @param {RecordTables} record @param {string[]} ids */
const byName = (record, ids) => [...ids].sort(
  (a, b) => nameOf(record, a).localeCompare(nameOf(record, b), "en"));

/** Links to some jurisdictions by name, parted by commas. @param {RecordTables} record @param {string[]} ids */
const links = (record, ids) => byName(record, ids).map(
  (id, i) => html`${i ? ", " : ""}${link(nameOf(record, id), `j-${id}`)}`);

/** @param {Fact} fact @returns {string} */
const memberOf = ({ jurisdiction_id: who }) => who;

/**
 * The members of a bloc by what they said, nothing where there is no such bloc.
 * @param {RecordTables} record
 * @param {string} id
 * @param {Record<string, string>} stances
 */
export const members = (record, id, stances) => {
  const listed = memberships(record).filter(({ bloc_id: bloc }) => bloc === id);
  if (!listed.length) return nothing;
  const then = listed.filter(({ ended }) => !ended);
  const spoke = then.filter(({ said }) => Object.keys(said).length);
  const title = then[0].role === "co-chair" ? "Co-chairs" : "Members";
  const headings = Object.entries({ ...stances, "stance-party": "party to the conflict" });
  const silent = byName(record, then.filter((fact) => !spoke.includes(fact)).map(memberOf));
  return html`<section class="members-of">
    <h3>${`${title} in the war of 2020: ${spoke.length} of ${then.length} with a statement in the record`}</h3>
    ${headings.map(([name, heading]) => {
      const ids = spoke.filter(({ said }) => name in said).map(memberOf);
      return ids.length ? html`<p>${`${capital(heading)}: `}${links(record, ids)}</p>` : nothing;
    })}
    ${silent.length ? html`<p class="note">${
      `Without one: ${silent.map((one) => nameOf(record, one)).join(", ")}.`}</p>` : nothing}
    ${listed.filter(({ ended }) => ended).map((fact) => html`<p class="note">${
      `Not counted, from ${when(fact.ended)} on: `}${links(record, [memberOf(fact)])}${
      `. ${fact.note ?? ""}`}</p>`)}
    ${[...new Set(listed.map((fact) => fact.source_id))].map(
      (cited) => source(record, { source_id: cited }))}
  </section>`;
};

/** The blocs that a state belonged to, nothing where the record has none. @param {RecordTables} record @param {string} id */
export const blocs = (record, id) => {
  const joined = memberships(record).filter((fact) => memberOf(fact) === id);
  if (!joined.length) return nothing;
  return html`<section class="blocs">
    <h3>Blocs it belonged to</h3>
    ${joined.map((fact) => {
      const as = fact.role === "co-chair" ? ", as a co-chair" : "";
      const until = fact.ended ? `, until ${when(fact.ended)}` : "";
      return html`<p>${link(nameOf(record, fact.bloc_id), `j-${fact.bloc_id}`)}${
        `${as}: joined ${when(fact.joined)}${until}`}</p>
        ${fact.note ? html`<p class="note">${fact.note}</p>` : nothing}
        ${source(record, fact)}`;
    })}
  </section>`;
};
