/**
 * A tour of five stops, by choice: offered on a first visit, and no more once it was answered;
 * a button begins it at any time. Each stop shows a state of the page and says one thing of it.
 */
/** @import { Page } from "../page/page.js" */
/** @import { State } from "../page/store.js" */
import { html, nothing, render } from "lit-html";
import { all, find } from "../page/dom.js";
import { say } from "../words/language.js";
import { remembered } from "./remembered.js";

/** @typedef {{ words: () => [string, string], target: string, state: () => Partial<State> }} Stop */

/** The first piece that the map shows: any is told of alike. */
const somePiece = () => document.querySelector("#map-region .piece[id^='p-']")?.id ?? "";

const REGION = { view: "region", part: "", sel: "" };
/** What is seen at each stop, and what of the page it is about. @type {Stop[]} */
const STOPS = [
  { words: () => [say("tour-map"), say("tour-map.text")], target: ".stage", state: () => REGION },
  { words: () => [say("tour-time"), say("tour-time.text")], target: ".time", state: () => REGION },
  { words: () => [say("tour-detail"), say("tour-detail.text")], target: "#panel",
    state: () => ({ ...REGION, sel: somePiece() }) },
  { words: () => [say("tour-world"), say("tour-world.text")], target: "#acting",
    state: () => ({ view: "world", part: "", sel: "" }) },
  { words: () => [say("tour-take"), say("tour-take.text")], target: ".take", state: () => REGION },
];

const stage = () => /** @type {Element} */ (document.querySelector(".stage"));
// Pixels up to which a page is one column, which scrolls.
const NARROW = 760;

/** @param {Page} page */
export const listenToTour = ({ state, go }) => {
  const memory = remembered(() => window.localStorage);
  const card = find("tour");
  const offer = find("tour-offer");
  /** @type {{ stop: number, before: Partial<State>, from: HTMLElement | null }} */
  const tour = { stop: -1, before: {}, from: null };

  const unmark = () => { for (const marked of all(".toured")) marked.classList.remove("toured"); };

  const write = () => {
    const [heading, text] = STOPS[tour.stop].words();
    const last = tour.stop === STOPS.length - 1;
    render(html`
      <h2 id="tour-heading" tabindex="-1" aria-describedby="tour-text">${heading}</h2>
      <p id="tour-text">${text}</p>
      <p class="tour-steps"><span>${say("tour-at", { at: tour.stop + 1, of: STOPS.length })}</span>
        <button type="button" data-tour="-1" ?hidden=${!tour.stop}>${say("tour-back")}</button>
        <button type="button" data-tour=${last ? "end" : "1"}>${say(last ? "tour-done" : "tour-next")}</button>
        ${last ? nothing : html`<button type="button" class="plain" data-tour="end">${say("tour-end")}</button>`}</p>`, card);
  };

  /** Over a corner of the map, so that it covers nothing else that is told of. */
  const stand = () => {
    const below = window.innerHeight - stage().getBoundingClientRect().bottom;
    card.style.bottom = `${window.innerWidth > NARROW ? Math.max(0, below) + 12 : 12}px`;
  };

  /** @param {number} stop */
  const visit = (stop) => {
    const { target, state: shown } = STOPS[stop];
    tour.stop = stop;
    go(shown());
    unmark();
    const place = /** @type {HTMLElement | null} */ (document.querySelector(target));
    place?.classList.add("toured");
    place?.scrollIntoView({ block: "nearest" });
    card.hidden = false;
    write();
    stand();
    find("tour-heading").focus({ preventScroll: true });
  };

  const begin = (/** @type {HTMLElement} */ from) => {
    const { view, part, sel, at, day } = state;
    Object.assign(tour, { before: { view, part, sel, at, day }, from });
    memory.answer();
    offer.hidden = true;
    visit(0);
  };

  /** What the reader saw before is seen again, and the focus is where it was. */
  const end = () => {
    card.hidden = true;
    unmark();
    tour.stop = -1;
    go(tour.before);
    (tour.from?.offsetParent ? tour.from : find("tour-start")).focus();
  };

  find("tour-start").addEventListener("click", () => begin(find("tour-start")));
  find("tour-yes").addEventListener("click", () => begin(find("tour-start")));
  find("tour-no").addEventListener("click", () => {
    memory.answer();
    offer.hidden = true;
    find("tour-start").focus({ preventScroll: true });
  });
  card.addEventListener("click", ({ target }) => {
    const step = target instanceof HTMLElement ? target.dataset.tour : undefined;
    if (step === "end") end(); else if (step) visit(tour.stop + Number(step));
  });
  card.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { event.stopPropagation(); end(); }
  });
  // A page enlarged meanwhile has less room.
  window.addEventListener("resize", stand);
  find("tour-start").hidden = false;
  offer.hidden = memory.answered();
};
