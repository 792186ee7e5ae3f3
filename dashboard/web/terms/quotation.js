/** A term as it is quoted, within its own language: what stands beside it in English says so. */
/** @import { Fact } from "../panel/record.js" */
import { html } from "lit-html";
import { OURS } from "../words/tongues.js";

/** @param {Fact} fact */
export const quotation = ({ quoted, english, language }) => {
  const at = english && language !== OURS ? quoted.lastIndexOf(english) : -1;
  return at < 0 ? quoted : html`${quoted.slice(0, at)}<span lang=${OURS}>${english}</span>${
    quoted.slice(at + english.length)}`;
};
