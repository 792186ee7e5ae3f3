/**
 * Of the panel: what is told of the region's pieces, places and lines, and of the corridor.
 * Of the record it reads `pieces`, `places`, `lines` and `corridor`, which
 * dashboard/compile/details.py compiles.
 */
/** @import { Fact, RecordTables } from "./record.js" */
/** @import { Labels } from "../page/store.js" */
import { html, nothing } from "lit-html";
import { LANGUAGES } from "../constants.js";
import { dateInside } from "../words/dates.js";
import { isoDay, spokenDay } from "../words/days.js";
import { capital, listed, say, sayAround } from "../words/language.js";
import { edges, squareKm } from "../words/numbers.js";
import { cite, factOf } from "./cite.js";
import { claims, claimsOfKind, link, list, source, spoken } from "./facts.js";
import { accuracy, holderOn, holding, inForce, period, stepsOn } from "./periods.js";
import { named, row } from "./record.js";

/** Texts that may have commas in them, as one. @param {string[]} texts */
const severally = (texts) => (texts.length
  ? texts.reduce((before, next) => say("next-of-several", { before, next })) : "");

/**
 * A fact among others of its sort: marked if it holds on the day.
 * @param {RecordTables} record
 * @param {Fact} fact
 * @param {boolean} now
 * @param {(string | null)[]} texts
 */
const entry = (record, fact, now, ...texts) => html`<div class=${`claim ${now ? "shown" : ""}`}>${
  texts.map((text, i) => (text ? html`<p class=${i ? "says" : nothing}>${text}</p>` : nothing))}${
  source(record, fact)}</div>`;

/**
 * What holds on the day, and the rest of its sort to be opened.
 * @param {RecordTables} record
 * @param {Fact[]} facts
 * @param {number} day
 * @param {(fact: any) => (string | null)[]} texts
 */
const byDay = (record, facts, day, texts) => {
  /** @param {boolean} now */
  const entries = (now) => facts.filter((fact) => inForce(day)(fact) === now)
    .map((fact) => entry(record, fact, now, ...texts(fact)));
  const others = entries(false);
  return html`${entries(true)}${others.length
    ? html`<details><summary>${say("on-other-days")}</summary>${others}</details>` : nothing}`;
};

/**
 * The state of the corridor on the day, and all that it ever had.
 * @param {RecordTables} record
 * @param {number} day
 * @param {Pick<Labels, "passages">} labels
 */
const corridor = (record, day, { passages }) => html`<section class="corridor">
  <h3>${say("corridor-heading")}</h3>
  ${byDay(record, named(record.corridor.columns, record.corridor.rows), day,
    ({ state, route, summary, reported_by: reporter, ...fact }) => [
      say("corridor-state",
        { route, state: capital(passages[state] ?? ""), period: period(fact) }),
      summary, say("corridor-reported", { reporter })])}
</section>`;

/** Whose voices some facts rest on, each once. @param {RecordTables} record @param {Fact[]} facts */
const voices = (record, facts) => listed([...new Set(facts.flatMap(({ source_id: id }) => {
  const cited = id && row(record, "sources", id);
  return cited ? [spoken(record, "source-voice", cited.voice) ?? ""] : [];
}))]).join("");

/**
 * The facts of the day of a piece: who held it, since when, on whose word, and how sure that is.
 * @param {RecordTables} record
 * @param {Fact} fact
 * @param {number} day
 * @param {Labels} labels
 */
const heldOn = (record, fact, day, labels) => {
  const step = holderOn(fact, record, day);
  if (!step.holder) return nothing;
  const word = step.evidence && step.evidence !== "none"
    ? spoken(record, "evidence", step.evidence) : voices(record, [step]);
  return html`<section class="on-day">
    <h3>${say("on-day", { day: spokenDay(day) })}</h3>
    ${list([[say("on-day-held"), capital(holding(step, labels))],
      [say("on-day-since"), dateInside(step.valid_from)],
      [say("on-day-word"), word],
      [say("on-day-sure"), fact.accuracy_m
        ? say("on-day-sure-line", { edges: edges(fact.accuracy_m) }) : null]])}
    ${source(record, step)}
  </section>`;
};

