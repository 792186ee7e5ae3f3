/** Of the panel: where a reader clicked, and how near the lines are. */
/** @import { Near, Stretch } from "../map/near.js" */
import { html } from "lit-html";
import { FRAMES } from "../constants.js";
import { nearest, onGround } from "../map/near.js";
import { fromPaper } from "../map/projection.js";
import { say } from "../words/language.js";
import { distance } from "../words/numbers.js";

/** @param {Near} near */
const values = ({ name, metres, accuracy }) => (
  { name, metres: distance(metres), accuracy: distance(accuracy) });

/** @param {Near} line */
const between = (line) => say(line.uncertain ? "standing-line.near" : "standing-line",
  values(line));

/** @param {Near} line */
const border = (line) => say(line.uncertain ? "standing-border.near" : "standing-border",
  values(line));

/**
 * What is told of a point of the region's paper on a day.
 * @param {Stretch[]} lines
 * @param {{ x: number, y: number }} point
 * @param {number} day
 */
export const near = (lines, { x, y }, day) => {
  const paper = FRAMES.region;
  const [lon, lat] = fromPaper(paper, x, y);
  const ground = onGround(paper, x, y);
  const front = nearest(lines, ground, day, false);
  const oblast = nearest(lines, ground, day, true);
  return html`<section class="clicked">
    <h3>${say("near-heading", { lon: lon.toFixed(4), lat: lat.toFixed(4) })}</h3>
    <p>${front ? between(front) : say("standing-no-line")}</p>
    ${oblast ? html`<p>${border(oblast)}</p>` : ""}
  </section>`;
};
