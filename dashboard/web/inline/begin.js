/**
 * The script of the page, once what was sent has been painted: the map of the day comes before all
 * that it can do. Nothing is painted of a page that nobody sees.
 */
const { script } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
const load = () => {
  const element = document.createElement("script");
  element.src = /** @type {string} */ (script);
  document.body.append(element);
};
if (document.visibilityState === "hidden") load();
else window.requestAnimationFrame(() => setTimeout(load));
