"use strict";
/* Which line of the map the pointer means: a stroke is too thin to be met, and its dashes have
   gaps, so that the nearest within reach counts.  A run is [x, y, x, y, ...] in map units. */
ContactLines.lines = (() => {
  const drawn = new WeakMap();
  const TIE = 1; // pixels: lines so near to each other lie on one another

  /* The runs of a path that dashboard/compile/paths.py wrote: M to a point, l by steps. */
  const runs = (d) => d.split("M").slice(1).map((part) => {
    const numbers = part.match(/-?(\d+\.?\d*|\.\d+)/g).map(Number);
    for (let i = 2; i < numbers.length; i += 1) numbers[i] += numbers[i - 2];
    return numbers;
  });

  /* How far a point is from a run. */
  const distance = (run, x, y) => {
    let least = Infinity;
    for (let i = 2; i < run.length; i += 2) {
      const [ax, ay] = [run[i - 2], run[i - 1]];
      const [dx, dy] = [run[i] - ax, run[i + 1] - ay];
      const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
      const share = Math.min(1, Math.max(0, along));
      least = Math.min(least, Math.hypot(x - ax - share * dx, y - ay - share * dy));
    }
    return least;
  };

  /* The lines of a map that have something to say, read once. */
  const linesOf = ({ svg, nodes, timeline }, known) => {
    if (!drawn.has(svg)) {
      drawn.set(svg, timeline.node.flatMap((id, number) => (
        id in known ? [{ id, number, runs: runs(nodes[number].getAttribute("d")) }] : [])));
    }
    return drawn.get(svg);
  };

  /* The id of the line within `reach` of a point; of several on one another a line of contact,
     else the uppermost. */
  const nearest = (lines, codes, { x, y }, reach, tie) => {
    let found = { id: "", away: reach };
    for (const { id, number, runs: parts } of lines) {
      if (!codes[number]) continue;
      const away = Math.min(...parts.map((run) => distance(run, x, y)));
      const over = away <= found.away + tie && (id[0] === "f" || found.id[0] !== "f");
      if (away <= reach && (away < found.away - tie || over)) found = { id, away };
    }
    return found.id;
  };

  /* The id of the line that an event of the pointer means; empty for none.  `known` has the
     record's lines by id, the same at each call. */
  const under = ({ plate, codes }, known, event) => {
    const matrix = plate.svg.querySelector(".view").getScreenCTM();
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    // A finger covers more than a pointer does.
    const reach = event.pointerType === "touch" ? 8 : 4;
    return nearest(linesOf(plate, known), codes, at, reach / matrix.a, TIE / matrix.a);
  };

  return { runs, nearest, under };
})();
