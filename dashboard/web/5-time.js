"use strict";
/* The time bar: slider, typed day, previous and next change, play, histogram.
   A change is [day, sentence, id, group]; what is hidden on the map is skipped here. */
ContactLines.time = (() => {
  const { LAST } = ContactLines.words;
  const PACE = { slow: 1800, normal: 900, fast: 350 };

  /* Asked at every step for the same changes and the same hidden groups. */
  let shown = {};
  const changesShown = ({ changes }, hidden) => {
    if (shown.changes !== changes || shown.hidden !== hidden) {
      shown = { changes, hidden, found: changes.filter((change) => !hidden.has(change[3])) };
    }
    return shown.found;
  };

  const nextDay = (days, day, step) => (step > 0
    ? days.find((other) => other > day)
    : days.findLast((other) => other < day));

  const within = (day) => Math.min(LAST, Math.max(0, day));

  /* Bars of events by month, as one path in a box of LAST by 30. */
  const bars = (marks, hidden) => {
    const months = new Map();
    for (const [day, group, times = 1] of marks) {
      if (hidden.has(group)) continue;
      const month = Math.floor(day / 30.4375);
      months.set(month, (months.get(month) || 0) + times);
    }
    const tallest = Math.max(1, ...months.values());
    let path = "";
    for (const [month, count] of months) {
      const height = 3 + 25 * Math.sqrt(count / tallest);
      path += `M${(month * 30.4375).toFixed(0)} 30v${-height.toFixed(1)}h24v${height.toFixed(1)}z`;
    }
    return path;
  };

  const ticks = (changes, group, top, height) => changes
    .filter((change) => (group === "control") === (change[3] === "control"))
    .map(([day]) => `M${day} ${top}v${height}`).join("");

  const draw = (lanes, document_, hidden) => {
    lanes.querySelector(".bars").setAttribute("d", bars(document_.marks, hidden));
    lanes.querySelector(".control").setAttribute("d",
      ticks(changesShown(document_, hidden), "control", 33, 7));
  };

  /* The changes of the day, else the last of the map before it, else the last events;
     dashboard/pages/page.py has the same rule.  Of a day those of the map come first. */
  const lastChange = (changes, day) => {
    let last = changes.findLastIndex((change) => change[0] <= day);
    if (last < 0) return [];
    if (changes[last][0] !== day) {
      const mapped = changes.findLastIndex((change) => change[0] <= day && change[3] === "control");
      if (mapped >= 0) last = mapped;
    }
    let first = last;
    while (first && changes[first - 1][0] === changes[last][0]) first -= 1;
    return changes.slice(first, last + 1);
  };

  return { LAST, PACE, changesShown, nextDay, within, draw, lastChange };
})();
