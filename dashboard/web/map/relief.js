/** The finer relief, which comes once a reader is near. */
/** @import { MapDocument } from "./document.js" */
import { FINER_RELIEF } from "../constants.js";

/**
 * Draw the finer relief where its scale asks for it, once it is here.
 * @param {MapDocument} map
 * @param {string} address of it, or the id of the block that holds it
 */
export const refine = ({ svg }, address) => {
  const relief = svg.querySelector("image.relief");
  const scale = 1 / Number(svg.style.getPropertyValue("--u"));
  if (!address || !relief || relief.hasAttribute("data-finer") || !(scale >= FINER_RELIEF)) return;
  relief.setAttribute("data-finer", "");
  const image = new Image();
  image.src = document.getElementById(address)?.textContent ?? address;
  image.decode().then(() => relief.setAttribute("href", image.src))
    .catch(() => relief.removeAttribute("data-finer"));
};
