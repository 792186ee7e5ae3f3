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
