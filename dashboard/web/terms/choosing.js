/** Choosing in whose words the map is read. */
/** @import { Page } from "../page/page.js" */
/** @import { State } from "../page/store.js" */
import { CLAIMED } from "../constants.js";
import { field, find } from "../page/dom.js";
import { say } from "../words/language.js";

/** The layers that outline what some speakers claimed. @param {string} words */
export const claimedBy = (words) => words.split(",").flatMap((speaker) => CLAIMED[speaker] ?? []);

/**
 * What is off on the map of one of the speakers who are read beside each other: what the other
 * claimed is outlined on the other's map.
 * @param {string} voice
 * @param {string[]} voices
 * @param {ReadonlySet<string>} hidden
 */
export const hiddenFor = (voice, voices, hidden) => {
  const others = claimedBy(voices.filter((other) => other !== voice).join());
  return others.length ? new Set([...hidden, ...others]) : hidden;
};

/**
 * What changes with the speakers: what they claimed is outlined, what those before them did no more,
 * unless a reader had asked for it anyway.
 * @param {Pick<State, "words" | "hidden">} state
 * @param {string} words
 * @param {ReadonlySet<string>} asked layers of claims that were shown before anybody was chosen
 */
export const choosing = ({ words: before, hidden }, words, asked) => {
  const next = new Set(hidden);
  for (const layer of claimedBy(before)) if (!asked.has(layer)) next.add(layer);
  for (const layer of claimedBy(words)) next.delete(layer);
  return { words, hidden: next };
};

/** What is chosen in a box, "" for nobody. @param {HTMLElement} box */
const nameIn = (box) => {
  const chosen = box.querySelector("option:checked");
  return chosen?.getAttribute("value") ? chosen.textContent : "";
};

/** @param {Page} page */
export const listenToChoosing = ({ store, state, go }) => {
  if (!document.getElementById("speaker")) return;
  const choose = () => {
    const boxes = ["speaker", "speaker-other"].filter((id) => document.getElementById(id)).map(field);
    const words = [...new Set(boxes.map(({ value }) => value).filter(Boolean))].join(",");
    if (!state.words) {
      store.terms.claims = new Set(Object.values(CLAIMED).filter(
        (layer) => !state.hidden.has(layer)));
    }
    find("said").textContent = words ? say("words-stated-here", {
      speaker: boxes.map(nameIn).filter(Boolean).join("; ") }) : say("words-ours");
    go(choosing(state, words, store.terms.claims));
  };
  for (const id of ["speaker", "speaker-other"]) {
    document.getElementById(id)?.addEventListener("change", choose);
  }
};
