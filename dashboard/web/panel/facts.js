/** What every detail is made of: terms and their values, a source, what sources say differently. */
/** @import { TemplateResult } from "lit-html" */
/** @import { Fact, RecordTables } from "./record.js" */
import { html, nothing } from "lit-html";
import { named, row } from "./record.js";

/** A link that opens the details of another thing. @param {string} text @param {string} sel */
export const link = (text, sel) => html`<a href="#detail" data-sel=${sel}>${text}</a>`;

/**
 * Terms and their values; those without a value are left out.
 * @param {[term: string, value: unknown][]} items
 */
export const list = (items) => {
  const given = items.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return html`<dl class="facts">${given.map(
    ([term, value]) => html`<dt>${term}</dt><dd>${String(value)}</dd>`)}</dl>`;
};

/** @type {Record<string, string>} */
const NAMES = { armenia: "Armenia", armenian: "Armenian", azerbaijan: "Azerbaijan",
  azerbaijani: "Azerbaijani", karabakh: "Nagorno-Karabakh (de facto)" };

/** A value of a closed list in words. @param {unknown} slug */
const wordy = (slug) => String(slug).split("-").map((word) => NAMES[word] ?? word).join(" ")
  .replace("non recognition", "non-recognition");

/**
 * A value of a closed list as it follows a name and a colon, by the words of the record.
 * @param {RecordTables} record
 * @param {string} name of the list
 * @param {string | null} value
 */
export const spoken = (record, name, value) => value && (record.words?.[name]?.[value]?.[1]
  ?? wordy(value));

/** What a claim is about, where it is a column with a closed list. @type {Record<string, string>} */
const CLAIMED = { kind: "act-kind", outcome: "act-outcome", category: "event-category",
  stance: "stance" };

/** The value of a claim; whatever is no value of a list stays as it is.
 * @param {RecordTables} record @param {Fact} claim */
const valueOf = (record, { field, value }) => (field in CLAIMED
  ? record.words?.[CLAIMED[field]]?.[value]?.[0] ?? value : value);

/** The name of a district by its id. @param {string | null} slug */
export const titled = (slug) => slug && wordy(slug).replace(/(^| )\p{L}/gu, (c) => c.toUpperCase());

/** @param {string} text */
export const capital = (text) => text && text.charAt(0).toUpperCase() + text.slice(1);

/** The source of a fact, and where in it. @param {RecordTables} record @param {Fact} fact */
export const source = (record, fact) => {
  const cited = fact.source_id && row(record, "sources", fact.source_id);
  if (!cited) {
    return html`<p class="source"><span class="unreferenced">${
      "Unreferenced: general knowledge, no source yet"}</span></p>`;
  }
  const rest = [cited.publisher, cited.published, cited.symbol, fact.locator]
    .filter(Boolean).join(", ");
  const title = cited.url && /^https?:\/\//.test(cited.url)
    ? html`<a href=${cited.url} target="_blank" rel="noopener noreferrer">${cited.title}</a>`
    : html`<cite>${cited.title}</cite>`;
  return html`<p class="source"><span>Source: </span>${title}<span>${
    `${rest ? `, ${rest}` : ""} (voice: ${spoken(record, "source-voice", cited.voice)}; read: ${
      spoken(record, "source-read", cited.read)})`}</span></p>`;
};

/** @param {RecordTables} record @param {Fact} claim */
const claimed = (record, claim) => {
  const shown = claim.shown === "yes";
  const rule = shown && claim.rule_id && row(record, "rules", claim.rule_id);
  return html`<div class=${`claim ${shown ? "shown" : ""}`}>
    <p>${`${claim.field}: ${valueOf(record, claim)}`}</p>
    <p class="says">${claim.speaker ? `${claim.speaker}: ${claim.says}` : claim.says}</p>
    ${rule ? html`<p class="rule">${`Shown on the map, by the rule: ${rule.statement}`}</p>` : nothing}
    ${source(record, claim)}
  </div>`;
};

/**
 * What sources say differently of a fact, nothing where they do not.
 * @param {RecordTables} record
 * @param {string} table
 * @param {string} id
 * @returns {TemplateResult | typeof nothing}
 */
export const claims = (record, table, id) => {
  const disputed = named(record.claims.columns, Object.values(record.claims.rows))
    .filter(({ subject, subject_id: key }) => subject === table && key === id);
  return disputed.length ? html`<section class="claims"><h3>What sources say differently</h3>${
    disputed.map((claim) => claimed(record, claim))}</section>` : nothing;
};
