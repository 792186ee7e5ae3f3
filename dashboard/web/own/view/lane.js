/** The lane of a reader's own points under those of the time bar: how many begin when. */
/** @import { Loaded } from "../session.js" */
import { find } from "../../page/dom.js";
import { say } from "../../words/language.js";
import { densityBars } from "../density.js";

const SVG = "http://www.w3.org/2000/svg";
const HEIGHT = 22;

export const lane = () => {
  const title = Object.assign(document.createElement("span"), { className: "own-lane-title" });
  const box = document.createElementNS(SVG, "svg");
  box.setAttribute("class", "own-lane");
  box.setAttribute("preserveAspectRatio", "none");
  box.setAttribute("role", "img");
  const bars = document.createElementNS(SVG, "path");
  box.append(bars);
  const drawn = { key: "", density: /** @type {unknown} */ (null) };
  return {
    /** @param {Loaded} loaded */
    draw: ({ density }) => {
      const { min, max } = /** @type {HTMLInputElement} */ (find("near"));
      const key = `${min} ${max}`;
      if (drawn.key === key && drawn.density === density) return;
      Object.assign(drawn, { key, density });
      if (!box.isConnected) find("opened-days").after(title, box);
      const days = { first: Number(min), last: Number(max) };
      const { path, most } = densityBars(density, days, HEIGHT);
      box.setAttribute("viewBox", `${min} 0 ${days.last - days.first} ${HEIGHT}`);
      box.setAttribute("aria-label", say("own-lane-said", { most }));
      bars.setAttribute("d", path);
      title.textContent = say("own-lane");
    },
    clear: () => {
      drawn.key = "";
      title.remove();
      box.remove();
    },
  };
};
