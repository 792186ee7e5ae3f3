/**
 * Arriving at a folder of files: whatever the address asks for, the same page is sent, so that
 * the page itself reads the address.
 */
/** @import { Page } from "./page.js" */
/** @import { Folder, State, Store } from "./store.js" */
import { landing } from "../map/codes.js";
import { whereabouts } from "../map/events.js";
import { GROUPS } from "../map/themes.js";
import { all, field, find } from "./dom.js";
import { loadViews } from "./later.js";
import { row } from "../panel/record.js";
import { showChosen } from "../terms/writing.js";
import { dayIn } from "../search/going-to.js";
import { isoDay } from "../words/days.js";
import { say } from "../words/language.js";
import { noticeText, readQuery } from "../address/query.js";

/**
 * The first of the languages that a reader wants and there is; `ru-RU` is content with `ru`. The
 * same as dashboard/words/tongue.py says of a served page.
 * @param {readonly string[]} wanted
 * @param {string[]} there
 */
export const preferred = (wanted, there) => wanted
  .flatMap((tag) => [tag, tag.split("-")[0]].map((one) => one.toLowerCase()))
  .map((tag) => there.find((one) => one.toLowerCase() === tag))
  .find((tag) => tag !== undefined);

/**
 * Where an address leads that asks for a frame at the page, or that is to be read in another
 * language; "" for no other place. A page in a language of its own stays in it unless the address
 * asks for another; the first is in that of the browser.
 * @param {string} search
 * @param {Folder} folder
 * @param {{ framed: boolean, language: string, wanted: readonly string[] }} reader
 */
export const elsewhere = (search, { page, embed, tongues }, { framed, language, wanted }) => {
  const asked = new URLSearchParams(search);
  const [first] = Object.keys(tongues);
  const tag = preferred([asked.get("ui") ?? "", ...language === first ? wanted : []],
    Object.keys(tongues)) ?? language;
  const [pageIn, embedIn] = tongues[tag] ?? [page, embed];
  const inFrame = framed || asked.get("embed") === "1";
  if (inFrame === framed && tag === language) return "";
  asked.delete("embed");
  return `${inFrame ? embedIn : pageIn}?${asked}`;
};

/**
 * What is named without a day lies on a map of its own, unless the address says which.
 * @param {string} sel
 * @param {URLSearchParams} asked
 * @returns {Partial<State>}
 */
export const mapOf = (sel, asked) => (asked.has("day") || !/^[jr]-/.test(sel) ? {} : {
  ...asked.has("view") ? {} : { view: "world" },
  ...sel.startsWith("r") && !asked.has("theme") ? { theme: "acts" } : {},
});

/**
 * On which day it shows: an event or an act on the last that its date allows, a body on that of
 * its first act.
 * @param {Store} store
 * @returns {Promise<Partial<State>>}
 */
const dayOfNamed = async (store) => {
  const { state, maps, record: reading } = store;
  const { sel } = state;
  const id = sel.slice(2);
  if (sel.startsWith("j")) {
    // On no day is all that it did: the first is asked for.
    return maps.world ? landing(sel, maps.world.data.timeline, { ...state, day: -1 }, GROUPS) : {};
  }
  const record = await reading;
  const fact = record && (sel.startsWith("e") ? row(record, "events", id)
    : sel.startsWith("r") ? row(record, "resolutions", id) : null);
  const day = dayIn(fact?.date)
    ?? (sel.startsWith("e") ? await whereabouts(store, sel) : undefined)?.day;
  return day === undefined ? {} : { day };
};

/** Bring a store into the state that the address asks for, before anything is drawn.
 * @param {Store} store @param {string} search */
export const arrive = ({ state, painted, written, span, config }, search) => {
  const { change, notices } = readQuery(search, config.tongues);
  Object.assign(state, change, mapOf(change.sel ?? "", new URLSearchParams(search)));
  state.day = Math.min(span.last, Math.max(span.first, state.day));
  Object.assign(painted, state);
  written.view = state.view;
  field("lang").value = state.lang;
  showChosen(state);
  const other = document.getElementById("with-typed");
  if (other) field("with-typed").value = isoDay(state.other);
  for (const button of /** @type {HTMLInputElement[]} */ (all("[name=mode]"))) {
    button.checked = button.value === state.mode;
  }
  return notices;
};

/** Tell what of the address was ignored or mended.
 * @param {import("../address/query.js").Notice[]} notices */
const tell = (notices) => {
  const box = find("notices");
  box.hidden = !notices.length;
  box.replaceChildren(...notices.map((one) => {
    const line = document.createElement("p");
    line.className = "ignored";
    line.textContent = say("address-notice", { notice: noticeText(one) });
    return line;
  }));
};

/** Start a page in the state of its address. @param {Page} page */
export const startArrived = async (page) => {
  const { folder } = page.store.config;
  if (!folder) throw new Error("the page is not that of a folder");
  const { search } = window.location;
  const place = elsewhere(search, folder, {
    framed: "embed" in document.body.dataset,
    language: document.documentElement.lang,
    wanted: window.navigator.languages,
  });
  if (place) { window.location.replace(place); return; }
  const notices = arrive(page.store, search);
  const asked = new URLSearchParams(search);
  const named = page.state.sel && !asked.has("day");
  const reveal = () => { delete document.documentElement.dataset.arriving; };
  if (!named) document.addEventListener("atlas:drawn", reveal, { once: true });
  loadViews(page);
  await page.start();
  tell(notices);
  if (named) {
    const { theme = page.state.theme, ...change } = await dayOfNamed(page.store);
    page.go({ ...change, theme: asked.has("theme") ? page.state.theme : theme });
    document.addEventListener("atlas:drawn", reveal, { once: true });
  }
};
