/** The links beside the time bar to the view as an image, where the page itself draws it. */
/** @import { Page } from "../page/page.js" */
import { around } from "../page/dom.js";
import { fileName } from "./options.js";
import { pngFile, svgFile } from "./files.js";
import { sheet } from "./sheet.js";

const SCALE = 2;

/** Hand a file to the reader. @param {Blob} blob @param {string} name */
export const handOver = (blob, name) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/**
 * Draw the view and hand it over.
 * @param {Page} page
 * @param {"svg" | "png"} kind
 * @param {import("./sheet.js").Choices} choices
 * @param {number} scale
 */
export const saveDrawn = async (page, kind, choices = {}, scale = SCALE) => {
  const drawn = await sheet(page, choices, kind === "png");
  handOver(kind === "png" ? await pngFile(drawn, scale) : svgFile(drawn),
    fileName(page.state, kind));
};

/** @param {Page} page @param {() => boolean} [heeds] whether the page draws them now */
export const listenToImages = (page, heeds = () => true) => document.addEventListener("click", (event) => {
  if (!heeds()) return;
  const kind = around(event, "[data-image]")?.dataset.image;
  if (kind !== "svg" && kind !== "png") return;
  event.preventDefault();
  const save = () => saveDrawn(page, kind).catch(() => page.tellFault(save));
  save();
});
