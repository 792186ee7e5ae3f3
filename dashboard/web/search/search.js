/**
 * The search. What there is to find is listed when a reader comes to it; of many events nothing
 * is before something is typed, and then no more than fit a list.
 */
/** @import { Option } from "../map/event-lookup.js" */
/** @import { Page } from "../page/page.js" */
import { around } from "../page/dom.js";

const COMING = /** @type {const} */ (["focusin", "pointerover"]);
const LEAST_TYPED = 2;

/** Rows as the options of Dash's list. @param {Option[]} rows */
export const optionsOf = (rows) => rows.map(([value, label, folded]) => (
  { value, label, search: `${label} ${folded}` }));

/** The search of a page. @param {Page} page @param {{ setProps: (id: string, props: object) => void }} dash */
export const createSearch = (page, { setProps }) => {
  const typed = { latest: "" };

  /** Fill the search once, when a reader comes to it: it has a name for everything. @param {Event} event */
  const fill = async (event) => {
    if (!around(event, ".search")) return;
    for (const kind of COMING) document.removeEventListener(kind, fill);
    try {
      setProps("search", { options: optionsOf(await page.names()) });
    } catch {
      for (const kind of COMING) document.addEventListener(kind, fill);
    }
  };
  for (const kind of COMING) document.addEventListener(kind, fill);

  /** The options for what is typed, null for those of before: they stay for the choice. @param {string | null} text */
  const matching = async (text) => {
    typed.latest = text ?? "";
    if (typed.latest.trim().length < LEAST_TYPED) return null;
    const [few, many] = await Promise.all([page.names(), page.search(typed.latest)]);
    return typed.latest === text ? optionsOf([...few, ...many]) : null;
  };

  return { matching };
};
