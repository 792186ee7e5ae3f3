"use strict";
/* What a reader has chosen, as an address and back; dashboard/address/state.py reads the same.
   A state is {view, day, hidden: Set, lang, sel, at: {x, y, k} or null,
   other: the day compared with, mode: difference, side or swipe,
   theme: of the world, acts, votes or positions}. */
ContactLines.state = (() => {
  const VIEWS = ["region", "world", "compare", "charts", "records", "about"];
  const LANGUAGES = ["en", "az", "hy", "ru"];

  /* Layers that a reader has to switch on; dashboard/address/state.py has the same. */
  const OFF = ["agdam-handover", "captured-2020", "claimed-not-held", "controlled-1994-2020",
    "district-today", "former-line", "kalbajar-handover", "lachin-handover", "other-claimed",
    "province-de-facto", "remaining-2020"];

  const toQuery = (state) => {
    const parts = [`day=${ContactLines.words.isoDay(state.day)}`];
    if (state.view !== "region") parts.unshift(`view=${state.view}`);
    if (state.view === "compare") {
      parts.push(`with=${ContactLines.words.isoDay(state.other)}`);
      if (state.mode !== "difference") parts.push(`mode=${state.mode}`);
    }
    if (state.theme !== "acts") parts.push(`theme=${state.theme}`);
    const hide = [...state.hidden].filter((name) => !OFF.includes(name)).sort();
    if (hide.length) parts.push(`hide=${hide.join(",")}`);
    const show = OFF.filter((name) => !state.hidden.has(name));
    if (show.length) parts.push(`show=${show.join(",")}`);
    if (state.lang !== "en") parts.push(`lang=${state.lang}`);
    if (state.sel) parts.push(`sel=${encodeURIComponent(state.sel)}`);
    if (state.at && state.at.k > 1) {
      const { x, y, k } = state.at;
      parts.push(`at=${x.toFixed(1)},${y.toFixed(1)},${k.toFixed(2)}`);
    }
    return `?${parts.join("&")}`;
  };

  const MODES = ["difference", "side", "swipe"];
  const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
  const AT = /^(-?\d{1,5}(?:\.\d+)?),(-?\d{1,5}(?:\.\d+)?),(\d{1,2}(?:\.\d+)?)$/;

  /* Each reads a value of an address, and gives undefined for what is none. */
  const oneOf = (allowed) => (value) => (allowed.includes(value) ? value : undefined);
  const day = (value) => {
    const found = ContactLines.words.typedDay(value);
    return found === null ? undefined : Math.min(ContactLines.words.LAST, Math.max(0, found));
  };
  const layers = (value) => {
    const names = value.split(",").filter(Boolean);
    return names.length <= 60 && names.every((name) => NAME.test(name)) ? names : undefined;
  };
  const viewport = (value) => {
    const [, x, y, k] = (value.match(AT) || []).map(Number);
    return k === undefined ? undefined : { x, y, k: Math.min(Math.max(k, 1), 40) };
  };
  const named = (value) => (NAME.test(value) && value.length <= 120 ? value : undefined);

  const READERS = { view: ["view", oneOf(VIEWS)], day: ["day", day], with: ["other", day],
    mode: ["mode", oneOf(MODES)], theme: ["theme", oneOf(["acts", "votes", "positions"])],
    hide: ["hide", layers], show: ["show", layers], lang: ["lang", oneOf(LANGUAGES)],
    sel: ["sel", named], at: ["at", viewport] };

  /* What an address asks for, as a change of the state; what it does not name is left out. */
  const fromQuery = (text) => {
    const change = {};
    for (const [name, value] of new URLSearchParams(text)) {
      const [field, read] = READERS[name] || [];
      const found = read?.(value);
      if (found !== undefined) change[field] = found;
    }
    const { hide = [], show = [], ...rest } = change;
    if (change.hide || change.show) {
      rest.hidden = new Set([...OFF.filter((name) => !show.includes(name)), ...hide]);
    }
    return rest;
  };

  /* The state of an address that names nothing. */
  const start = () => ({ view: "region", day: ContactLines.words.dayOf("2020-12-01"),
    hidden: new Set(OFF), lang: "en", sel: "", at: null,
    other: ContactLines.words.dayOf("2020-09-26"), mode: "difference", theme: "acts" });

  /* Every group that the map hides: of other themes, and of the reader's choice;
     dashboard/draw/themes.py says the same. */
  const hiddenIn = (theme, hidden, themes) => {
    const found = new Set(hidden);
    for (const [name, groups] of Object.entries(themes)) {
      for (const group of groups) {
        if (name !== theme) found.add(group).add(`${group}-possible`);
        else if (hidden.has(group) || hidden.has("possible")) found.add(`${group}-possible`);
      }
    }
    return found;
  };

  return { hiddenIn, toQuery, fromQuery, start };
})();
