/** In Records: the reader's rows that show on the day, a page of them at a time, and the counts. */
/** @import { Session } from "../session.js" */
/** @import { Count } from "../counts.js" */
import { html, nothing, svg } from "lit-html";
import { JOINED } from "../../constants.js";
import { isoDay } from "../../words/days.js";
import { counted } from "../../words/numbers.js";
import { say } from "../../words/language.js";
import { columnSaid } from "./words.js";

/** Rows of a page. */
export const PAGE = 50;
const MOST_COUNTS = 200;
const HEIGHT = 40;

/**
 * @typedef {object} TableActs
 * @property {(from: number) => void} turn
 * @property {(point: number) => void} open
 * @property {() => void} save
 * @property {() => void} saveCounts
 * @property {(column: string, value: string) => string} value
 */

/** The counts of each holder by months, over all districts. @param {Count[]} counts */
export const byHolder = (counts) => {
  /** @type {Map<string, Map<string, { least: number, most: number }>>} */
  const holders = new Map();
  for (const { holder, month, least, most } of counts) {
    const months = holders.get(holder) ?? new Map();
    holders.set(holder, months);
    const sum = months.get(month) ?? { least: 0, most: 0 };
    months.set(month, { least: sum.least + least, most: sum.most + most });
  }
  return holders;
};

/** @param {string} month as 2020-11 */
const numberOf = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** @param {Count[]} counts @param {TableActs} acts */
const chart = (counts, { value }) => {
  const months = counts.map(({ month }) => numberOf(month));
  const [first, last] = [Math.min(...months), Math.max(...months) + 1];
  const holders = [...byHolder(counts)];
  const tallest = Math.max(...holders.flatMap(
    ([, of]) => [...of.values()].map(({ most }) => most)));
  /** @param {number} count */
  const tall = (count) => (HEIGHT * count) / tallest;
  return html`<div class="own-chart" role="img" aria-label=${say("own-counts-chart")}>${holders.map(([holder, of]) => html`
    <figure><figcaption>${value("holder", holder)}</figcaption>
    <svg class="map-document" viewBox=${`0 0 ${last - first} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      ${[...of].map(([month, { least, most }]) => svg`
        <rect class="own-most" x=${numberOf(month) - first} y=${HEIGHT - tall(most)} width="0.9" height=${tall(most)}/>
        <rect class=${`own-least piece ${holder}`} x=${numberOf(month) - first} y=${HEIGHT - tall(least)} width="0.9" height=${tall(least)}/>`)}
    </svg></figure>`)}
    <p class="own-axis"><span>${counts[0].month}</span><span>${say("own-counts-tallest", { n: tallest })}</span><span>${counts[counts.length - 1].month}</span></p></div>`;
};

/** @param {Count[] | null} counts @param {TableActs} acts */
const countTable = (counts, acts) => {
  if (!counts?.length) return nothing;
  return html`<section class="own-counts"><h3>${say("own-counts")}</h3>
    <p>${say("own-counts-note")}</p>${chart(counts, acts)}
    <div class="own-table" tabindex="0" role="region" aria-label=${say("own-counts")}><table>
    <thead><tr><th scope="col">${say("own-month")}</th><th scope="col">${say("own-column-district")}</th>
      <th scope="col">${say("own-column-holder")}</th><th scope="col">${say("own-count")}</th></tr></thead>
    <tbody>${counts.slice(0, MOST_COUNTS).map(({ month, district, holder, least, most }) => html`<tr>
      <td>${month}</td><td>${acts.value("district", district)}</td><td>${acts.value("holder", holder)}</td>
      <td>${least === most ? counted(most) : say("own-from-to", { from: counted(least), to: counted(most) })}</td></tr>`)}</tbody></table></div>
    ${counts.length > MOST_COUNTS ? html`<p>${say("own-counts-more", { shown: MOST_COUNTS, all: counts.length })}</p>` : nothing}
    <p><button type="button" id="own-save-counts" @click=${acts.saveCounts}>${say("own-save-counts")}</button></p></section>`;
};

/** @param {Session} session @param {TableActs} acts */
export const tableBody = ({ loaded }, acts) => {
  if (!loaded) return nothing;
  const { page, own, joined } = loaded;
  const names = joined ? JOINED : [];
  return html`<h2 class="unseen">${loaded.name}</h2>
    ${page ? html`<p class="own-tools"><span role="status">${page.total ? say("own-rows",
    { from: page.from + 1, to: page.from + page.rows.length, all: page.total }) : say("own-rows-none")}</span>
      <button type="button" ?disabled=${page.from === 0} @click=${() => acts.turn(page.from - PAGE)}>${say("own-before")}</button>
      <button type="button" ?disabled=${page.from + PAGE >= page.total} @click=${() => acts.turn(page.from + PAGE)}>${say("own-after")}</button>
      <button type="button" ?disabled=${!joined} @click=${acts.save}>${say("own-save")}</button></p>
    <div class="own-table" tabindex="0" role="region" aria-label=${say("own-table")}><table>
      <thead><tr><th scope="col">${say("own-column-row")}</th><th scope="col">${say("own-read-day")}</th>
        ${names.map((name) => html`<th scope="col">${columnSaid(name)}</th>`)}
        ${own.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${page.rows.map((row) => html`<tr>
        <td><button type="button" class="plain" @click=${() => acts.open(row.i)}>${row.row}</button></td>
        <td>${isoDay(row.first)}${row.last > row.first ? ` – ${isoDay(row.last)}` : ""}</td>
        ${row.joined.map((cell, i) => html`<td>${acts.value(JOINED[i], cell)}</td>`)}
        ${row.own.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>` : nothing}
    ${countTable(loaded.counts, acts)}`;
};
