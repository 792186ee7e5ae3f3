/** The letters of a sheet that the page draws: elements of SVG, and texts set in lines. */

export const SVG = "http://www.w3.org/2000/svg";
export const MARGIN = 24;
// How wide the legend is.
export const SIDE = 330;

/** @typedef {{ x: number, y: number, width: number, size: number, font?: string, weight?: number, fill?: string }} Setting */

/** @param {string} name @param {Record<string, string | number>} attributes */
export const element = (name, attributes, text = "") => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
};

/** The value of a custom property of the page. @param {string} name */
export const colour = (name) => getComputedStyle(document.documentElement)
  .getPropertyValue(name).trim();

/**
 * A text as lines that fit a width.
 * @param {string} text
 * @param {number} width
 * @param {(text: string) => number} widthOf
 */
export const linesOf = (text, width, widthOf) => {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** The text as lines that fit the width, each an element of its own. @param {string} text @param {Setting} setting */
export const paragraph = (text, { x, y, width, size, font = "Noto Sans", weight = 400, fill = colour("--sheet-ink") }) => {
  const pen = /** @type {CanvasRenderingContext2D} */ (
    document.createElement("canvas").getContext("2d"));
  pen.font = `${weight} ${size}px "${font}"`;
  return linesOf(text, width, (line) => pen.measureText(line).width).map((line, i) => element("text", {
    x, y: y + size + i * size * 1.4, "font-size": size, fill,
    "font-family": `"${font}",sans-serif`, "font-weight": weight,
  }, line));
};
