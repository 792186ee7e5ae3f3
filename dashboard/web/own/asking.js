/** Which points pass what a reader asks of their columns, and into which classes a column parts them. */

/** @typedef {{ column: string, how: "is" | "has" | "least" | "most", value: string }} Condition */
/**
 * A column of the points, the reader's own or joined: the texts that there are, and which each has.
 * @typedef {{ values: string[], codeOf: (i: number) => number }} PointColumn
 */
/**
 * Classes of a column: `codes` of each point; a class is a value, or in numbers from `from` to `to`.
 * `other` is that of all further values, `none` of no value.
 * @typedef {{ codes: Uint8Array, kind: "values" | "numbers",
 *   classes: { label: string, from?: number, to?: number, role: "value" | "other" | "none", count: number }[] }} Classes
 */

/** Classes of values beside the others, and of numbers. */
export const MOST_VALUES = 7;
export const STEPS = 5;

const NUMBER = /^[-+]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?$/i;

/** The number of a text, NaN for none. @param {string} text */
export const numberIn = (text) => (
  NUMBER.test(text.trim()) ? Number(text.trim().replace(",", ".")) : NaN);

/** @param {Condition} condition @returns {(value: string) => boolean} */
const test = ({ how, value }) => {
  const wanted = value.trim().toLowerCase();
  if (how === "is") return (text) => text.trim().toLowerCase() === wanted;
  if (how === "has") return (text) => text.toLowerCase().includes(wanted);
  const limit = numberIn(value);
  // Days as they are written in ISO 8601 are in order as texts.
  if (Number.isNaN(limit)) {
    return how === "least" ? (text) => text !== "" && text >= value : (text) => text !== "" && text <= value;
  }
  return how === "least" ? (text) => numberIn(text) >= limit : (text) => numberIn(text) <= limit;
};

/**
 * 1 for each point that passes all conditions.
 * @param {number} count of points
 * @param {Condition[]} conditions
 * @param {(name: string) => PointColumn} columnOf
 */
export const passing = (count, conditions, columnOf) => {
  const mask = new Uint8Array(count).fill(1);
  for (const condition of conditions) {
    const { values, codeOf } = columnOf(condition.column);
    const passes = Uint8Array.from(values, (value) => Number(test(condition)(value)));
    for (let i = 0; i < count; i += 1) mask[i] &= passes[codeOf(i)];
  }
  return mask;
};

/** @param {number} count @param {PointColumn} column @param {Uint8Array | null} mask @returns {number[]} */
const counted = (count, { values, codeOf }, mask) => {
  const counts = new Array(values.length).fill(0);
  for (let i = 0; i < count; i += 1) if (!mask || mask[i]) counts[codeOf(i)] += 1;
  return counts;
};

/**
 * Steps of numbers with about as many points each.
 * @param {number[]} numbers of the values @param {number[]} counts
 */
const limitsOf = (numbers, counts) => {
  const order = numbers.map((_, i) => i).filter((i) => counts[i] && !Number.isNaN(numbers[i]))
    .sort((a, b) => numbers[a] - numbers[b]);
  const all = order.reduce((sum, i) => sum + counts[i], 0);
  /** @type {number[]} */
  const starts = [];
  let passed = 0;
  for (const i of order) {
    const step = Math.floor((passed * STEPS) / all);
    if (starts.length <= step && numbers[i] !== starts.at(-1)) starts.push(numbers[i]);
    passed += counts[i];
  }
  const last = order.length ? numbers[order[order.length - 1]] : NaN;
  return { starts, last };
};

/**
 * @param {number} count @param {PointColumn} column
 * @param {Uint8Array | null} [mask] which points count, null for all
 * @returns {Classes}
 */
export const classed = (count, column, mask = null) => {
  const { values, codeOf } = column;
  const counts = counted(count, column, mask);
  const used = values.map((_, i) => i).filter((i) => counts[i]);
  const numbers = values.map(numberIn);
  const filled = used.filter((i) => values[i].trim());
  const none = used.filter((i) => !values[i].trim()).reduce((sum, i) => sum + counts[i], 0);
  const numeric = filled.length > MOST_VALUES && filled.every((i) => !Number.isNaN(numbers[i]));
  /** @type {Classes["classes"]} */
  let classes;
  const classOf = new Uint8Array(values.length);
  if (numeric) {
    const { starts, last } = limitsOf(numbers, counts);
    classes = starts.map((from, k) => ({ label: "", from, to: starts[k + 1] ?? last,
      role: "value", count: 0 }));
    for (const i of filled) {
      let k = starts.length - 1;
      while (k > 0 && numbers[i] < starts[k]) k -= 1;
      classOf[i] = k;
      classes[k].count += counts[i];
    }
  } else {
    const most = [...filled].sort((a, b) => counts[b] - counts[a]);
    const own = most.slice(0, MOST_VALUES);
    classes = own.map((i) => ({ label: values[i], role: "value", count: counts[i] }));
    own.forEach((i, k) => { classOf[i] = k; });
    const rest = most.slice(MOST_VALUES);
    if (rest.length) {
      classes.push({ label: "", role: "other", count: rest.reduce((sum, i) => sum + counts[i], 0) });
      for (const i of rest) classOf[i] = classes.length - 1;
    }
  }
  if (none) {
    classes.push({ label: "", role: "none", count: none });
    for (const i of used) if (!values[i].trim()) classOf[i] = classes.length - 1;
  }
  const codes = new Uint8Array(count);
  for (let i = 0; i < count; i += 1) codes[i] = classOf[codeOf(i)];
  return { codes, kind: numeric ? "numbers" : "values", classes };
};
