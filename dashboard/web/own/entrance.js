/**
 * The way in for a reader's own data: a file that is chosen in the panel, or dropped on the page.
 * What does something with it is loaded then, and not before.
 */
/** @import { Page } from "../page/page.js" */
import { find } from "../page/dom.js";

/** The event by which a file comes to what was loaded. */
export const FILE = "atlas:own-file";

/** @param {DragEvent} event */
const hasFiles = ({ dataTransfer }) => Boolean(dataTransfer?.types.includes("Files"));

/** @param {Page} page @param {() => Promise<void>} load what takes files; asked each time, done once */
export const listenToOwn = (page, load) => {
  if (!document.getElementById("own-choose")) return;
  const input = /** @type {HTMLInputElement} */ (find("own-file"));

  /** @param {File | undefined} file */
  const take = async (file) => {
    if (!file) return;
    const again = () => take(file);
    try {
      await load();
    } catch {
      page.tellFault(again);
      return;
    }
    document.dispatchEvent(new CustomEvent(FILE, { detail: file }));
  };

  find("own-choose").addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    take(input.files?.[0]);
    // The same file can be chosen again.
    input.value = "";
  });
  /** @param {boolean} on */
  const mark = (on) => { find("own-drop").hidden = !on; };
  document.addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    mark(true);
  });
  document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) mark(false); });
  document.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    mark(false);
    take(event.dataTransfer?.files[0]);
  });
};
