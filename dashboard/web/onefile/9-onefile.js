"use strict";
/* What a server does for the page, done in the page: the state of a link (after # or ?), and
   saving the map as a sheet of SVG or PNG. */
ContactLines.onefile = (() => {
  const { crowd, page, state: address, words } = ContactLines;
  const find = (id) => document.getElementById(id);
  const SVG = "http://www.w3.org/2000/svg";
  const MARGIN = 24;
  const SIDE = 330;

  /* -- the state of a link --------------------------------------------------------- */

  const MAPS = ["region", "world", "compare"];

  const takeLink = () => {
    const { hash, search } = window.location;
    const { view, ...change } = address.fromQuery((hash.slice(1) || search).replace(/^\?/, ""));
    if (MAPS.includes(view)) change.view = view;
    if (Object.keys(change).length) page.go(change);
  };

  /* -- saving ---------------------------------------------------------------------- */

  const element = (name, attributes, text = "") => {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.textContent = text;
    return made;
  };

  const pen = document.createElement("canvas").getContext("2d");

  /* The text as lines that fit the width, each an element of its own. */
  const paragraph = (text, { x, y, width, size, font = "Noto Sans", weight = 400, fill = "#23272e" }) => {
    pen.font = `${weight} ${size}px "${font}"`;
    const lines = [];
    for (const word of text.split(/\s+/).filter(Boolean)) {
      const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
      if (lines.length && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines.map((line, i) => element("text", {
      x, y: y + size + i * size * 1.4, "font-size": size, fill,
      style: `font-family:"${font}",sans-serif;font-weight:${weight}`,
    }, line));
  };

  /* True unless the map could show what a row of the legend means and shows none of it. */
  const isOnMap = (row, plate) => {
    const group = row.querySelector("[data-group]")?.dataset.group;
    if (!group) return true;
    const nodes = [...plate.querySelectorAll(`.${group}, .cat-${group}, .zone-${group}`)];
    return nodes.length ? nodes.some((node) => !node.classList.contains("off")) : true;
  };

  const BASE_MAP = ["names", "relief", "river"];

  /* A comparison hides the legend in the page, not on a sheet. */
  const compared = () => page.state.view === "compare";

  /* The headings and rows of the legend that the map shows something of. */
  const shownLegend = (plate) => [...document.querySelectorAll(`#legend-${plate.dataset.view} section`)]
    .flatMap((section) => {
      const rows = [...section.querySelectorAll("li")].filter((row) => (compared() || row.offsetParent)
        && !row.classList.contains("absent") && row.querySelector("input")?.checked !== false
        && !BASE_MAP.includes(row.querySelector("[data-group]")?.dataset.group)
        && isOnMap(row, plate));
      return rows.length ? [section.querySelector("h2"), ...rows] : [];
    });

  const legend = (plate, x, y) => {
    const made = element("g", { class: "key" });
    let top = y;
    for (const row of shownLegend(plate)) {
      if (row.localName === "h2") {
        top += 10;
        made.append(...paragraph(row.textContent, { x, y: top, width: SIDE, size: 14, font: "Noto Serif", weight: 600 }));
        top += 26;
        continue;
      }
      const swatch = row.querySelector(".swatch").cloneNode(true);
      for (const [key, value] of Object.entries({ x, y: top, width: 26, height: 16 })) {
        swatch.setAttribute(key, value);
      }
      const number = row.querySelector(".number")?.textContent || "";
      const label = paragraph(row.querySelector(".label").textContent,
        { x: x + 36, y: top - 1, width: number ? 165 : SIDE - 40, size: 12 });
      made.append(swatch, ...label);
      if (number) {
        const at = element("text", { x: x + SIDE, y: top + 11, "font-size": 12,
          "text-anchor": "end", fill: "#59606a", style: 'font-family:"Noto Sans",sans-serif' }, number);
        made.append(at);
      }
      top += 4 + 17 * label.length;
    }
    return [made, top];
  };

  /* The map's rules with their pixels in map units, `unit` to a pixel; what is of a fixed size
     on the map has it from a transform. */
  const rules = (unit) => find("onefile-map-style").textContent.replace(
    /([^{}]+){([^}]*)}/g, (rule, selector, inner) => (/\.(name|dot|country|water-name|event|point|fix)/.test(selector)
      ? rule : `${selector}{${inner.replace(/(\d*\.?\d+)px/g, (_, n) => `${(n * unit).toPrecision(3)}px`)}}`))
    + find("onefile-style").textContent;

  /* The map as it stands, with title, legend, words and disclaimer around it. */
  const sheet = (faces) => {
    const plate = find(`plate-${page.state.view === "world" ? "world" : "region"}`);
    const { width, height } = plate.getBoundingClientRect();
    const wide = width + SIDE + 3 * MARGIN;
    const other = compared() ? `, compared with ${words.spokenDay(page.state.other)}` : "";
    const title = `${document.querySelector("h1").textContent}: ${find("spoken-day").textContent}${other}`;
    const top = 70;
    const [key, keyEnd] = legend(plate, width + 2 * MARGIN, top);
    const foot = Math.max(top + height, keyEnd) + 10;
    const said = paragraph(find("sentence").textContent,
      { x: MARGIN, y: foot, width: wide - 2 * MARGIN, size: 13 });
    const small = paragraph(`${document.querySelector(".disclaimer").textContent} ${find("onefile-imprint").textContent} ${address.toQuery(page.state)}`,
      { x: MARGIN, y: foot + said.length * 18.2 + 6, width: wide - 2 * MARGIN, size: 11, fill: "#59606a" });
    const high = foot + said.length * 18.2 + small.length * 15.4 + 6 + MARGIN;
    const map = plate.cloneNode(true);
    map.querySelector(".crowd")?.replaceChildren(...crowd.nodes(plate));
    for (const [name, value] of Object.entries({ x: MARGIN, y: top, width, height })) {
      map.setAttribute(name, value);
    }
    const frame = element("g", { class: "map" });
    frame.append(map);
    const whole = element("svg", { xmlns: SVG, width: wide, height: high,
      viewBox: `0 0 ${wide} ${high}`, lang: "en" });
    whole.append(
      element("title", {}, title), element("desc", {}, find("sentence").textContent),
      element("style", {}, `${faces}${rules(Number(map.style.getPropertyValue("--u")) || 1)}`),
      document.querySelector(".key-patterns defs").cloneNode(true),
      element("rect", { width: wide, height: high, fill: "#fcfbf8" }),
      ...paragraph(title, { x: MARGIN, y: 14, width: wide, size: 24, font: "Noto Serif", weight: 600 }),
      ...paragraph(find("change").textContent, { x: MARGIN, y: 44, width: wide, size: 13 }).slice(0, 1),
      frame, key, ...said, ...small,
    );
    return { text: new XMLSerializer().serializeToString(whole), wide, high };
  };

  const save = (blob, kind) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = `contact-lines-${page.state.view}-${words.isoDay(page.state.day)}.${kind}`;
    link.click();
    window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  const saveSvg = () => save(new Blob([sheet("").text], { type: "image/svg+xml" }), "svg");

  /* An image sees no fonts but its own: the faces go into it. */
  const savePng = async () => {
    const faces = document.querySelector("style").textContent.match(/@font-face\s*{[^}]*}/g).join("\n");
    const { text, wide, high } = sheet(faces);
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: 2 * wide, height: 2 * high });
    canvas.getContext("2d").drawImage(image, 0, 0, 2 * wide, 2 * high);
    URL.revokeObjectURL(image.src);
    canvas.toBlob((blob) => save(blob, "png"));
  };

  document.addEventListener("click", (event) => {
    const kind = event.target.closest?.("[data-image]")?.dataset.image;
    if (!kind) return;
    event.preventDefault();
    if (kind === "svg") saveSvg(); else savePng();
  });
  window.addEventListener("hashchange", takeLink);
  takeLink();
  return { sheet };
})();
