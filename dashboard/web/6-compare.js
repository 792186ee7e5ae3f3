"use strict";
/* Two days compared: the pieces that passed from one holder to another.
   dashboard/draw/difference.py finds the same in Python. */
ContactLines.compare = (() => {
  const { lines, plate, words } = ContactLines;
  const NONE = new Set();

  const cause = (chain, columns, day) => {
    const [start, holder, event] = ["valid_from", "holder", "event_id"].map(
      (name) => columns.indexOf(name));
    const on = words.isoDay(day);
    let found = null;
    let heldBy = null;
    for (const row of chain) {
      if (row[start] > on) break;
      if (row[holder] !== heldBy) [found, heldBy] = [row[event], row[holder]];
    }
    return found;
  };

  const differences = ({ timeline }, record, day, other) => {
    const [early, late] = [Math.min(day, other), Math.max(day, other)].map(
      (when) => plate.codesOn(when, timeline, NONE));
    const at = (name) => record.pieces.columns.indexOf(name);
    const found = [];
    timeline.node.forEach((node, i) => {
      if (timeline.bases[timeline.base[i]] !== "piece" || early[i] === late[i]) return;
      const piece = record.pieces.rows[node.slice(2)];
      found.push({
        id: node.slice(2),
        name: piece[at("name")],
        before: timeline.codes[early[i]],
        after: timeline.codes[late[i]],
        km2: timeline.area[i],
        event: cause(piece[at("control")], record.pieces.control, Math.max(day, other)),
      });
    });
    return found.sort((a, b) => a.before.localeCompare(b.before)
      || a.after.localeCompare(b.after) || b.km2 - a.km2 || (a.id < b.id ? -1 : 1));
  };

  /* The rings of a path that paths.py wrote, in tenths of a map unit, each point with the key
     of the step that leads to it: edges of neighbours do not cross, so that two steps with one
     middle are one step. */
  const ringsOf = (d) => lines.runs(d).map((run) => {
    const points = [];
    for (let i = 0; i < run.length; i += 2) {
      points.push([Math.round(run[i] * 10), Math.round(run[i + 1] * 10)]);
    }
    return points.map(([x, y], i) => {
      const [fromX, fromY] = points.at(i - 1);
      return [x, y, (fromX + x) * 1048576 + fromY + y];
    });
  });

  const parsed = new WeakMap();
  const ringsIn = (path) => {
    if (!parsed.has(path)) parsed.set(path, ringsOf(path.getAttribute("d")));
    return parsed.get(path);
  };

  /* One outline round pieces: what two of them share is no limit of what passed on.
     dashboard/draw/difference.py draws the same. */
  const dissolved = (rings) => {
    const times = new Map();
    for (const ring of rings) for (const [, , key] of ring) times.set(key, (times.get(key) || 0) + 1);
    let d = "";
    for (const ring of rings) {
      let on = false;
      ring.forEach(([x, y, key], i) => {
        const outer = times.get(key) === 1;
        const [fromX, fromY] = ring.at(i - 1);
        if (outer) d += `${on ? "" : `M${fromX / 10} ${fromY / 10}`}L${x / 10} ${y / 10}`;
        on = outer;
      });
    }
    return d;
  };

  /* Outline what passed from one holder to another, above the map. */
  const outline = (svg, found) => {
    const layer = svg.querySelector(".differences");
    if (!found.length && !layer.firstChild) return;
    const passed = {};
    const inOrder = [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { id, before, after } of inOrder) {
      (passed[`${before} ${after}`] ||= []).push(...ringsIn(svg.getElementById(`p-${id}`)));
    }
    const outlines = Object.values(passed).map(dissolved);
    layer.replaceChildren(...outlines.map((d) => {
      const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
      path.setAttribute("class", "changed");
      path.setAttribute("d", d);
      return path;
    }));
  };

  const cell = (tag, text, className = "") => {
    const element = document.createElement(tag);
    element.textContent = text;
    element.className = className;
    return element;
  };

  /* The table: from holder, to holder, km2, what caused it; then the totals. */
  const table = (found, record, short) => {
    const body = document.createElement("tbody");
    let group = "";
    for (const item of found) {
      const pair = `${short[item.before]} → ${short[item.after]}`;
      if (pair !== group) {
        const head = document.createElement("tr");
        const all = found.filter((other) => other.before === item.before
          && other.after === item.after).reduce((sum, other) => sum + other.km2, 0);
        head.className = "pair";
        head.append(cell("th", pair), cell("td", words.squareKm(all), "number"));
        body.append(head);
        group = pair;
      }
      const row = document.createElement("tr");
      const name = cell("td", "");
      const link = cell("a", item.name);
      link.href = "#detail";
      link.dataset.sel = `p-${item.id}`;
      name.append(link);
      const title = item.event && record.events.rows[item.event]?.[
        record.events.columns.indexOf("title")];
      if (title) name.append(cell("span", title, "cause"));
      row.append(name, cell("td", words.squareKm(item.km2), "number"));
      body.append(row);
    }
    return body;
  };

  return { differences, outline, table };
})();
