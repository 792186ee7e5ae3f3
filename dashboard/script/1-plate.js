"use strict";
/* The map document in the browser.

   A timeline is what dashboard/plate/timeline.py writes: `node` (ids), `base` and `bases`
   (the class a node always has), and spans as columns: `feature`, `start`, `end` (days from
   1988-01-01, half-open), `code` (index into `codes`), `group` (index into `groups`).
   Of several spans that hold on a day the one with the highest code wins. */
const ContactLines = {};

ContactLines.plate = (() => {
  const codesOn = (day, { node, feature, start, end, code, group, groups }, hidden) => {
    const codes = new Uint8Array(node.length);
    const off = groups.map((name) => hidden.has(name));
    for (let i = 0; i < feature.length; i += 1) {
      if (start[i] <= day && day < end[i] && code[i] > codes[feature[i]] && !off[group[i]]) {
        codes[feature[i]] = code[i];
      }
    }
    return codes;
  };

  const totals = (day, timeline) => {
    const found = {};
    codesOn(day, timeline, new Set()).forEach((code, i) => {
      if (!code || !timeline.area[i]) return;
      const base = timeline.bases[timeline.base[i]];
      const name = base === "piece" ? timeline.codes[code] : base.split(" ").at(-1);
      found[name] = (found[name] || 0) + timeline.area[i];
    });
    return found;
  };

  const counts = (day, timeline, hidden) => {
    const found = {};
    for (const code of codesOn(day, timeline, hidden)) {
      const name = timeline.codes[code];
      if (name.startsWith("act-") && !name.endsWith(" possible")) {
        found[name.slice(4)] = (found[name.slice(4)] || 0) + 1;
      }
    }
    return found;
  };

  /* Find the nodes of a document once; `shown` holds what the document shows now. */
  const open = (svg, { timeline }) => ({
    svg,
    timeline,
    nodes: timeline.node.map((id) => svg.getElementById(id)),
    shown: new Array(timeline.node.length).fill(-1),
    selected: null,
  });

  /* The only function that writes states to the document: it touches the nodes that flip. */
  const show = (plate, codes, selected = "") => {
    const { nodes, timeline, shown } = plate;
    for (let i = 0; i < codes.length; i += 1) {
      if (shown[i] === codes[i] || !nodes[i]) continue;
      const round = nodes[i].localName === "circle" ? "fix " : "";
      nodes[i].setAttribute("class",
        `${round}${timeline.bases[timeline.base[i]]} ${timeline.codes[codes[i]]}`);
      shown[i] = codes[i];
    }
    if (selected || plate.selected !== selected) select(plate, selected);
  };

  /* Outline what is selected, above everything that it touches. */
  const select = (plate, selected) => {
    const path = plate.svg.querySelector(".selection");
    const element = selected && plate.svg.getElementById(selected);
    path.setAttribute("d", (element && element.getAttribute("d")) || "");
    plate.svg.querySelector("circle.selected")?.classList.remove("selected");
    if (element?.localName === "circle") element.classList.add("selected");
    plate.selected = selected;
  };

  const hideLayers = (svg, hidden) => {
    for (const name of ["relief", "names", "river"]) {
      for (const layer of svg.querySelectorAll(`.${name}`)) {
        layer.classList.toggle("hidden", hidden.has(name));
      }
    }
  };

  const rename = (svg, { labels, countries }, language) => {
    for (const label of labels) {
      const group = svg.getElementById(`n-${label.id}`);
      const [text, dx, dy, anchor, level] = label.names[language];
      const name = group.querySelector("text");
      name.textContent = text;
      name.setAttribute("x", dx);
      name.setAttribute("y", dy);
      name.setAttribute("text-anchor", anchor);
      group.setAttribute("class", `label r${label.rank} z${level}`);
    }
    const titles = svg.querySelectorAll(".country, .water-name");
    countries.forEach((country, i) => { titles[i].textContent = country.names[language]; });
  };

  return { codesOn, totals, counts, open, show, hideLayers, rename };
})();
