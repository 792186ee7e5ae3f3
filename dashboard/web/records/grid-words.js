/** What the grid itself says, of the catalogue: ag-grid's names of its texts, and ours. */
import { say } from "../words/language.js";

/** @type {Record<string, string>} */
const MESSAGES = {
  loadingOoo: "grid-loading",
  noRowsToShow: "grid-no-rows",
  noMatchingRows: "grid-no-matches",
  ariaSortableColumn: "grid-sort",
  ariaFilterColumn: "grid-open-filter",
  ariaColumnFiltered: "grid-filtered",
  ariaFilterInput: "grid-filter",
  ariaLabelTooltip: "grid-tip",
};

/** A text of the grid; one that no table of ours shows is ag-grid's own.
 * @param {{ key: string, defaultValue: string }} asked */
export const gridWord = ({ key, defaultValue }) => {
  const message = MESSAGES[key];
  return message ? say(message) : defaultValue;
};
