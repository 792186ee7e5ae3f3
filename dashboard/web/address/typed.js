/** Days as addresses have them, damaged ones too; dashboard/address/typed.py reads the same. */
import { ADDRESS } from "../constants.js";

const PARTS = new RegExp(`^(?:${ADDRESS.day_parts})$`);
const TIME = new RegExp(ADDRESS.day_time);

/** A text without what stands around it in another. @param {string} text */
export const stripped = (text) => {
  let [from, to] = [0, text.length];
  while (from < to && ADDRESS.around.includes(text.charAt(from))) from += 1;
  while (to > from && ADDRESS.around.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
};

/** A text without what follows it in another. @param {string} text */
export const trailed = (text) => {
  let to = text.length;
  while (to && ADDRESS.around.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(0, to);
};

/**
 * The day that a text names, as 2020-11-24; or the notice that says why it names none.
 * A year or a month gives its first day, a day beyond the end of its month the last one.
 * @param {string} text
 * @returns {{ iso: string } | { fault: "notice-no-day" | "notice-two-days" }}
 */
export const nearestDay = (text) => {
  const plain = stripped(stripped(text).replace(TIME, ""));
  const match = [...plain].map((c) => (ADDRESS.dashes.includes(c) ? "-" : c)).join("").match(PARTS);
  if (!match) return { fault: "notice-no-day" };
  const [, , , , first, second, last] = match;
  let [, year, month, day] = match;
  if (last) {
    [year, month, day] = [last, second, first];
    if (Number(first) <= 12 && Number(second) <= 12 && first !== second && !plain.includes(".")) {
      return { fault: "notice-two-days" };
    }
  } else if (match[7]) [year, month, day] = match.slice(7);
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  if (!(y >= 1 && m >= 1 && m <= 12 && d >= 1 && d <= 31)) return { fault: "notice-no-day" };
  const length = new Date(Date.UTC(y, m, 0)).getUTCDate();
  const iso = [String(y).padStart(4, "0"), ...[m, Math.min(d, length)].map(
    (number) => String(number).padStart(2, "0"))].join("-");
  return { iso };
};
