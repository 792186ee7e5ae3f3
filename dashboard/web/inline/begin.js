/**
 * What the page does without until the map is painted: the sheet of what lies beside it, and the
 * script. Nothing is painted of a page that nobody sees.
 */
const { script, style } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
const load = () => {
  if (style) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: style }));
  }
  document.body.append(Object.assign(document.createElement("script"), { src: script }));
};
if (document.visibilityState === "hidden") load();
else window.requestAnimationFrame(() => setTimeout(load));
