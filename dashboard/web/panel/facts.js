/** What every detail is made of: terms and their values, a source, what sources say differently. */
/** @import { TemplateResult } from "lit-html" */
/** @import { Fact, RecordTables } from "./record.js" */
import { html, nothing } from "lit-html";
import { language, listed, say, sayAround } from "../words/language.js";
import { languageOfTitle, OURS } from "../words/tongues.js";
import { named, row } from "./record.js";

/** A link that opens the details of another thing. @param {string} text @param {string} sel */
export const link = (text, sel) => html`<a href="#detail" data-sel=${sel}>${text}</a>`;

const LETTERS = /\p{L}/u;
// A value of more letters than these stands under its term, over the whole width.
const LONG = 60;

/**
 * Terms and their values; those without a value are left out.
 * @param {[term: string, value: unknown][]} items
 */
export const list = (items) => {
  const given = items.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return html`<dl class="facts">${given.map(
    ([term, value]) => html`<dt>${term}</dt>
      <dd ?data-long=${String(value).length > LONG}>${String(value)}</dd>`)}</dl>`;
};

/**
 * A value of a closed list as it follows a name and a colon, by the words of the record.
 * @param {RecordTables} record
 * @param {string} name of the list
 * @param {string | null} value
 */
export const spoken = (record, name, value) => value && (record.words?.[name]?.[value]?.[1]
  ?? value);

/** What a claim is about, where it is a column with a closed list. @type {Record<string, string>} */
const CLAIMED = { kind: "act-kind", outcome: "act-outcome", category: "event-category",
  stance: "stance" };

/** The value of a claim; whatever is no value of a list stays as it is.
 * @param {RecordTables} record @param {Fact} claim */
const valueOf = (record, { field, value }) => (field in CLAIMED
  ? record.words?.[CLAIMED[field]]?.[value]?.[0] ?? value : value);

/** The language of a text, for a page that speaks another. @param {string} tag */
const other = (tag) => (tag === new Intl.Locale(language().tag).language ? nothing : tag);

/** What the record says in English alone. @param {string} text */
const english = (text) => (other(OURS) === nothing || !LETTERS.test(text) ? text
  : html`<span lang=${OURS}>${text}</span>`);

/** The source of a fact, and where in it. @param {RecordTables} record @param {Fact} fact */
export const source = (record, fact) => {
  const cited = fact.source_id && row(record, "sources", fact.source_id);
  if (!cited) {
    return html`<p class="source"><span class="unreferenced">${
      say("source-unreferenced")}</span></p>`;
  }
  const where = [cited.publisher, cited.published, cited.symbol,
    fact.locator && english(fact.locator)].filter(Boolean);
  const tag = other(languageOfTitle(cited.title, cited.language));
  const title = cited.url && /^https?:\/\//.test(cited.url)
    ? html`<a href=${cited.url} lang=${tag} target="_blank" rel="noopener noreferrer">${cited.title}</a>`
    : html`<cite lang=${tag}>${cited.title}</cite>`;
  return html`<p class="source">${sayAround(where.length ? "source-cited-in" : "source-cited",
    { title, where: html`${listed(where)}` }, { voice: spoken(record, "source-voice", cited.voice) ?? "",
      read: spoken(record, "source-read", cited.read) ?? "" }).map((part) => (
      typeof part === "string" ? html`<span>${part}</span>` : part))}</p>`;
};

/** What somebody said, in our words. @param {string | null} speaker @param {string} what */
export const says = (speaker, what) => (speaker ? say("said-by", { speaker, says: what }) : what);

/** What a message or a list says, else the record's own words. @param {string} said @param {string} own */
const inWords = (said, own) => (said === own ? english(own) : said);

/** @param {RecordTables} record @param {Fact} claim */
const claimed = (record, claim) => {
  const shown = claim.shown === "yes";
  const rule = shown && claim.rule_id && row(record, "rules", claim.rule_id);
  return html`<div class=${`claim ${shown ? "shown" : ""}`}>
    <p>${sayAround("claim-value", { field: inWords(say("claim-field", { field: claim.field }), claim.field),
      value: inWords(valueOf(record, claim), claim.value) })}</p>
    <p class="says">${says(claim.speaker, claim.says)}</p>
    ${rule ? html`<p class="rule">${say("claim-rule", { rule: rule.statement })}</p>` : nothing}
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
export const claims = (record, table, id) => claimsOf(record, table, (key) => key === id);

/**
 * The same of all lines of a kind: their ids begin with it.
 * @param {RecordTables} record
 * @param {string} table
 * @param {string} kind
 */
export const claimsOfKind = (record, table, kind) => claimsOf(record, table,
  (key) => key.startsWith(`${kind}-`));

/** @param {RecordTables} record @param {string} table @param {(id: string) => boolean} about */
const claimsOf = (record, table, about) => {
  const disputed = named(record.claims.columns, Object.values(record.claims.rows))
    .filter(({ subject, subject_id: key }) => subject === table && about(key));
  return disputed.length ? html`<section class="claims"><h3>${say("claims-heading")}</h3>${
    disputed.map((claim) => claimed(record, claim))}</section>` : nothing;
};
