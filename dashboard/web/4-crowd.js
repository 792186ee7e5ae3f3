"use strict";
/* The canvas that the many events are drawn on: a layer of the map between its areas and its
   names, as large as the window and lying on it to the pixel, whatever the view.
   `show` is the only function that writes to it. What it is to show is {day, off, at, chosen}:
   the day, which categories are hidden, the view, and the number of the selected event or -1. */
ContactLines.crowd = (() => {
  const { many, view } = ContactLines;
  const SVG = "http://www.w3.org/2000/svg";
  const layers = new WeakMap();
  // Marks are stamped from one picture of each look; those of another style are made anew.
  let stamps = {};
  for (const change of ["(prefers-color-scheme: dark)", "(forced-colors: active)", "(prefers-contrast: more)"]) {
    window.matchMedia(change).addEventListener("change", () => { stamps = {}; });
  }

  const layerOf = (svg) => {
    if (!layers.has(svg)) layers.set(svg, open(svg));
    return layers.get(svg);
  };

  const open = (svg) => {
    const group = svg.querySelector(".crowd");
    const frame = document.createElementNS(SVG, "foreignObject");
    const canvas = document.createElement("canvas");
    canvas.style.display = "block";
    frame.style.pointerEvents = "none";
    frame.append(canvas);
    group.replaceChildren(frame);
    const layer = { svg, frame, canvas, width: 0, height: 0, shown: [], drawn: "", last: null };
    new ResizeObserver(() => { measure(layer); if (layer.last) show(svg, ...layer.last); }).observe(svg);
    measure(layer);
    return layer;
  };

  const measure = (layer) => {
    const { width, height } = layer.svg.getBoundingClientRect();
    Object.assign(layer, { width, height, drawn: "" });
  };

  /* What the style sheet makes of a mark, asked of one that is not displayed. */
  const styleOf = (svg, category, state, chosen) => {
    const mark = document.createElementNS(SVG, "circle");
    mark.setAttribute("class", `event cat-${category} ${state} ${chosen ? "selected" : ""}`);
    mark.setAttribute("display", "none");
    svg.querySelector(".crowd").append(mark);
    const style = window.getComputedStyle(mark);
    const found = { fill: style.fill, stroke: style.stroke,
      fillOpacity: Number(style.fillOpacity), strokeOpacity: Number(style.strokeOpacity),
      width: Number.parseFloat(style.strokeWidth),
      dashes: (style.strokeDasharray.match(/[\d.]+/g) || []).map(Number) };
    mark.remove();
    return found;
  };

  const stampOf = (svg, category, state, radius, ratio, chosen = false) => {
    const key = [category, state, radius, ratio, chosen].join();
    stamps[key] ||= stamp(styleOf(svg, category, state, chosen), radius, ratio);
    return stamps[key];
  };

  const stamp = ({ fill, stroke, fillOpacity, strokeOpacity, width, dashes }, radius, ratio) => {
    const canvas = document.createElement("canvas");
    const half = Math.ceil((radius + width) * ratio);
    canvas.width = 2 * half;
    canvas.height = 2 * half;
    const pen = canvas.getContext("2d");
    pen.translate(half, half);
    pen.scale(ratio, ratio);
    pen.beginPath();
    pen.arc(0, 0, radius, 0, 2 * Math.PI);
    pen.globalAlpha = fillOpacity;
    pen.fillStyle = fill;
    pen.fill();
    pen.globalAlpha = strokeOpacity;
    Object.assign(pen, { strokeStyle: stroke, lineWidth: width });
    pen.setLineDash(dashes);
    pen.stroke();
    return canvas;
  };

  /* Where the window lies on the paper: its corner, and pixels per map unit. */
  const windowOn = ({ width, height }, at, paper) => {
    const scale = view.fitted(width, height, paper) * at.k;
    return { left: at.x - width / 2 / scale, top: at.y - height / 2 / scale, scale };
  };

  const fit = ({ frame, canvas, width, height }, { left, top, scale }, ratio) => {
    frame.setAttribute("width", width);
    frame.setAttribute("height", height);
    frame.setAttribute("transform", `translate(${left} ${top}) scale(${1 / scale})`);
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== wide || canvas.height !== high) {
      Object.assign(canvas, { width: wide, height: high });
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    }
  };

  /* Draw what a map shows of the columns; nothing is done when it is drawn already. */
  const show = (svg, columns, paper, { day, off, at, chosen }) => {
    const layer = layerOf(svg);
    const ratio = window.devicePixelRatio;
    const key = [day, off, at.x, at.y, at.k, chosen, ratio].join();
    layer.last = [columns, paper, { day, off, at, chosen }];
    if (layer.drawn === key || !layer.width) return;
    layer.drawn = key;
    layer.seen = windowOn(layer, at, paper);
    layer.shown = many.shownOn(day, columns, off);
    fit(layer, layer.seen, ratio);
    paint(layer, columns, chosen, ratio);
  };

  const paint = ({ svg, canvas, shown, seen, width, height }, columns, chosen, ratio) => {
    const { x, y, look, categories, radii } = columns;
    const pen = canvas.getContext("2d");
    pen.clearRect(0, 0, canvas.width, canvas.height);
    const put = (number, state, isChosen) => {
      const left = (x[number] / 10 - seen.left) * seen.scale;
      const top = (y[number] / 10 - seen.top) * seen.scale;
      if (left < -9 || top < -9 || left > width + 9 || top > height + 9) return;
      const mark = stampOf(svg, categories[Math.floor(look[number] / 3)], many.STATES[state],
        radii[look[number] % 3], ratio, isChosen);
      // On whole pixels a stamp is copied, not drawn anew: twice as fast.
      pen.drawImage(mark, Math.round(left * ratio) - mark.width / 2,
        Math.round(top * ratio) - mark.height / 2);
    };
    for (const [number, state] of shown) if (number !== chosen) put(number, state, false);
    // The chosen one above all others.
    for (const [number, state] of shown) if (number === chosen) put(number, state, true);
  };

  /* The number of the event under a point of the screen, -1 for none. */
  const under = (svg, event) => {
    const layer = layers.get(svg);
    if (!layer?.seen) return -1;
    const box = svg.getBoundingClientRect();
    const { left, top, scale } = layer.seen;
    return many.nearest(layer.shown, layer.last[0], { x: left + (event.clientX - box.left) / scale,
      y: top + (event.clientY - box.top) / scale }, scale);
  };

  /* The same marks as nodes, for an image that holds no canvas. */
  const nodes = (svg) => {
    const { shown = [], last } = layers.get(svg) || {};
    const make = (name, attributes) => {
      const made = document.createElementNS(SVG, name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      return made;
    };
    return shown.map(([number, state]) => {
      const [{ x, y, look, categories, radii }, , { chosen }] = last;
      const at = make("g", { transform: `translate(${x[number] / 10} ${y[number] / 10})` });
      at.append(make("circle", { r: radii[look[number] % 3],
        class: `fix event cat-${categories[Math.floor(look[number] / 3)]} ${many.STATES[state]}`
          + (number === chosen ? " selected" : "") }));
      return at;
    });
  };

  return { show, under, nodes };
})();
