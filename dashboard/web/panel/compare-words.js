/** What is said of a comparison: over the map how much passed on, in the panel what is drawn. */
/** @import { Picture } from "../map/difference-picture.js" */
/** @import { MapData } from "../map/timeline.js" */
/** @import { Labels, State } from "../page/store.js" */
/** @import { Passed } from "./pairs.js" */
import { html, nothing, render } from "lit-html";
import { codesOn, NONE } from "../map/codes.js";
import { all, find, write } from "../page/dom.js";
import { spokenDay } from "../words/days.js";
import { say } from "../words/language.js";
import { squareKm } from "../words/numbers.js";
import { byPair, inAll } from "./pairs.js";
import { chip } from "./strip.js";

// More pairs of holders than these have no room for words.
const WORDED = 3;

/** How much passed on, over the map, as export/captions.py words it. @param {Passed[]} passed @param {Labels} words */
export const writeCompared = (passed, words) => {
  const pairs = byPair(passed).map((pieces) => ({ ...pieces[0], km2: inAll(pieces) }));
  const worded = pairs.length <= WORDED;
  const box = find("compared");
  // The server wrote it first.
  for (const sent of box.querySelectorAll("[data-sent]")) sent.remove();
  render(html`<p class="in-all">${passed.length ? html`<span class="km2">${squareKm(inAll(passed))}
    </span> ${say("compared-in-all")}` : say("compared-nothing-short")}</p>${pairs.length ? html`
    <ul class="pairs">${pairs.map(({ before, after, km2 }) => html`<li>${chip(before, after, words)}
      ${worded ? say("compared-to", { area: squareKm(km2), after: words.short[after] ?? "" })
    : squareKm(km2)}</li>`)}</ul>` : nothing}`, box);
};

/** @param {string} name @param {string | null} label @param {string} [number] */
const writeRow = (name, label, number = "") => {
  for (const row of all(`[data-compared="${name}"]`)) {
    row.hidden = label === null;
    for (const [part, text] of [[".label", label ?? ""], [".number", number]]) {
      const cell = row.querySelector(part);
      if (cell) write(cell, text);
    }
  }
};

/**
 * What is drawn, in the panel: dashboard/export/legend.py words the same on a sheet.
 * @param {Picture} shown @param {Pick<MapData, "timeline" | "line_km">} data @param {State} state
 */
export const writeKey = (shown, { timeline, line_km: long }, { day, other }) => {
  const { bases, base, area, node } = timeline;
  const km = (/** @type {number} */ when) => {
    const codes = codesOn(when, timeline, NONE);
    return Math.round(node.reduce((sum, id, i) => sum + (codes[i] ? long?.[id] ?? 0 : 0), 0));
  };
  const moved = inAll(shown.parts);
  const whole = area.reduce((sum, km2, i) => sum + (bases[base[i]] === "piece" ? km2 : 0), 0);
  writeRow("moved", say("compared-moved", { day: spokenDay(day), other: spokenDay(other) }),
    squareKm(moved));
  writeRow("kept", say("compared-kept"), squareKm(whole - moved));
  for (const [name, when] of /** @type {const} */ ([["line", day], ["other-line", other]])) {
    const named = shown.names.find(([of]) => of === when);
    writeRow(name, named ? say("difference-line", { front: named[1], day: spokenDay(when) }) : null,
      named ? say("compared-km", { km: km(when) }) : "");
  }
};
