/** The preview and the file of what is chosen, as the server draws both. */
import { find } from "../page/dom.js";
import { handOver } from "./images.js";
import { byPage, taken } from "./taking.js";

/** @typedef {import("./dialog.js").Asked} Asked */

/** @param {string} text of what is made, or why it cannot be */
const tell = (text) => {
  const caption = find("save-preview").querySelector("p");
  if (caption) caption.textContent = text;
};

/** The link leads nowhere while what is asked for cannot be made. @param {string} fault @param {string} image */
const end = (fault, image) => {
  tell(fault);
  find("save-preview").removeAttribute("aria-busy");
  const link = /** @type {HTMLAnchorElement} */ (find("save-now"));
  if (fault) link.removeAttribute("href"); else link.href = image;
};

/** @param {string} at where the server makes images */
export const served = (at) => {
  // One preview is made at a time: a reader chooses faster than a busy server draws.
  const waits = { busy: false, next: /** @type {Asked | null} */ (null) };
  /** @param {Asked} asked */
  const addresses = ({ fields: { kind }, query }) => (
    { image: `${at}.${kind}${query}`, preview: `${at}.svg${query}` });

  /** @param {Asked} asked */
  const preview = async (asked) => {
    if (waits.busy) { waits.next = asked; return; }
    const { image, preview: src } = addresses(asked);
    const figure = find("save-preview");
    const old = /** @type {HTMLImageElement} */ (figure.querySelector("img"));
    if (old.getAttribute("src") === src) { end("", image); return; }
    const img = new Image();
    waits.busy = true;
    img.alt = find("sentence").textContent ?? "";
    let fault = "";
    try {
      // The image itself finds it made, and in the browser's cache.
      await taken(src, byPage(tell));
      img.src = src;
      await img.decode();
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error);
    }
    const { next } = waits;
    Object.assign(waits, { busy: false, next: null });
    if (next) { preview(next); return; }
    if (!fault) old.replaceWith(img);
    end(fault, image);
  };

  /** Hand over a file of the server, and say how long that will take. @param {string} address */
  const take = async (address) => {
    try {
      const { blob, name } = await taken(address, byPage(tell));
      handOver(blob, name);
      tell("");
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
  };

  return {
    /** @param {Asked} asked */
    choose: (asked) => {
      /** @type {HTMLAnchorElement} */ (find("save-now")).href = addresses(asked).image;
    },
    preview,
    /** @param {Asked} asked */
    save: (asked) => take(addresses(asked).image),
    take,
  };
};
