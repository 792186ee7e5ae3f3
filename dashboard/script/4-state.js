"use strict";
/* What a reader has chosen, as an address and back; dashboard/state.py reads the same.
   A state is {view, day, hidden: Set, lang, sel, at: {x, y, k} or null,
   other: the day compared with, mode: difference, side or swipe,
   theme: of the world, acts, votes or positions}. */
ContactLines.state = (() => {
  const VIEWS = ["region", "world", "compare", "charts", "records", "about"];
  const LANGUAGES = ["en", "az", "hy", "ru"];

  /* Layers that a reader has to switch on; dashboard/state.py has the same. */
  const OFF = ["agdam-handover", "captured-2020", "claimed-not-held", "controlled-1994-2020",
    "former-line", "kalbajar-handover", "lachin-handover", "other-claimed", "remaining-2020"];

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

  /* Every group that the map hides: of other themes, and of the reader's choice;
     dashboard/plate/themes.py says the same. */
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

  return { hiddenIn, VIEWS, LANGUAGES, OFF, toQuery };
})();
