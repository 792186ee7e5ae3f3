/** Old addresses brought to the version of today; dashboard/address/migrations.py has the steps. */
import { ADDRESS } from "../constants.js";
import { fromPaper } from "../map/projection.js";
import { stripped, trailed } from "./typed.js";

const AT = new RegExp(`^(?:${ADDRESS.at})$`);

/** A point of the earth; of a corner of the paper that is none, one beside it.
 * @param {import("../map/projection.js").Paper} paper @param {number} x @param {number} y */
const onEarth = (paper, x, y) => {
  for (let across = x; ; across += (paper.width / 2 - across) / 50) {
    const [lon, lat] = fromPaper(paper, across, y);
    if (Number.isFinite(lon) && Number.isFinite(lat) && Math.abs(lon) <= 180) return [lon, lat];
  }
};

/** Version 1 to 2: `at` names a point of the earth where it named one of the paper.
 * @param {Record<string, string>} query */
const placesForMapUnits = (query) => {
  const match = stripped(query.at ?? "").match(AT);
  if (!match) return query;
  const paper = ADDRESS.papers_v1[stripped(query.view ?? "") === "world" ? "world" : "region"];
  const [, x, y, zoom] = match.map(Number);
  const held = (/** @type {number} */ value, /** @type {number} */ most) => (
    Math.min(Math.max(value, 0), most));
  const [lon, lat] = onEarth(paper, held(Number(x), paper.width), held(Number(y), paper.height));
  return { ...query, at: `${Number(lon).toFixed(4)},${Number(lat).toFixed(4)},${zoom}` };
};

/** Version 2 to 3: layers that were on unless they were hidden are now on if they are shown.
 * @param {Record<string, string>} query */
const layersAskedFor = (query) => {
  if (ADDRESS.without_region_v2.includes(stripped(query.view ?? ""))) return query;
  const [gone, asked] = ["hide", "show"].map(
    (name) => trailed(query[name] ?? "").split(",").filter(Boolean));
  const more = ADDRESS.shown_v2.filter((name) => ![...gone, ...asked].includes(name));
  return more.length ? { ...query, show: [...asked, ...more].join(",") } : query;
};

/** @type {Record<number, (query: Record<string, string>) => Record<string, string>>} */
const STEPS = { 1: placesForMapUnits, 2: layersAskedFor };

/** The parts of an address of some version as an address of today has them.
 * @param {Record<string, string>} query @param {number} version */
export const migrated = (query, version) => {
  let asked = query;
  for (let step = version; step < ADDRESS.version; step += 1) asked = STEPS[step]?.(asked) ?? asked;
  return asked;
};
