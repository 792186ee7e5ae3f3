"use strict";
/* What the page says of the state: the day, the sentence, the legend's numbers, and what
   changed last. Each function takes the map that is shown ({document_, states}), the state,
   the page's words, and the groups hidden on it. */
ContactLines.writing = (() => {
  const { plate, words, time } = ContactLines;
  const find = (id) => document.getElementById(id);

  /* Between what a holder's area lies on the day; empty for what has no accuracy. */
  const spanOf = ({ intervals }, day, name) => {
    const km2 = intervals?.km2[name];
    return km2 ? words.span(...km2[intervals.day.findLastIndex((start) => start <= day)]) : "";
  };

  const passageOn = ({ passage }, day) => {
    const row = (passage || []).find(([start, end]) => start <= day
      && (end === null || day < end));
    return row ? row[2] : null;
  };

  const writeWords = (map, state, config, hidden) => {
    const { document_ } = map;
    const spoken = words.spokenDay(state.day);
    find("spoken-day").textContent = spoken;
    find("day").setAttribute("aria-valuetext", spoken);
    const totals = document_.view === "region" ? plate.totals(state.day, document_.timeline) : {};
    const counts = document_.view === "world"
      ? plate.counts(state.day, document_.timeline, hidden.none, document_.within) : {};
    const sentence = document_.view === "region"
      ? words.region(state.day, totals, passageOn(document_, state.day), config.words)
      : words.world(state.day, counts, config.words, state.theme);
    find("sentence").textContent = sentence;
    find(`plate-words-${document_.view}`).textContent = sentence;
    const whole = Object.keys(config.words.holders).reduce((sum, n) => sum + (totals[n] || 0), 0);
    for (const cell of document.querySelectorAll(`#legend-${document_.view} [data-total]`)) {
      const area = totals[cell.dataset.total] || 0;
      const share = config.words.holders[cell.dataset.total] && whole
        ? ` · ${words.percent(area, whole)}` : "";
      cell.textContent = area ? words.squareKm(area) + share : "–";
      cell.title = spanOf(document_, state.day, cell.dataset.total);
      cell.closest("li").classList.toggle("absent", !area);
    }
    for (const item of document.querySelectorAll(`#legend-${document_.view} [data-needs]`)) {
      item.classList.toggle("absent",
        !item.dataset.needs.split(" ").some((name) => map.states.has(name)));
    }
    for (const cell of document.querySelectorAll(`#legend-${document_.view} [data-act]`)) {
      cell.textContent = counts[cell.dataset.act] || "–";
      cell.closest("li").classList.toggle("absent", !counts[cell.dataset.act]);
    }
    writeChange(document_, state, hidden.now);
  };

  const writeChange = (document_, state, hidden) => {
    const changes = time.lastChange(time.changesShown(document_, hidden), state.day);
    const box = find("change");
    const items = changes.slice(0, 3).map(([, text, id]) => {
      const item = document.createElement(id ? "a" : "span");
      item.textContent = text;
      if (id) {
        item.href = "#detail";
        const kind = document_.view === "region" ? "e" : state.theme === "positions" ? "j" : "r";
        item.dataset.sel = `${kind}-${id}`;
      }
      return item;
    });
    const since = changes.length && changes[0][0] !== state.day
      ? `Since ${words.spokenDay(changes[0][0])}: ` : "";
    const more = changes.length > 3 ? ` and ${changes.length - 3} more` : "";
    box.replaceChildren(since, ...items.flatMap((item, i) => (i ? ["; ", item] : [item])), more);
  };

  return { writeWords };
})();
