/** Numbers, areas and accuracies in words. */
import { language, say } from "./language.js";

/** A number as the language groups it. @param {number} number */
export const counted = (number) => language().numbers.format(number);

/** An area as 11,722 km²: lines are too uncertain for decimals. @param {number} area */
export const squareKm = (area) => say("square-km", { area: Math.floor(area + 0.5) });

/** Metres, from ten thousand on kilometres: no line is known better. @param {number} metres */
export const distance = (metres) => (metres >= 10_000
  ? say("standing-kilometres", { km: Math.round(metres / 100) / 10 })
  : say("standing-metres", { metres: Math.round(metres) }));

/**
 * How far out the edges of a piece may be, from its best to its worst.
 * @param {[number, number] | null | undefined} metres
 */
export const edges = (metres) => {
  if (!metres) return "";
  const [least, most] = metres;
  return least === most ? say("edges", { most }) : say("edges-between", { least, most });
};
