/** Says that something could not be loaded, and offers to try again. */
import { html, render } from "lit-html";
import { find } from "./dom.js";

/** @param {() => void} retry */
export const tellFault = (retry) => {
  const box = find("fault");
  const again = () => { box.hidden = true; retry(); };
  render(html`A part of the atlas could not be loaded. <button type="button" class="plain"
    @click=${again}>Try again</button>`, box);
  box.hidden = false;
};
