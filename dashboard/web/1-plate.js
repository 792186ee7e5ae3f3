"use strict";
/* The map document in the browser.

   A timeline is what dashboard/draw/timeline.py writes: `node` (ids), `base` and `bases`
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
      const held = base === "piece" || base === "hatch";
      // What is given up by either side is one row of the legend.
      const name = !held ? base.split(" ").at(-1)
        : timeline.codes[code].replace("ceding", "handover");
      found[name] = (found[name] || 0) + timeline.area[i];
    });
    return found;
  };

  /* How many nodes are in each certain state, by act, vote or stance; those within a place
     that has a legend of its own count there too, as "us-recognises". */
  const counts = (day, timeline, hidden, within = {}) => {
    const found = {};
    codesOn(day, timeline, hidden).forEach((code, i) => {
      const state = timeline.codes[code];
      if (!/^(act|vote|stance)-/.test(state) || state.endsWith(" possible")) return;
      const name = state.replace("act-", "");
      const places = Object.keys(within).filter((place) => within[place].includes(i));
      for (const key of [name, ...places.map((place) => `${place}-${name}`)]) {
        found[key] = (found[key] || 0) + 1;
      }
    });
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
    const mark = element ? element.closest(".fix") : null;
    path.setAttribute("d", (element && !mark && element.getAttribute("d")) || "");
    plate.svg.querySelector(".fix.selected, .fix .selected")?.classList.remove("selected");
    if (mark) element.classList.add("selected");
    plate.selected = selected;
  };

  /* What is no node of the timeline, and yet a reader's choice, by the name of the choice. */
  const LAYERS = { relief: ".relief", names: ".names", river: ".river",
    "district-limit": ".of-district-limit", "district-today": ".of-district-today",
    "province-de-facto": ".of-province-de-facto" };

  const hideLayers = (svg, hidden) => {
    for (const [name, selector] of Object.entries(LAYERS)) {
      for (const layer of svg.querySelectorAll(selector)) {
        layer.classList.toggle("hidden", hidden.has(name));
      }
    }
  };

  const rename = (svg, { labels, countries, lettered = {} }, language) => {
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
    for (const [id, names] of Object.entries(lettered)) {
      svg.getElementById(id).querySelector("text").textContent = names[language];
    }
    svg.dataset.language = language;
    const titles = svg.querySelectorAll(".country, .water-name");
    countries.forEach((country, i) => { titles[i].textContent = country.names[language]; });
  };

  /* The day and theme in which a node shows: as the state has them if it does, else those of
     its first certain span, in the theme of the state if there is one. */
  const landing = (id, { node, feature, start, end, group, groups }, state, themes) => {
    const number = node.indexOf(id);
    const spans = feature.flatMap((other, i) => {
      if (other !== number) return [];
      const name = groups[group[i]];
      const theme = Object.keys(themes).find((key) => themes[key].slice(1).includes(name));
      return theme ? [{ theme, start: start[i], end: end[i] }] : [];
    }).sort((a, b) => a.start - b.start);
    const mine = spans.filter(({ theme }) => theme === state.theme);
    if (!spans.length || mine.some((span) => span.start <= state.day && state.day < span.end)) {
      return {};
    }
    const shown = (mine.length ? mine : spans).find(
      (span) => span.start <= state.day && state.day < span.end);
    const { theme, start: day } = shown ? { ...shown, start: state.day }
      : (mine.length ? mine : spans)[0];
    return { theme, day };
  };

  return { landing, codesOn, totals, counts, open, show, hideLayers, rename };
})();
