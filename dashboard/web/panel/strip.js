/**
 * The strip over the map: what changed last, how much passed to whom, and the next change; and
 * in the panel the latest changes.
 * dashboard/export/captions.py says the same for the page as it is sent.
 */
/** @import { MapDocument } from "../map/document.js" */
/** @import { Change } from "../map/timeline.js" */
/** @import { Labels, Store } from "../page/store.js" */
import { html, nothing, render, svg } from "lit-html";
import { find } from "../page/dom.js";
import { lastChange, latestDays, nextDay } from "../time/changes.js";
import { isoDay, spokenDay } from "../words/days.js";
import { say } from "../words/language.js";
import { squareKm } from "../words/numbers.js";
import { link } from "./facts.js";

// Days of which the panel tells what changed.
const SEVERAL = 3;

/**
 * What the strip says of a day.
 * @param {Change[]} changes those that no filter hides
 * @param {number} today
 * @param {string} view
 */
export const stripOn = (changes, today, view) => {
  const latest = lastChange(changes, today);
  const next = nextDay(changes.map(([day]) => day), today, 1);
  const ahead = next === undefined ? "" : say("strip-next", { days: next - today });
  const [day, title, event, group, note, [moved]] = latest[0]
    ?? [today, "", null, "", "", []];
  const lead = group === "control" || view === "world" ? "strip-last-change" : "strip-last-event";
  return {
    title, note, event, moved, next, ahead,
    when: day === today ? "" : say(lead, { day: spokenDay(day) }),
    more: latest.length > 1 ? say("strip-more", { more: latest.length - 1 }) : "",
  };
};

/** From whom to whom, as two squares. @param {string} before @param {string} after @param {Labels} words */
export const chip = (before, after, { short }) => html`<svg class="chip map-document"
  viewBox="0 0 44 14" role="img" aria-label=${
    say("strip-passed", { before: short[before], after: short[after] })}>${svg`
  <rect class="piece ${before}" x="1" y="1" width="12" height="12"/>
  <path class="to" d="M17 7H26M23 4l3 3-3 3"/>
  <rect class="piece ${after}" x="31" y="1" width="12" height="12"/>`}</svg>`;

/** @param {Store} store @param {MapDocument} map @param {Change[]} changes */
export const writeStrip = (store, { data: { view } }, changes) => {
  const { state, captions, config, terms: { titles } } = store;
  const { title: ours, note, event, moved, next, ahead, when, more } = stripOn(
    changes, state.day, view);
  const title = titles.get(event ?? "") ?? ours;
  const key = [view, state.theme, title, note, when, more].join();
  const kind = view === "region" ? "e" : state.theme === "positions" ? "j" : "r";
  if (captions.change !== key) {
    const parts = ["passed", "change"].map(find);
    // The server wrote them first.
    if (!captions.change) for (const part of parts) part.replaceChildren();
    captions.change = key;
    render(moved ? html`<span class="km2">${squareKm(moved[0])}</span>${
      chip(moved[1], moved[2], config.words)}` : nothing, parts[0]);
    render(html`<p class="headline">${event ? link(title, `${kind}-${event}`) : title}</p>
      <p class="note">${[when, note, more].filter(Boolean).join(" · ")}</p>`, parts[1]);
    render(latestDays(changes, state.day, SEVERAL).map(([day, text, id]) => html`<li>
      <time datetime=${isoDay(day)}>${spokenDay(day)}</time>
      ${id ? link(titles.get(id) ?? text, `${kind}-${id}`) : text}</li>`), find("latest"));
  }
  const box = find("next-change");
  if (!captions.next) box.replaceChildren();
  const sentence = `${ahead} ${next}`;
  if (captions.next === sentence) return;
  captions.next = sentence;
  render(next === undefined ? nothing : html`${ahead}
    <a href="?day=${isoDay(next)}" data-day=${next}>${spokenDay(next)}\u00a0›</a>`, box);
};
