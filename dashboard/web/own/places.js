/** Places however a table writes them: degrees in two columns, or points as WKT or WKB in one. */
/** @import { Column } from "./reading/table.js" */
import { pointIn } from "./reading/wkb.js";

const NUMBER = /^([-+]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?)\s*°?\s*([NSEW])?$/i;
const POINT = /^(?:SRID=\d+;)?\s*POINT\s*(?:Z|M|ZM)?\s*\(\s*([-+\d.e]+)[\s,]+([-+\d.e]+)/i;
const HEX = /^(?:00|01)[0-9a-f]{40,}$/i;

/** Degrees of a text with a point or a comma, NaN for none. @param {string} value */
export const degreesIn = (value) => {
  const match = NUMBER.exec(value.trim());
  if (!match) return NaN;
  const number = Number(match[1].replace(",", "."));
  return /[SW]/i.test(match[2] ?? "") ? -number : number;
};

/** The degrees of the values of a column, by their codes. @param {Column} column */
export const degreesOf = ({ values }) => Float64Array.from(values, degreesIn);

/** The point of a text in WKT, or WKB as digits; null for none. @param {string} value */
export const pointOf = (value) => {
  const text = value.trim();
  const match = POINT.exec(text);
  if (match) return [Number(match[1]), Number(match[2])];
  if (!HEX.test(text)) return null;
  return pointIn(Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)))
    .point ?? null;
};

/**
 * Whether points look as if longitude and latitude were exchanged: so most lie in the region, and
 * as they stand few do.
 * @param {Float64Array} lon
 * @param {Float64Array} lat
 * @param {[west: number, south: number, east: number, north: number]} box
 */
export const exchanged = (lon, lat, [west, south, east, north]) => {
  let inside = 0;
  let other = 0;
  for (let i = 0; i < lon.length; i += 1) {
    if (west <= lon[i] && lon[i] <= east && south <= lat[i] && lat[i] <= north) inside += 1;
    if (west <= lat[i] && lat[i] <= east && south <= lon[i] && lon[i] <= north) other += 1;
  }
  return other > lon.length / 2 && inside < lon.length / 10;
};
