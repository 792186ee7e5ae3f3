/**
 * Which columns of a table say where and when, by what UCDP GED, ACLED and most tables call them.
 * geodata/join.py guesses the same of its names; tests hold the two together.
 */

/**
 * `wkt` in the place of `lon` and `lat`; names of columns, empty for none; `scheme` that of the codes
 * of precision.
 * @typedef {{ lon: string, lat: string, wkt: string, day: string, until: string, precision: string,
 *   scheme: string }} Chosen
 */

// The names of geodata/join.py first, in its order, then those of other languages and programs.
const LON = ["lon", "longitude", "lng", "long", "x", "lon_dd", "x_coord", "longitud", "point_x",
  "долгота", "uzunluq", "boylam", "երկայնություն"];
const LAT = ["lat", "latitude", "y", "lat_dd", "y_coord", "latitud", "point_y",
  "широта", "enlik", "enlem", "լայնություն"];
const WKT = ["wkt", "geom_wkt", "geometry", "the_geom", "geom", "wkb_geometry", "point"];
const DAY = ["date", "event_date", "date_start", "day", "start_date", "datetime", "timestamp",
  "дата", "tarix", "ամսաթիվ"];
const UNTIL = ["date_end", "end_date", "until"];
/** @type {Record<string, string>} */
const PRECISION = { where_prec: "ucdp-ged", geo_precision: "acled" };

/** @param {string[]} names @returns {Chosen} */
export const guessed = (names) => {
  const there = new Map(names.map((name) => [name.trim().toLowerCase(), name]));
  const first = (/** @type {string[]} */ wanted) => (
    there.get(wanted.find((name) => there.has(name)) ?? "") ?? "");
  const [lon, lat] = [first(LON), first(LAT)];
  const both = Boolean(lon && lat);
  const precision = first(Object.keys(PRECISION));
  return { lon: both ? lon : "", lat: both ? lat : "", wkt: both ? "" : first(WKT),
    day: first(DAY), until: first(UNTIL), precision,
    scheme: PRECISION[precision.toLowerCase()] ?? "" };
};
