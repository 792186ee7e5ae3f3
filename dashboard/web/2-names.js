"use strict";
/* Names at the edge of the window: what would be cut off goes to the other side of its point
   if there is room, else it is left out. Names are placed once for the whole paper
   (dashboard/compile/labels.py), which knows no window. */
ContactLines.names = (() => {
  const SANS = '"Noto Sans", sans-serif';
  const SERIF = '"Noto Serif", serif';
  const FONTS = { 1: `600 13px ${SANS}`, 2: `400 11.5px ${SANS}`, 3: `400 10.5px ${SANS}`,
    4: `400 10.5px ${SANS}`, 5: `400 10.5px ${SANS}`, country: `400 15px ${SERIF}`,
    "water-name": `italic 400 11px ${SERIF}` };
  const HEIGHT = 15;
  // Pixels between letters.
  const SPACING = { 5: 0.6, country: 5 };
  const MARGIN = 3;
  const ACROSS = { start: "end", end: "start", middle: "middle" };
  // Where a name may stand instead, in order: pixels right of its point, below it, its anchor.
  // Mirrored where it is, then above and below its point, drawn in to either side.
  const STANDS = [
    ([, dx, dy, anchor]) => [dx, dy, anchor],
    ([, dx, dy, anchor]) => [-dx, dy, ACROSS[anchor]],
    ...[["middle", 0], ["end", 40], ["start", -40]].flatMap(
      ([anchor, dx]) => [-14, 14].map((dy) => () => [dx, dy, anchor])),
  ];
  const AS_PLACED = 0;
  const LEFT_OUT = -1;

  const pen = document.createElement("canvas").getContext("2d");
  const widths = new Map();
  const widthOf = (text, rank) => {
    const key = `${rank} ${text}`;
    if (!widths.has(key)) {
      pen.font = FONTS[rank];
      const width = pen.measureText(text).width + (SPACING[rank] || 0) * text.length;
      // Measured again when the font is there.
      if (document.fonts.status !== "loaded") return width;
      widths.set(key, width);
    }
    return widths.get(key);
  };

  /* The box of a name on the screen. */
  const boxOf = ({ x, y, rank }, name, { left, top, scale }, stand = AS_PLACED) => {
    const width = widthOf(name[0], rank);
    const [dx, dy, anchor] = STANDS[stand](name);
    const from = (x - left) * scale + dx - width * { start: 0, middle: 0.5, end: 1 }[anchor];
    const middle = (y - top) * scale + dy;
    return [from, middle - HEIGHT / 2, from + width, middle + HEIGHT / 2];
  };

  const within = ([left, top, right, bottom], { width, height }) => left >= MARGIN && top >= 0
    && right <= width - MARGIN && bottom <= height;
  const outside = ([left, top, right, bottom], { width, height }) => right < 0 || bottom < 0
    || left > width || top > height;
  const meet = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

  /* What each name is to do; only those at the edge are compared with others. */
  const plan = (labels, language, frame, level) => {
    const shown = labels.map((label) => (label.names[language][4] <= level
      && !frame.hidden.has(label.layer) ? boxOf(label, label.names[language], frame) : null));
    return labels.map((label, i) => {
      if (!shown[i] || outside(shown[i], frame) || within(shown[i], frame)) return AS_PLACED;
      if (label.kind === "district") return LEFT_OUT;
      const stand = STANDS.findIndex((_, number) => {
        const box = boxOf(label, label.names[language], frame, number);
        return number && within(box, frame)
          && !shown.some((other, j) => other && j !== i && meet(other, box));
      });
      shown[i] = stand < 0 ? null : boxOf(label, label.names[language], frame, stand);
      return stand;
    });
  };

  const done = new WeakMap();

  const put = (element, name, doing) => {
    element.classList.toggle("hidden", doing === LEFT_OUT);
    if (doing === LEFT_OUT) return;
    const [dx, dy, anchor] = STANDS[doing](name);
    element.setAttribute("x", dx);
    element.setAttribute("y", dy);
    element.setAttribute("text-anchor", anchor);
  };

  /* Fit the names to the window, which shows `width` x `height` pixels of the paper around the
     view's point; it touches the names that change. */
  const fit = (svg, view, scale, { width, height }, { labels, countries }) => {
    const last = done.get(svg) || done.set(svg, { doing: [] }).get(svg);
    const language = svg.dataset.language || "en";
    const frame = { left: view.x - width / 2 / scale, top: view.y - height / 2 / scale, scale,
      width, height, hidden: hiddenIn(svg) };
    const key = [language, frame.left, frame.top, scale, width, height, ...frame.hidden,
      document.fonts.status].join();
    if (last.key === key) return;
    last.elements ||= [...labels.map(({ id }) => svg.getElementById(`n-${id}`).querySelector("text")),
      ...svg.querySelectorAll(".country, .water-name")];
    last.labels ||= [...labels, ...countries.map(asLabel)];
    // A copy has what its original did; another language is written over what was done.
    const asPlaced = (last.language || (svg.dataset.second ? "" : language)) === language;
    plan(last.labels, language, frame, Number(svg.dataset.zoom)).forEach((doing, i) => {
      const before = asPlaced ? last.doing[i] || AS_PLACED : null;
      if (doing !== before) put(last.elements[i], last.labels[i].names[language], doing);
      last.doing[i] = doing;
    });
    Object.assign(last, { key, language });
  };

  /* A country's or a water's name as a label: it has no point beside which it could stand. */
  const asLabel = ({ x, y, names, class: kind }) => ({ x, y, kind: "district", rank: kind,
    names: Object.fromEntries(Object.entries(names).map(
      ([language, text]) => [language, [text, 0, 0, "middle", 0]])) });

  /* Layers of districts whose names the reader has not asked for. */
  const hiddenIn = (svg) => new Set(Array.from(svg.querySelectorAll(".district-names.hidden"),
    (layer) => layer.classList[1].replace("of-", "")));

  return { fit };
})();
