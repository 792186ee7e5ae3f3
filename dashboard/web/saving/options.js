/**
 * What is chosen in the dialog as the options of an image; dashboard/export/options.py reads
 * the same.
 */
/** @import { State } from "../page/store.js" */
import { isoDay, spokenDay } from "../words/days.js";
import { say } from "../words/language.js";

/** Safe in an address and between the quotes of a shell. @param {string} text */
const quoted = (text) => encodeURIComponent(text).replace(/'/g, "%27");

/**
 * The options that differ from the usual, in the order and writing of options_query; `fields`
 * are a form's names and values.
 * @param {Record<string, string>} fields
 */
export const optionsOf = ({ kind, layout, orient, title, note = "", labels, legend, sources, inset, clear,
  svg, size, width, mm, dpi }) => Object.entries({
  layout: layout !== "sheet" && layout,
  orient: orient === "portrait" && layout !== "square" && orient,
  title: title.trim(),
  note: note.trim(),
  labels,
  legend: !legend && "0",
  sources: !sources && "0",
  inset: !inset && "0",
  ground: clear && "0",
  svg: kind === "svg" && svg === "editing" && svg,
  scale: /^[14]$/.test(size) && size,
  width: size === "width" && width,
  mm: size === "mm" && mm,
  dpi: size === "mm" && kind === "png" && dpi,
}).flatMap(([name, value]) => (value ? [`${name}=${quoted(value)}`] : []));

/** The title of a sheet. @param {State} state @param {Record<string, string>} titles */
export const titleOf = ({ view, theme, day, other }, titles) => {
  const on = spokenDay(day);
  return view === "compare" ? say("save-title-compared", { day: on, other: spokenDay(other) })
    : say("save-title", { title: titles[view === "world" ? theme : "region"] ?? "", day: on });
};

/** The name of a file. @param {Pick<State, "view" | "day">} state @param {string} kind */
export const fileName = ({ view, day }, kind) => (
  `contact-lines-${view === "world" ? "world" : "region"}-${isoDay(day)}.${kind}`);

/**
 * The command that draws a film of a view, with the sheet's options that a film has.
 * @param {string} address of the view and its options
 * @param {Pick<State, "view">} state
 * @param {string} first
 * @param {string} last days in ISO form
 */
export const filmCommand = (address, { view }, first, last) => (
  `contact-lines film '${address}' --from ${first} --to ${last} -o contact-lines-${
    view === "world" ? "world" : "region"}-${first}-to-${last}.mp4`);

/**
 * Where a frame of another page finds a view: of a folder of files a file of its own, `embed`.
 * @param {{ origin: string, pathname: string }} place of the page
 * @param {string} view as a query
 * @param {string} [embed]
 */
export const frameAddress = ({ origin, pathname }, view, embed) => (
  embed ? `${new URL(embed, `${origin}${pathname}`).href}${view}`
    : `${origin}${pathname}${view}&embed=1`);

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/** The HTML of a frame for other pages. @param {string} src @param {string} title */
export const frameOf = (src, title) => `<iframe src="${escaped(src)}" title="${escaped(title)}" `
  + 'width="100%" height="480" style="border:0" loading="lazy"></iframe>';
