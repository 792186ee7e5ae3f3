/** Which groups a theme of the world leaves on the map; dashboard/draw/themes.py says the same. */
import { THEMES } from "../constants.js";

/** The groups of each theme, its own name first. @type {Record<string, string[]>} */
export const GROUPS = THEMES;

/**
 * Every group that the map hides: of other themes, and of the reader's choice.
 * @param {string} theme
 * @param {Iterable<string>} hidden
 * @returns {ReadonlySet<string>}
 */
export const hiddenIn = (theme, hidden) => {
  const chosen = new Set(hidden);
  const all = new Set(chosen);
  for (const [name, groups] of Object.entries(GROUPS)) {
    for (const group of groups) {
      if (name !== theme) all.add(group).add(`${group}-possible`);
      else if (chosen.has(group) || chosen.has("possible")) all.add(`${group}-possible`);
    }
  }
  return all;
};
