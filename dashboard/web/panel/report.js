/** Where a reader can report an error in what the panel tells, or a word of a language. */
import { all, find } from "../page/dom.js";

/** The address of a report on what is open. @param {string} reports @param {string} address of the fact */
export const reportOf = (reports, address) => reports.replaceAll(
  "{address}", encodeURIComponent(address));

/** @param {string | undefined} reports where they go @param {boolean} fact whether there is a fact */
export const writeReport = (reports, fact) => {
  find("report").hidden = !reports || !fact;
};

/** @param {string | undefined} reports where they go */
export const followReports = (reports) => {
  if (!reports) return;
  for (const link of /** @type {HTMLAnchorElement[]} */ (all("[data-report]"))) {
    // The address of the page follows the state: it is read when the link is followed.
    const follow = () => { link.href = reportOf(reports, window.location.href); };
    follow();
    for (const kind of ["pointerover", "pointerdown", "focusin", "click"]) {
      link.addEventListener(kind, follow);
    }
  }
};
