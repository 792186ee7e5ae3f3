"use strict";
/* What a reader has chosen, as an address and back; dashboard/state.py reads the same.
   A state is {view, day, hidden: Set, lang, sel, at: {x, y, k} or null,
   other: the day compared with, mode: difference, side or swipe}. */
ContactLines.state = (() => {
  const VIEWS = ["region", "world", "compare", "charts", "records", "about"];
  const LANGUAGES = ["en", "az", "hy", "ru"];

  const toQuery = (state) => {
    const parts = [`day=${ContactLines.words.isoDay(state.day)}`];
    if (state.view !== "region") parts.unshift(`view=${state.view}`);
    if (state.view === "compare") {
      parts.push(`with=${ContactLines.words.isoDay(state.other)}`);
      if (state.mode !== "difference") parts.push(`mode=${state.mode}`);
    }
    if (state.hidden.size) parts.push(`hide=${[...state.hidden].sort().join(",")}`);
    if (state.lang !== "en") parts.push(`lang=${state.lang}`);
    if (state.sel) parts.push(`sel=${encodeURIComponent(state.sel)}`);
    if (state.at && state.at.k > 1) {
      const { x, y, k } = state.at;
      parts.push(`at=${x.toFixed(1)},${y.toFixed(1)},${k.toFixed(2)}`);
    }
    return `?${parts.join("&")}`;
  };

  return { VIEWS, LANGUAGES, toQuery };
})();
