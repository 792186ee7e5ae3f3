/** The state of a link to the file, after # or ?. */
/** @import { Page } from "../page/page.js" */
import { fromQuery } from "../address/query.js";
import { MAPS } from "../constants.js";

/** What a link asks for of what the file has. @param {{ hash: string, search: string }} place */
export const asked = ({ hash, search }) => {
  const { view, ...change } = fromQuery((hash.slice(1) || search).replace(/^\?/, ""));
  return view && MAPS.includes(view) ? { ...change, view } : change;
};

/** @param {Page} page @param {string} [query] what is shown where no link asks for anything */
export const takeLinks = (page, query) => {
  const take = () => {
    const change = asked(window.location);
    if (Object.keys(change).length) page.go(change);
  };
  window.addEventListener("hashchange", take);
  if (query && !window.location.hash && !window.location.search) {
    page.go(asked({ hash: "", search: query }));
  } else take();
};
