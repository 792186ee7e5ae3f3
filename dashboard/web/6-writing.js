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

  /* What is the same as before is not written again: the browser would lay it out again.
     Text that changes keeps its node, which costs a third of a new one. */
  const write = (element, text) => {
    const { firstChild } = element;
    if (!firstChild || firstChild !== element.lastChild) element.textContent = text;
    else if (firstChild.data !== text) firstChild.data = text;
  };

  /* Even a class that a row has already is matched against all rules when it is set again. */
  const setAbsent = (row, absent) => {
    if (row.classList.contains("absent") !== absent) row.classList.toggle("absent", absent);
  };

  const legends = {};

  /* The parts of a legend that follow the day: [element, its row, what it tells of]. */
  const legendOf = (view) => {
    const parts = (mark) => Array.from(
      document.querySelectorAll(`#legend-${view} [data-${mark}]`),
      (element) => [element, element.closest("li"), element.dataset[mark]]);
    legends[view] ||= { totals: parts("total"), acts: parts("act"),
      needs: parts("needs").map(([, row, names]) => [row, names.split(" ")]) };
    return legends[view];
  };

  const writeLegend = ({ document_, states }, day, totals, counts, { holders }) => {
    const legend = legendOf(document_.view);
    const whole = Object.keys(holders).reduce((sum, n) => sum + (totals[n] || 0), 0);
    for (const [cell, row, name] of legend.totals) {
      const area = totals[name] || 0;
      const share = holders[name] && whole ? ` · ${words.percent(area, whole)}` : "";
      const span = spanOf(document_, day, name);
      write(cell, area ? words.squareKm(area) + share : "–");
      if (cell.title !== span) cell.title = span;
      setAbsent(row, !area);
    }
    for (const [row, names] of legend.needs) {
      setAbsent(row, !names.some((name) => states.has(name)));
    }
    for (const [cell, row, name] of legend.acts) {
      write(cell, String(counts[name] || "–"));
      setAbsent(row, !counts[name]);
    }
  };

  /* What is written on the map: the day, and what changed. */
  const writeCaption = ({ document_ }, state, hidden) => {
    const spoken = words.spokenDay(state.day);
    write(find("spoken-day"), spoken);
    find("day").setAttribute("aria-valuetext", spoken);
    writeChange(document_, state, hidden);
  };

  /* What is written around it: the sentence and the legend, of the codes that the map shows;
     counts are of all that `none`, the groups that no choice hides, lets be seen. */
  const writeWords = (map, state, config, none) => {
    const { document_ } = map;
    map.states = new Set(Array.from(new Set(map.codes), (code) => document_.timeline.codes[code]));
    const totals = document_.view === "region" ? plate.totals(state.day, document_.timeline) : {};
    const counts = document_.view === "world"
      ? plate.counts(state.day, document_.timeline, none, document_.within) : {};
    const sentence = document_.view === "region"
      ? words.region(state.day, totals, passageOn(document_, state.day), config.words)
      : words.world(state.day, counts, config.words, state.theme);
    write(find("sentence"), sentence);
    write(find(`plate-words-${document_.view}`), sentence);
    writeLegend(map, state.day, totals, counts, config.words);
  };

  let said = "";

  /* What goes before a change that was on another day. */
  const leadOf = ([[day, , , group] = []], view, today) => {
    if (day === undefined || day === today) return "";
    const mapped = group === "control" || view === "world";
    return `Last ${mapped ? "change" : "event"}: ${words.spokenDay(day)}: `;
  };

  const writeChange = (document_, state, hidden) => {
    const changes = time.lastChange(time.changesShown(document_, hidden), state.day);
    const box = find("change");
    const lead = leadOf(changes, document_.view, state.day);
    const more = changes.length > 3 ? ` and ${changes.length - 3} more` : "";
    const saying = [document_.view, state.theme, lead, ...changes.slice(0, 3), more].join();
    if (said === saying) return;
    said = saying;
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
    box.replaceChildren(lead, ...items.flatMap((item, i) => (i ? ["; ", item] : [item])), more);
    box.title = box.textContent;
  };

  return { writeCaption, writeWords };
})();
