/** What is open of a reader's own data, in one place: the file in the dialog, and what is on the map. */
/** @import { Opened, Tried } from "./engine.js" */
/** @import { Condition, Classes } from "./asking.js" */
/** @import { Count } from "./counts.js" */
/** @import { Chosen } from "./guess.js" */
/** @import { Order } from "./days.js" */
/** @import { How } from "./reading/kinds.js" */
/** @import { Spans } from "./shown.js" */

/**
 * A point with all that is known of it, as the engine tells it.
 * @typedef {{ i: number, row: number, first: number, last: number, lon: number, lat: number,
 *   own: string[], joined: string[] }} PointRow
 */

/**
 * What is on the map. `own` are the names of the reader's columns; `chosen` is the number of a point
 * or -1; `credit` the reader's line of the source.
 * `file` is all of it, read by `how`, `picked` and `order`; `given` says that it came within the page.
 * @typedef {object} Loaded
 * @property {string} name
 * @property {File} file
 * @property {How} how
 * @property {Chosen} picked
 * @property {Order} order
 * @property {boolean} given
 * @property {string[]} own
 * @property {Record<string, { x: Float32Array, y: Float32Array } | null>} places where the points lie,
 *   by the map; null until that is known
 * @property {number} count how many points there are
 * @property {Spans} spans
 * @property {Uint8Array | null} mask
 * @property {number} passing how many points pass what is asked
 * @property {Map<number, number>} density
 * @property {string} colour the column that colours
 * @property {Classes | null} classes
 * @property {string} window
 * @property {Condition[]} conditions
 * @property {boolean} joined
 * @property {string} credit
 * @property {number} chosen
 * @property {PointRow | null} row the chosen one
 * @property {number} shown how many show on the day, or where a map shows two on either
 * @property {{ day: number, shown: number } | null} beside the same of a second map
 * @property {boolean} either
 * @property {{ from: number, total: number, rows: PointRow[] } | null} page of the table
 * @property {Count[] | null} counts
 */

/**
 * @typedef {object} Session
 * @property {File | null} file
 * @property {string} name
 * @property {How} how
 * @property {Opened | null} opened
 * @property {Chosen} chosen
 * @property {Order} order as the reader said, "" for as it is seen
 * @property {Tried | null} tried
 * @property {string} fault
 * @property {boolean} asking whether the dialog is open: then it tells the fault
 * @property {string} busy what is being done
 * @property {Loaded | null} loaded
 */

/** @returns {Session} */
export const newSession = () => ({ file: null, name: "", how: {}, opened: null,
  chosen: { lon: "", lat: "", wkt: "", day: "", until: "", precision: "", scheme: "" },
  order: "", tried: null, fault: "", asking: false, busy: "", loaded: null });
