/** The colours of classes: the style sheet has them, told apart by whoever sees few colours. */
/** @import { Classes } from "../asking.js" */
import { counted } from "../../words/numbers.js";
import { say } from "../../words/language.js";

/** @typedef {Classes["classes"][0]} Class */

/** What a browser tells of a colour as #rrggbb. @param {string} colour rgb(…) */
const hex = (colour) => `#${(colour.match(/[\d.]+/g) ?? ["0", "0", "0"]).slice(0, 3).map(
  (part) => Math.round(Number(part)).toString(16).padStart(2, "0")).join("")}`;

/** The colour that the style sheet gives a name. @param {string} name */
export const colourNamed = (name) => {
  const probe = document.createElement("span");
  probe.className = `own-colour own-colour-${name}`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return hex(color);
};

/** @param {Classes} classes */
const names = ({ kind, classes }) => classes.map(({ role }, k) => {
  if (role !== "value") return role;
  if (kind === "values") return String(k);
  // Of few steps those that lie far apart.
  const steps = classes.filter((one) => one.role === "value").length;
  return `step-${steps > 1 ? Math.round((k * 4) / (steps - 1)) : 4}`;
});

/** @param {Classes | null} classes one class of all where there are none */
export const classColours = (classes) => (classes ? names(classes) : ["0"]).map(colourNamed);

/** @param {Class} one @param {(value: string) => string} value */
export const classSaid = ({ label, from, to, role }, value) => {
  if (role === "other") return say("own-other-values");
  if (role === "none") return say("own-no-value");
  if (from === undefined || to === undefined) return value(label);
  return from === to ? counted(from) : say("own-from-to", { from: counted(from), to: counted(to) });
};
