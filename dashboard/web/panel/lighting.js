/**
 * Legend and map light each other up: a row that is pointed at or has the focus marks what it
 * tells of on the map, and what is pointed at on the map marks its row. Both are found by the
 * classes that the swatch of a row shares with the map.
 */
import { all, around, setClass } from "../page/dom.js";

// States of a node, which say nothing of what it is.
const STATES = new Set(["on", "off", "lit", "hidden", "selected", "casing", "core", "ticks"]);

/** The selector of what a swatch shows, empty where it shows nothing that the map has. @param {Element} row */
export const shownBy = (row) => {
  const drawn = [...row.querySelectorAll(".swatch [class]")].filter(
    ({ classList }) => !["neutral", "swatch-relief"].some((name) => classList.contains(name)));
  // Under a hatch or an outline lies somebody's colour, which is another row's.
  const own = drawn.filter(({ classList }) => !classList.contains("piece"));
  const selectors = (own.length ? own : drawn).map(({ classList }) => [...classList]
    .filter((name) => !STATES.has(name)).map((name) => `.${name}`).join(""));
  return [...new Set(selectors)].filter(Boolean).join(", ");
};

/** @param {string} selector */
const light = (selector) => {
  for (const node of all(".map .lit")) node.classList.remove("lit");
  if (!selector) return;
  for (const node of all(".map:not([hidden]) .view *")) {
    if (node.matches(selector) && !node.classList.contains("off")) node.classList.add("lit");
  }
};

/** @param {Element | null} node what is pointed at on the map */
const lightRow = (node) => {
  for (const row of all(".legend li")) {
    const selector = node && shownBy(row);
    const lit = Boolean(selector && node?.matches(selector));
    setClass(row, "lit", lit);
  }
};

/** Begin to listen. */
export const listenToLighting = () => {
  /** @type {{ row: Element | null, node: Element | null }} */
  const over = { row: null, node: null };
  /** @param {Event} event */
  const follow = (event) => {
    const row = around(event, ".legend li");
    if (row !== over.row) {
      over.row = row;
      light(row ? shownBy(row) : "");
    }
    const target = event.target instanceof Element ? event.target : null;
    const node = target?.closest(".map") && target.matches(".view *") ? target : null;
    if (node === over.node) return;
    over.node = node;
    lightRow(node);
  };
  for (const kind of ["pointerover", "focusin"]) document.addEventListener(kind, follow);
};
