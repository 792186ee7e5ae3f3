/** What a reader has chosen, as an address and back; dashboard/address/state.py reads the same. */
/** @import { State } from "../page/store.js" */
import { AT_PATTERN, LANGUAGES, MODES, NAME_PATTERN, OFF, START, THEMES, VIEWS } from "../constants.js";
import { dayOf, isoDay, LAST, typedDay } from "../words/days.js";

const MOST_LAYERS = 60;
const LONGEST_NAME = 120;
const NAME = new RegExp(`^(?:${NAME_PATTERN})$`);
const AT = new RegExp(`^(?:${AT_PATTERN})$`);

/** The state of an address that names nothing. @returns {State} */
export const startState = () => ({ view: START.view, day: dayOf(START.day), hidden: new Set(OFF),
  lang: START.lang, sel: "", at: null, other: dayOf(START.other), mode: START.mode,
  theme: START.theme });

/** The query of a state, in its shortest form. @param {State} state */
export const toQuery = (state) => {
  const parts = [`day=${isoDay(state.day)}`];
  if (state.view !== START.view) parts.unshift(`view=${state.view}`);
  if (state.view === "compare") {
    parts.push(`with=${isoDay(state.other)}`);
    if (state.mode !== START.mode) parts.push(`mode=${state.mode}`);
  }
  if (state.theme !== START.theme) parts.push(`theme=${state.theme}`);
  const hide = [...state.hidden].filter((name) => !OFF.includes(name)).sort();
  if (hide.length) parts.push(`hide=${hide.join(",")}`);
  const show = OFF.filter((name) => !state.hidden.has(name));
  if (show.length) parts.push(`show=${show.join(",")}`);
  if (state.lang !== START.lang) parts.push(`lang=${state.lang}`);
  if (state.sel) parts.push(`sel=${encodeURIComponent(state.sel)}`);
  if (state.at && state.at.k > 1) {
    const { x, y, k } = state.at;
    parts.push(`at=${x.toFixed(1)},${y.toFixed(1)},${k.toFixed(2)}`);
  }
  return `?${parts.join("&")}`;
};

// Each reads a value of an address, and gives undefined for what is none.

/** @param {string[]} allowed */
const oneOf = (allowed) => (/** @type {string} */ value) => (
  allowed.includes(value) ? value : undefined);

/** @param {string} value */
const day = (value) => {
  const number = typedDay(value);
  return number === null ? undefined : Math.min(LAST, Math.max(0, number));
};

/** @param {string} value */
const layers = (value) => {
  const names = value.split(",").filter(Boolean);
  return names.length <= MOST_LAYERS && names.every((name) => NAME.test(name)) ? names : undefined;
};

/** @param {string} value */
const viewport = (value) => {
  const [, x, y, k] = (value.match(AT) ?? []).map(Number);
  return k === undefined ? undefined : { x, y, k: Math.min(Math.max(k, 1), 40) };
};

/** @param {string} value */
const named = (value) => (NAME.test(value) && value.length <= LONGEST_NAME ? value : undefined);

/** @type {Record<string, [field: string, read: (value: string) => unknown]>} */
const READERS = { view: ["view", oneOf(VIEWS)], day: ["day", day], with: ["other", day],
  mode: ["mode", oneOf(MODES)], theme: ["theme", oneOf(Object.keys(THEMES))],
  hide: ["hide", layers], show: ["show", layers], lang: ["lang", oneOf(LANGUAGES)],
  sel: ["sel", named], at: ["at", viewport] };

/**
 * What an address asks for, as a change of the state; what it does not name is left out.
 * @param {string} text
 * @returns {Partial<State>}
 */
export const fromQuery = (text) => {
  /** @type {Partial<State> & { hide?: string[], show?: string[] }} */
  const change = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const [field, read] = READERS[name] ?? [];
    const chosen = read?.(value);
    if (field && chosen !== undefined) Object.assign(change, { [field]: chosen });
  }
  const { hide, show, ...rest } = change;
  if (hide || show) {
    rest.hidden = new Set([...OFF.filter((name) => !show?.includes(name)), ...hide ?? []]);
  }
  return rest;
};
