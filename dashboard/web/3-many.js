"use strict";
/* The many events that have no node of their own, as dashboard/compile/events.py writes them:
   columns `x`, `y` (tenths of map units), `first`, `last` (days from 1988-01-01 between which
   an event lies), `look` (the place of its category in `categories` times three, plus its
   weight less one), in the order of `last`; `radii` in pixels, by weight; `recent`, the days
   that a mark stays. An event's number is its place in the columns. */
ContactLines.many = (() => {
  const POSSIBLE = 0;
  const RECENT = 1;
  const NOW = 2;
  const STATES = ["possible", "recent", "now"];
  // Events of no one day are looked up by stretches of so many days.
  const STRETCH = 32;

  const opened = (columns) => {
    const { first, last } = columns;
    const uncertain = new Map();
    last.forEach((end, number) => {
      if (first[number] >= end) return;
      for (let at = Math.floor(first[number] / STRETCH); at <= Math.floor((end - 1) / STRETCH); at += 1) {
        if (!uncertain.has(at)) uncertain.set(at, []);
        uncertain.get(at).push(number);
      }
    });
    const numbers = Object.fromEntries(["x", "y", "first", "last", "look"].map(
      (name) => [name, Int32Array.from(columns[name])]));
    return { ...columns, ...numbers, uncertain };
  };

  /* The first place whose value is not below `value`, in a column that never falls. */
  const placeOf = (column, value) => {
    let [low, high] = [0, column.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (column[middle] < value) low = middle + 1; else high = middle;
    }
    return low;
  };

  /* The events of a day, back to front, as [number, state]: of those before it only the ones
     whose marks have not faded are looked at. `off` says which categories are hidden. */
  const shownOn = (day, { first, last, look, recent, uncertain }, off) => {
    const found = [[], [], []];
    const add = (number, state) => {
      if (!off[Math.floor(look[number] / 3)]) found[look[number] % 3].push([number, state]);
    };
    const until = placeOf(last, day + 1);
    for (let i = placeOf(last, day - recent); i < until; i += 1) {
      add(i, last[i] === day ? NOW : RECENT);
    }
    for (const i of uncertain.get(Math.floor(day / STRETCH)) || []) {
      if (first[i] <= day && day < last[i]) add(i, POSSIBLE);
    }
    // The heavy above the light, and what is latest above what is over.
    return found.reverse().flatMap((some) => some.sort(([a], [b]) => a - b));
  };

  /* The number of the topmost event whose mark is under a point of the paper, or else of the
     nearest within two pixels, -1 for none; `scale` is pixels per map unit. What a day shows is
     so little that looking at all of it takes less than keeping an index. */
  const nearest = (shown, { x, y, look, radii }, point, scale) => {
    let best = -1;
    let least = 2;
    for (const [number] of shown) {
      const far = scale * Math.hypot(x[number] / 10 - point.x, y[number] / 10 - point.y);
      const beyond = Math.max(0, far - radii[look[number] % 3]);
      if (beyond <= least) [best, least] = [number, beyond];
    }
    return best;
  };

  return { STATES, NOW, opened, shownOn, nearest };
})();
