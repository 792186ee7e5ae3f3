/** What is said of a reader's own data: faults, kinds, columns, values. */
/** @import { RowFault } from "../fault.js" */
/** @import { Order } from "../days.js" */
/** @import { Labels } from "../../page/store.js" */
import { say } from "../../words/language.js";
import { OwnFault } from "../fault.js";

/** What is wrong, and what would do. @param {unknown} error */
export const faultSaid = (error) => (error instanceof OwnFault ? say(error.message, error.values)
  : say("own-failed", { why: error instanceof Error ? error.message : String(error) }));

/** The same of one row. @param {RowFault} fault */
export const rowFaultSaid = ({ row, column, value, message }) => say(
  column ? "own-row-column" : "own-row", { row: String(row), column, value, why: say(message) });

/** How days are written, as a reader chooses it. @param {Order} order */
export const orderSaid = (order) => {
  switch (order) {
    case "dmy": return say("own-order-dmy");
    case "mdy": return say("own-order-mdy");
    case "serial": return say("own-order-serial");
    default: return say("own-order-ymd");
  }
};

/** A joined column by its name, one of the reader's as it is. @param {string} name */
export const columnSaid = (name) => {
  const known = {
    piece_id: say("own-column-piece"), district: say("own-column-district"),
    district_today: say("own-column-district-today"), in_oblast: say("own-column-oblast"),
    holder: say("own-column-holder"), holders: say("own-column-holders"),
    manner: say("own-column-manner"), evidence: say("own-column-evidence"),
    zones: say("own-column-zones"), line_id: say("own-column-line"),
    line_m: say("own-column-metres"), line_accuracy_m: say("own-column-accuracy"),
    uncertain: say("own-column-uncertain"),
  };
  return known[/** @type {keyof typeof known} */ (name)] ?? name;
};

/**
 * A joined value as a reader reads it.
 * @param {string} name of the column @param {string} value
 * @param {Labels} labels @param {(kind: "piece" | "district", id: string) => string} called
 */
export const valueSaid = (name, value, labels, called) => {
  if (!value) return "";
  switch (name) {
    case "holder": case "holders":
      return value.split("; ").map((one) => labels.holders[one] ?? one).join("; ");
    case "piece_id": return called("piece", value);
    case "district": case "district_today": return called("district", value);
    case "in_oblast": case "uncertain": return value === "True" ? say("own-yes") : say("own-no");
    default: return value;
  }
};
