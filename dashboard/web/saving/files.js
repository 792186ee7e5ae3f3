/** A sheet that the page has drawn, as a file. */
/** @import { Sheet } from "./sheet.js" */

/** A sheet as a file of SVG. @param {Sheet} drawn */
export const svgFile = ({ text }) => new Blob([text], { type: "image/svg+xml" });

/**
 * A sheet, which has its fonts inside, as a file of PNG.
 * @param {Sheet} drawn
 * @param {number} scale pixels to each of the sheet's
 * @returns {Promise<Blob>}
 */
export const pngFile = async ({ text, wide, high }, scale) => {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"),
    { width: Math.round(scale * wide), height: Math.round(scale * high) });
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((done, failed) => canvas.toBlob((blob) => {
    if (blob) done(blob); else failed(new Error("the picture is larger than this browser draws"));
  }));
};
