/** Playing: from change to change, at the pace that a reader has chosen. */
/** @import { State, Store } from "./store.js" */
import { say } from "../words/language.js";
import { field, find } from "./dom.js";

/** Milliseconds from step to step while playing. @type {Record<string, number>} */
const PACE = { slow: 1800, normal: 900, fast: 350 };

/**
 * @param {Store} store
 * @param {(change: Partial<State>) => void} go
 * @param {(direction: number) => boolean} step
 */
export const playerOf = ({ state, span, timers }, go, step) => {
  /** @param {boolean} on */
  const play = (on) => {
    window.clearInterval(timers.play);
    timers.play = 0;
    const button = find("play");
    button.toggleAttribute("data-playing", on);
    button.ariaLabel = say(on ? "pause" : "play");
    button.title = say(on ? "pause.hint" : "play.hint");
    if (!on) return;
    if (state.day >= span.last) go({ day: span.first });
    timers.play = window.setInterval(() => { if (!step(1)) play(false); },
      PACE[field("pace").value]);
  };

  return { play, playing: () => Boolean(timers.play) };
};
