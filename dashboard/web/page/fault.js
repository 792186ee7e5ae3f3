/** Says that something could not be loaded, which the page has in words, and offers to try again. */
import { find } from "./dom.js";

/** @param {() => void} retry */
export const tellFault = (retry) => {
  const box = find("fault");
  const again = () => { box.hidden = true; retry(); };
  box.querySelector("button")?.addEventListener("click", again, { once: true });
  box.hidden = false;
};
