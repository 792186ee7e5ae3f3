/**
 * The page for a room: large type, the map over the whole screen, and keys for whoever stands
 * before it. The keys are those that a presenter's clicker sends; no letter is taken.
 */
/** @import { Page } from "../page/page.js" */
import { find } from "../page/dom.js";

/** How many changes each key goes. @type {Record<string, number>} */
export const STEPS = { PageDown: 1, ArrowRight: 1, PageUp: -1, ArrowLeft: -1 };

/** Whether a key pressed there is that place's own. @param {Element | null} target */
export const takesKeys = (target) => Boolean(
  target?.closest("input, select, textarea, dialog, [role=application]"));

/** @param {Page} page */
export const listenToClassroom = (page) => {
  const root = document.documentElement;
  const [begin, finish, legend] = ["classroom", "classroom-end", "classroom-legend"].map(find);
  const isOn = () => "classroom" in root.dataset;

  /** @param {boolean} on */
  const set = (on) => {
    if (on === isOn()) return;
    root.toggleAttribute("data-classroom", on);
    root.removeAttribute("data-with-legend");
    legend.hidden = !on;
    legend.setAttribute("aria-pressed", "false");
    finish.hidden = !on;
    (on ? finish : begin).focus({ preventScroll: true });
    // Where a browser has no whole screen to give, the window is the room.
    const change = on ? root.requestFullscreen?.()
      : document.fullscreenElement ? document.exitFullscreen() : undefined;
    change?.catch(() => {});
    page.go({ at: page.state.at });
  };

  begin.hidden = false;
  begin.addEventListener("click", () => set(true));
  finish.addEventListener("click", () => set(false));
  legend.addEventListener("click", () => {
    const shown = root.toggleAttribute("data-with-legend");
    legend.setAttribute("aria-pressed", String(shown));
  });
  document.addEventListener("fullscreenchange", () => { if (!document.fullscreenElement) set(false); });
  document.addEventListener("keydown", (event) => {
    const { key, target, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (!isOn() || ctrlKey || altKey || metaKey || shiftKey) return;
    if (key === "Escape" && !document.querySelector("dialog[open]")) { set(false); return; }
    if (!STEPS[key] || takesKeys(target instanceof Element ? target : null)) return;
    event.preventDefault();
    page.step(STEPS[key]);
  });
};
