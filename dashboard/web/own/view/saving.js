/**
 * Saving while a reader's own data are on the map: the page draws what the server draws at other
 * times, as nothing of theirs leaves the machine; what only the server can draw is off, and says why.
 */
/** @import { Page } from "../../page/page.js" */
/** @import { SheetLayer } from "../../saving/sheet.js" */
import { all } from "../../page/dom.js";
import { drawn } from "../../saving/drawn.js";
import { listenToImages } from "../../saving/images.js";
import { say } from "../../words/language.js";

/** What of the dialog only a server can do, by selectors. */
const SERVED = ['[name="kind"][value="pdf"]', '[name="svg"]', '[name="layout"]', '[name="orient"]',
  '[name="labels"]', '[name="sources"]', '[name="inset"]', '[name="clear"]',
  '[name="size"] option[value="width"]', '[name="size"] option[value="mm"]',
  "#film-draw"].map((one) => `#save ${one}`).join(",");

/** @param {Page} page @param {SheetLayer} layer */
export const savingWith = (page, layer) => {
  const { store } = page;
  const maker = drawn(page);
  const note = Object.assign(document.createElement("p"), { className: "hint own-save-note" });
  const wasDisabled = new Map();
  let on = false;
  if (!store.config.sheet) listenToImages(page, () => on);

  return {
    /** @param {boolean} now */
    on: (now) => {
      if (on === now) return;
      on = now;
      store.maker = on ? maker : null;
      store.sheetLayers = on ? [layer] : [];
      for (const one of /** @type {HTMLInputElement[]} */ (all(SERVED))) {
        if (on) wasDisabled.set(one, one.disabled);
        one.disabled = on || wasDisabled.get(one) === true;
        if (on && one.checked && one.value === "pdf") {
          const png = /** @type {HTMLInputElement | null} */ (document.querySelector('#save [name="kind"][value="png"]'));
          if (png) png.checked = true;
        }
      }
      note.textContent = say("own-save-note");
      if (on) document.querySelector("#save-form .save-now")?.before(note); else note.remove();
    },
  };
};
