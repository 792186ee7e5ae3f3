/** The preview and the file of what is chosen, as the page draws both where no server does. */
/** @import { Page } from "../page/page.js" */
import { find } from "../page/dom.js";
import { svgFile } from "./files.js";
import { saveDrawn } from "./images.js";
import { sheet } from "./sheet.js";

/** @typedef {import("./dialog.js").Asked} Asked */

/** @param {Asked} asked */
const choicesOf = ({ fields: { title, note = "", legend } }) => (
  { title: title.trim(), note: note.trim(), legend: Boolean(legend) });

/** @param {Page} page */
export const drawn = (page) => {
  const shown = { latest: 0 };
  return {
    choose: () => {},
    /** @param {Asked} asked */
    preview: async (asked) => {
      shown.latest += 1;
      const mine = shown.latest;
      const figure = find("save-preview");
      const img = /** @type {HTMLImageElement} */ (figure.querySelector("img"));
      try {
        const made = await sheet(page, choicesOf(asked), true);
        if (mine !== shown.latest) return;
        URL.revokeObjectURL(img.src);
        img.alt = find("sentence").textContent ?? "";
        img.src = URL.createObjectURL(svgFile(made));
        /** @type {HTMLAnchorElement} */ (find("save-now")).href = img.src;
      } catch {
        page.tellFault(() => page.go({}));
      }
      if (mine === shown.latest) figure.removeAttribute("aria-busy");
    },
    /** @param {Asked} asked */
    save: (asked) => {
      const { kind, size } = asked.fields;
      const save = () => saveDrawn(page, kind === "svg" ? "svg" : "png", choicesOf(asked),
        Number(size) || 1).catch(() => page.tellFault(save));
      save();
    },
    /** The other files lie in the folder. */
    take: null,
  };
};