/** @param {RecordTables} record @param {string} id @param {number} day @param {Labels} labels @param {unknown} clicked */
export const piece = (record, id, day, labels, clicked) => {
  const fact = row(record, "pieces", id);
  if (!fact) return null;
  // The road stayed a matter of its own after the strip had passed on.
  const strip = (fact.corridor ?? []).some(
    (/** @type {string[]} */ [from]) => from <= isoDay(day));
  return html`<article>
    <h2>${fact.name}</h2>
    ${heldOn(record, fact, day, labels)}
    ${list([[say("fact-area"), squareKm(fact.km2)], [say("fact-district"), fact.district], [say("fact-today"), fact.district_today],
      [say("fact-nkao"), spoken(record, "in-nkao", fact.in_nkao ? "in" : "out")]])}
    ${clicked}
    ${strip ? corridor(record, day, labels) : nothing}
    <h3>${say("held-heading")}</h3>
    ${named(record.pieces.control, fact.control).map((step) => entry(
      record, step, inForce(day)(step),
      say(step.valid_to ? "held-between" : "held-from", { from: step.valid_from,
        to: step.valid_to ?? "", held: capital(holding(step, labels)) }),
      step.evidence && step.evidence !== "none" ? say("held-evidence",
        { evidence: spoken(record, "evidence", step.evidence) ?? "" }) : null,
      step.note))}
    ${strip ? claimsOfKind(record, "lines", "corridor-road") : nothing}
    ${claims(record, "control", id)}
    ${cite(record, factOf(record.marks ?? {}, `p-${id}`, isoDay(day)))}
  </article>`;
};

/**
 * The pieces that a part of a line ran between, as pairs of ids.
 * @param {RecordTables} record
 * @param {string[][]} pairs
 */
const between = ({ pieces }, pairs) => {
  /** @param {string} id */
  const called = (id) => pieces.rows[id]?.[0] ?? say("drawn-rest");
  const sentences = pairs.map(([one = "", other = ""]) => say(
    "drawn-pair", { one: called(one), other: called(other) }));
  return sentences.length ? say("drawn-between", { pairs: severally(sentences) }) : "";
};

/** The parts of a line, with what they share put back into each. @param {RecordTables} record @param {Fact} fact */
const segments = (record, fact) => named(record.lines.segment, fact.segments).map((part) => {
  const shared = ["name", "method", "source_id", "locator", "note"].map(
    (name) => [name, record.lines.texts[part[name]]]);
  return { ...part, ...Object.fromEntries(shared), between: between(record, part.between) };
});

/** @param {RecordTables} record @param {string} id @param {number} day @param {Labels} labels */
export const line = (record, id, day, labels) => {
  const fact = row(record, "lines", id);
  if (!fact) return null;
  const steps = stepsOn(record, id, day);
  const parts = segments(record, fact);
  return html`<article>
    <h2>${steps[0].title}</h2>
    <section class="on-day">
    <h3>${say("on-day", { day: spokenDay(day) })}</h3>
    ${list([[say("fact-drawn"), listed([...new Set(steps.map(({ kind }) => kind))]).join("")],
      [say("fact-shown"), period(steps[0])],
      [say("on-day-word"), voices(record, parts.filter(inForce(day)))],
      [say("fact-accuracy"), accuracy(steps)]])}
    </section>
    ${steps.some(({ kind }) => kind.includes("corridor")) ? corridor(record, day, labels) : nothing}
    <h3>${say("drawn-heading")}</h3>
    ${byDay(record, parts, day, (part) => [
      say("drawn-part", { name: part.name, period: period(part),
        edges: edges([part.accuracy_m, part.accuracy_m]) }),
      part.between, capital(part.method), part.note])}
    ${fact.claims.map((/** @type {string[]} */ [table, key]) => claims(record, table, key))}
    ${cite(record, id)}
  </article>`;
};

