/** The state of every node of a map on a day, and what follows from it. */
/** @import { Timeline } from "./timeline.js" */

/**
 * The code of every node on a day; groups named in `hidden` do not count.
 * @param {number} day
 * @param {Timeline} timeline
 * @param {ReadonlySet<string>} hidden
 */
export const codesOn = (day, { node, feature, start, end, code, group, groups }, hidden) => {
  const codes = new Uint8Array(node.length);
  const off = groups.map((name) => hidden.has(name));
  for (let i = 0; i < feature.length; i += 1) {
    const at = feature[i];
    if (start[i] <= day && day < end[i] && code[i] > codes[at] && !off[group[i]]) {
      codes[at] = code[i];
    }
  }
  return codes;
};

/** @type {ReadonlySet<string>} */
export const NONE = new Set();

/**
 * The day and theme in which a node shows: as the state has them if it does, else those of
 * its first certain span, in the theme of the state if there is one.
 * @param {string} id
 * @param {Timeline} timeline
 * @param {{ day: number, theme: string }} state
 * @param {Record<string, string[]>} themes the groups of each theme, its own first
 * @returns {{ day?: number, theme?: string }}
 */
export const landing = (id, { node, feature, start, end, group, groups }, state, themes) => {
  const number = node.indexOf(id);
  const spans = feature.flatMap((other, i) => {
    if (other !== number) return [];
    const name = groups[group[i]];
    const theme = Object.keys(themes).find((key) => themes[key].slice(1).includes(name));
    return theme ? [{ theme, start: start[i], end: end[i] }] : [];
  }).sort((a, b) => a.start - b.start);
  const mine = spans.filter(({ theme }) => theme === state.theme);
  /** @param {{ start: number, end: number }} span */
  const holds = (span) => span.start <= state.day && state.day < span.end;
  if (!spans.length || mine.some(holds)) return {};
  const candidates = mine.length ? mine : spans;
  const shown = candidates.find(holds);
  return shown ? { theme: shown.theme, day: state.day }
    : { theme: candidates[0].theme, day: candidates[0].start };
};
