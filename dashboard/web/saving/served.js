/** The preview and the file of what is chosen, as the server draws both. */
import { find } from "../page/dom.js";
import { say } from "../words/language.js";

/** @typedef {import("./dialog.js").Asked} Asked */

/** The link leads nowhere while what is asked for cannot be made. @param {string} fault @param {string} image */
const tell = (fault, image) => {
  const figure = find("save-preview");
  const caption = figure.querySelector("p");
  if (caption) caption.textContent = fault;
  figure.removeAttribute("aria-busy");
  const link = /** @type {HTMLAnchorElement} */ (find("save-now"));
  if (fault) link.removeAttribute("href"); else link.href = image;
};

/** Why a picture did not come. @param {string} src */
const reason = async (src) => {
  const answer = await fetch(src).catch(() => null);
  if (!answer) return say("save-no-answer");
  return [400, 503].includes(answer.status) ? answer.text() : say("save-failed");
};

/** @param {string} at where the server makes images */
export const served = (at) => {
  // One preview is made at a time: a reader chooses faster than a busy server draws.
  const waits = { busy: false, next: /** @type {Asked | null} */ (null) };
  /** @param {Asked} asked */
  const addresses = ({ fields: { kind }, query }) => (
    { image: `${at}.${kind}${query}`, preview: `${at}.svg${query}` });

  /** @param {Asked} asked */
  const preview = (asked) => {
    if (waits.busy) { waits.next = asked; return; }
    const { image, preview: src } = addresses(asked);
    const figure = find("save-preview");
    const old = /** @type {HTMLImageElement} */ (figure.querySelector("img"));
    if (old.getAttribute("src") === src) { tell("", image); return; }
    const img = new Image();
    waits.busy = true;
    img.alt = find("sentence").textContent ?? "";
    /** Show what came, unless something else is chosen by now. @param {() => void} show */
    const done = (show) => {
      const { next } = waits;
      Object.assign(waits, { busy: false, next: null });
      if (next) preview(next); else show();
    };
    img.onload = () => done(() => { old.replaceWith(img); tell("", image); });
    img.onerror = async () => {
      const fault = await reason(src);
      done(() => tell(fault, image));
    };
    img.src = src;
  };

  return {
    /** @param {Asked} asked */
    choose: (asked) => {
      /** @type {HTMLAnchorElement} */ (find("save-now")).href = addresses(asked).image;
    },
    preview,
    /** The link of the server is followed. */
    save: null,
  };
};
