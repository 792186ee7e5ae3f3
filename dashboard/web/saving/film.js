/** A film that the server draws: asked for, waited for, saved or cancelled, in the dialog. */
import { find } from "../page/dom.js";
import { say } from "../words/language.js";

const PATIENCE = 500; // milliseconds between two questions

/**
 * How far a film is, as the server tells it.
 * @typedef {{ id: string, state: string, place: number, done: number, of: number, fault: string,
 *   name: string, bytes: number }} Told
 */

/** What is said of a film. @param {Told} told */
export const filmSaid = ({ state, place, done, of, fault, bytes }) => {
  switch (state) {
    case "waiting": return place ? say("film-waiting", { place }) : say("film-begins");
    case "drawing": return done ? say("film-drawing", { done, of }) : say("film-begins");
    case "done": return say("film-done", { mb: Math.max(0.1, Math.round(bytes / 100_000) / 10) });
    case "cancelled": return say("film-cancelled");
    default: return say("film-failed", { fault });
  }
};

/** Whether nothing more happens to a film. @param {Pick<Told, "state">} told */
export const ended = ({ state }) => !["waiting", "drawing"].includes(state);

/** @param {() => string} query of what is chosen now */
export const listenToFilm = (query) => {
  const [draw, cancel, said] = [find("film-draw"), find("film-cancel"), find("film-said")];
  const bar = /** @type {HTMLProgressElement} */ (/** @type {unknown} */ (find("film-progress")));
  const file = /** @type {HTMLAnchorElement} */ (find("film-file"));
  const now = { id: "", timer: 0 };

  /** @param {string} text @param {boolean} going */
  const write = (text, going) => {
    if (said.textContent !== text) said.textContent = text;
    const lost = document.activeElement === cancel && !going;
    draw.hidden = going;
    cancel.hidden = !going;
    bar.hidden = !going;
    if (lost) draw.focus();
  };

  /** @param {Told} told */
  const show = (told) => {
    now.id = told.id;
    if (told.of) Object.assign(bar, { max: told.of, value: told.done }); else bar.removeAttribute("value");
    write(filmSaid(told), !ended(told));
    file.hidden = told.state !== "done";
    if (told.state === "done") Object.assign(file, { href: `films/${told.id}.mp4`, download: told.name });
    window.clearTimeout(now.timer);
    if (!ended(told)) now.timer = window.setTimeout(() => ask(`films/${told.id}`), PATIENCE);
  };

  /** @param {string} address @param {string} [method] */
  const ask = async (address, method = "GET") => {
    const answer = await fetch(address, { method }).catch(() => null);
    if (answer?.ok) show(await answer.json());
    else write(say("film-failed", { fault: answer && [400, 503].includes(answer.status) ? await answer.text() : "" }), false);
  };

  draw.addEventListener("click", () => {
    file.hidden = true;
    write(say("film-begins"), true);
    cancel.focus();
    ask(`films${query()}`, "POST");
  });
  cancel.addEventListener("click", () => { if (now.id) ask(`films/${now.id}`, "DELETE"); });
};
