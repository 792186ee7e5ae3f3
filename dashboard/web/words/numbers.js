/** Areas, shares and accuracies in words; dashboard/words/sentences.py says the same. */

/** @param {number} number */
const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

/** An area as 11,722 km². @param {number} area */
export const squareKm = (area) => `${grouped(Math.floor(area + 0.5))} km²`;

/**
 * How far out the edges of a piece may be, from its best to its worst.
 * @param {[number, number] | null | undefined} metres
 */
export const edges = (metres) => {
  if (!metres) return "";
  const [least, most] = [grouped(metres[0]), grouped(metres[1])];
  return `± ${least === most ? least : `${least} to ${most}`} m`;
};

/** A share as 77 %. @param {number} area @param {number} whole */
export const percent = (area, whole) => {
  const share = whole ? Math.floor((100 * area) / whole + 0.5) : 0;
  return share || !area ? `${share} %` : "under 1 %";
};

/**
 * Between what an area lies by the accuracy of the lines; empty for no area.
 * @param {number} low @param {number} high
 */
export const span = (low, high) => (high < 0.5 ? ""
  : `Between ${squareKm(low)} and ${squareKm(high)} by the accuracy of the lines`);
