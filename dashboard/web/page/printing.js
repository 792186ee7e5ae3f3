/**
 * Maps and charts on paper. A browser lays a page out anew for paper and tells no script how wide that
 * is: before it does, they are fitted to the shape that they have there (style/themes.css, charts.css).
 */

/** @param {(() => void)[]} fits each of which fits something to the page */
export const listenToPrinting = (...fits) => {
  /** @param {boolean} begins */
  const lay = (begins) => () => {
    document.documentElement.toggleAttribute("data-printing", begins);
    for (const fit of fits) fit();
  };
  window.addEventListener("beforeprint", lay(true));
  window.addEventListener("afterprint", lay(false));
};
