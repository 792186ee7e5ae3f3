/**
 * In which colours the page is: those of the system, or what the reader chose, which is kept
 * where a browser keeps something; an address says nothing of it. style/themes.css.
 */
import { field } from "./dom.js";

const KEPT_AS = "contact-lines-scheme";

/** What was chosen last, "" for the colours of the system. @param {() => Storage} storage */
export const keptScheme = (storage) => {
  try {
    return storage().getItem(KEPT_AS) ?? "";
  } catch {
    // In a frame, or where a reader forbids it, a browser keeps nothing.
    return "";
  }
};

/** @param {() => Storage} storage @param {string} scheme */
export const keepScheme = (storage, scheme) => {
  try {
    if (scheme) storage().setItem(KEPT_AS, scheme);
    else storage().removeItem(KEPT_AS);
  } catch {
    // It holds as long as the page is open.
  }
};

/** Say on an element in which colours it is. @param {HTMLElement} element @param {string} scheme */
export const wear = ({ dataset }, scheme) => {
  if (scheme) dataset.scheme = scheme;
  else delete dataset.scheme;
};

export const listenToScheme = () => {
  if (!document.getElementById("scheme")) return;
  const box = field("scheme");
  box.value = document.documentElement.dataset.scheme ?? "";
  box.addEventListener("change", () => {
    keepScheme(() => window.localStorage, box.value);
    wear(document.documentElement, box.value);
  });
};
