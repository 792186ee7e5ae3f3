/** Where a reader can report an error in what the panel tells. */
import { find } from "../page/dom.js";

/** The address of a report on what is open. @param {string} reports @param {string} address of the fact */
export const reportOf = (reports, address) => reports.replaceAll(
  "{address}", encodeURIComponent(address));

/** @param {string | undefined} reports where they go @param {boolean} told whether there is a fact */
export const writeReport = (reports, told) => {
  const line = find("report");
  line.hidden = !reports || !told;
  // The address of the page follows the state: it is read when the link is followed.
  if (!line.hidden && !line.onpointerdown) {
    const link = /** @type {HTMLAnchorElement} */ (line.firstElementChild);
    const follow = () => { link.href = reportOf(reports ?? "", window.location.href); };
    follow();
    for (const kind of ["pointerover", "focusin", "click"]) line.addEventListener(kind, follow);
    line.onpointerdown = follow;
  }
};
