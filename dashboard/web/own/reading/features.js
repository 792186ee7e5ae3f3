/** Tables of which a column is a geometry: its points become the columns lon and lat. */
/** @import { Cell } from "./table.js" */
import { OwnFault, rowFaults } from "../fault.js";
import { namesOf, tableBuilder } from "./table.js";

/** The columns that a point becomes. */
export const PLACE = ["lon", "lat"];

/**
 * A place in degrees, or the name of what is there instead.
 * @typedef {{ point?: number[], kind: string }} Geometry
 */

/**
 * @param {string[]} header of the columns that are no geometry
 * @param {number} [most] rows
 */
export const featureTable = (header, most) => {
  const names = namesOf(header).filter((name) => !PLACE.includes(name));
  const table = tableBuilder([...names, ...PLACE], most);
  const faults = rowFaults();
  let row = 0;
  return {
    names,
    faults,
    /** @param {(Cell | object)[]} cells of the names @param {Geometry} geometry */
    add: (cells, { point, kind }) => {
      row += 1;
      if (!point) faults.add(row, "", kind, "own-no-point");
      table.add([...cells, point?.[0], point?.[1]]);
    },
    finish: table.finish,
  };
};

/** Say what is not in degrees of WGS 84. @param {string} crs */
export const wrongReference = (crs) => new OwnFault("own-crs", { crs });
