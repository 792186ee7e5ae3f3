/** A film that the server draws: asked for, waited for, saved or cancelled, in the dialog. */
import { find } from "../page/dom.js";
import { say } from "../words/language.js";

const PATIENCE = 500; // milliseconds between two questions

/**
 * How far a film is, as the server tells it.
 * @typedef {{ id: string, state: string, place: number, done: number, of: number, fault: string,
 *   name: string, bytes: number }} Film
 */

/** What is said of a film. @param {Film} job */
export const filmSaid = ({ state, place, done, of, fault, bytes }) => {
  switch (state) {
    case "waiting": return place ? say("film-waiting", { place }) : say("film-begins");
    case "drawing": return done ? say("film-drawing", { done, of }) : say("film-begins");
    case "done": return say("film-done", { mb: Math.max(0.1, Math.round(bytes / 100_000) / 10) });
    case "cancelled": return say("film-cancelled");
    default: return say("film-failed", { fault });
  }
};

/** Whether nothing more happens to a film. @param {Pick<Film, "state">} job */
export const ended = ({ state }) => !["waiting", "drawing"].includes(state);

/** @param {() => string} query of what is chosen now */
export const listenToFilm = (query) => {
  const [draw, cancel, status] = [find("film-draw"), find("film-cancel"), find("film-said")];
  const bar = /** @type {HTMLProgressElement} */ (/** @type {unknown} */ (find("film-progress")));
  const file = /** @type {HTMLAnchorElement} */ (find("film-file"));
  const now = { id: "", timer: 0 };

  /** @param {string} text @param {boolean} going */
  const write = (text, going) => {
    if (status.textContent !== text) status.textContent = text;
    const lost = document.activeElement === cancel && !going;
    draw.hidden = going;
    cancel.hidden = !going;
    bar.hidden = !going;
    if (lost) draw.focus();
  };

  /** @param {Film} job */
  const show = (job) => {
    now.id = job.id;
    if (job.of) Object.assign(bar, { max: job.of, value: job.done }); else bar.removeAttribute("value");
    write(filmSaid(job), !ended(job));
    file.hidden = job.state !== "done";
    if (job.state === "done") Object.assign(file, { href: `films/${job.id}.mp4`, download: job.name });
    window.clearTimeout(now.timer);
    if (!ended(job)) now.timer = window.setTimeout(() => ask(`films/${job.id}`), PATIENCE);
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