/** A side as the table has it, the values within it in words.
 * @param {RecordTables} record @param {string | null} text */
const side = (record, text) => (text
  ? text.replace(/[a-z]+(-[a-z]+)*/g, (slug) => record.words?.["place-side"]?.[slug]?.[1] ?? slug)
  : say("not-documented"));

/** @param {RecordTables} record @param {Fact} name */
const nameWords = (record, { language, name, authority, ...fact }) => {
  const dated = fact.valid_from || fact.valid_to;
  // A voice that reads the page reads each name in its own language.
  return sayAround(dated ? "name-said-when" : "name-said", {
    name: html`<span lang=${language}>${name}</span>` }, { period: dated ? period(fact) : "",
    language: spoken(record, "language", language) ?? "",
    authority: spoken(record, "authority", authority) ?? "" });
};

/** The names that one source gives, by language. @param {RecordTables} record @param {Fact[]} cited */
const namesOf = (record, cited) => {
  const locators = [...new Set(cited.map(({ locator }) => locator).filter(Boolean))];
  const sorted = LANGUAGES.flatMap(
    (language) => cited.filter((name) => name.language === language));
  return html`<div class="claim">${sorted.map((name) => html`<p>${nameWords(record, name)}</p>`)}${
    source(record, { source_id: cited[0].source_id, locator: severally(locators) })}</div>`;
};

/**
 * The names by language, those of one source together; then the languages that lack one.
 * @param {RecordTables} record
 * @param {Fact} place
 */
const names = (record, { names: rows, borrowed }) => {
  const known = named(record.places.name, rows);
  const cited = [...new Set(known.map(({ source_id: id }) => id))];
  return html`<section class="names-of">
    <h3>${say("names-heading")}</h3>
    ${cited.map((id) => namesOf(record, known.filter((name) => name.source_id === id)))}
    ${borrowed.map((/** @type {string} */ language) => {
      const some = known.some((name) => name.language === language);
      return html`<p class="missing">${say(some ? "name-not-both" : "name-none",
        { language: spoken(record, "language", language) ?? "" })}</p>`;
    })}
  </section>`;
};

/**
 * Who held the piece that a place lies in, with a link to it.
 * @param {RecordTables} record
 * @param {Fact} place
 * @param {number} day
 * @param {Labels} labels
 */
const placeHeld = (record, { piece_id: id }, day, labels) => {
  const fact = id && row(record, "pieces", id);
  if (!fact) return html`<p class="held">${say("place-outside")}</p>`;
  const step = holderOn(fact, record, day);
  return html`<p class="held">${sayAround("place-held", { piece: link(fact.name, `p-${id}`) },
    { day: spokenDay(day), held: holding(step, labels), since: dateInside(step.valid_from) })}</p>`;
};

/** @param {RecordTables} record @param {string} id @param {number} day @param {Labels} labels @param {unknown} clicked */
export const place = (record, id, day, labels, clicked) => {
  const fact = row(record, "places", id);
  if (!fact) return null;
  // Of places outside the map's area nobody asks whose side they were on.
  /** @type {[string, unknown][]} */
  const sides = fact.piece_id ? [[say("fact-district"), fact.district || say("not-documented")],
    [say("fact-nkao"), fact.in_nkao === "-" ? null : spoken(record, "in-nkao", fact.in_nkao)],
    [say("fact-side-1994"), side(record, fact.side_1994_2020)],
    [say("fact-side-2020"), side(record, fact.side_2020_2023)]] : [];
  return html`<article>
    <h2>${fact.label}</h2>
    ${placeHeld(record, fact, day, labels)}
    ${list([[say("fact-kind"), spoken(record, "place-kind", fact.kind)], ...sides,
      [say("fact-note"), fact.note]])}
    ${source(record, fact)}
    ${clicked}
    ${names(record, fact)}
    ${claims(record, "places", id)}
  </article>`;
};
