/**
 * What a step is announced by: one sentence in one polite region once the reader rests, none
 * while the atlas plays or the slider is dragged; and the title of the page.
 */
/** @import { Page } from "../page/page.js" */
import { find } from "../page/dom.js";
import { spokenDay } from "../words/days.js";
import { say } from "../words/language.js";

/** The title of a page. @param {string} view @param {number} day */
export const titleOf = (view, day) => say("page-title", { view, day: spokenDay(day) });

/** @param {Page} page */
export const listenToSteps = ({ state, playing, store: { config } }) => {
  const last = { day: state.day, written: state.day, waits: false, dragging: false };

  const announce = () => {
    const tab = document.querySelector(`[data-view-tab="${state.view}"]`)?.textContent?.trim();
    document.title = titleOf(tab ?? config.words.views?.[state.view] ?? "", state.day);
    if (last.dragging || playing() || last.day === state.day) return;
    // The words on the page are still those of the day before.
    last.waits = last.written !== state.day;
    if (last.waits) return;
    last.day = state.day;
    const [change, note] = [".headline", ".note"].map(
      (part) => document.querySelector(`#change ${part}`)?.textContent?.trim() ?? "");
    find("said").textContent = change ? say(note ? "said-step-noted" : "said-step",
      { day: spokenDay(state.day), change, note }) : spokenDay(state.day);
  };

  for (const bar of [find("day").parentElement, find("opened-days")]) {
    bar?.addEventListener("pointerdown", () => { last.dragging = true; });
  }
  for (const kind of ["pointerup", "pointercancel"]) {
    document.addEventListener(kind, () => {
      if (!last.dragging) return;
      last.dragging = false;
      announce();
    });
  }
  document.addEventListener("atlas:drawn", () => {
    last.written = state.day;
    if (last.waits) announce();
  });
  document.addEventListener("atlas:settled", announce);
};
