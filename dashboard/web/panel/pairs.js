/** What passed on between two days, by who held it before and who after. */
/** @import { Difference } from "../map/differences.js" */

/** @typedef {Pick<Difference, "before" | "after" | "km2">} Passed */

/** @param {Passed[]} passed */
export const inAll = (passed) => passed.reduce((sum, { km2 }) => sum + km2, 0);

/** What passed on, a list for each pair of holders, the largest first. @template {Passed} T @param {T[]} passed @returns {T[][]} */
export const byPair = (passed) => {
  /** @type {Map<string, T[]>} */
  const pairs = new Map();
  for (const one of passed) {
    const key = `${one.before} ${one.after}`;
    pairs.set(key, [...pairs.get(key) ?? [], one]);
  }
  return [...pairs.values()].sort((a, b) => inAll(b) - inAll(a));
};
