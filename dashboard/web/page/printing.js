/**
 * Maps on paper. A browser lays a page out anew for paper and tells no script how wide that is: before
 * it does, the maps are fitted to the shape that they have there (style/themes.css).
 */
/** @import { Page } from "./page.js" */

/** @param {Pick<Page, "fit">} page */
export const listenToPrinting = ({ fit }) => {
  /** @param {boolean} begins */
  const lay = (begins) => () => {
    document.documentElement.toggleAttribute("data-printing", begins);
    fit();
  };
  window.addEventListener("beforeprint", lay(true));
  window.addEventListener("afterprint", lay(false));
};
