/**
 * Taking the view away: what is chosen in the dialog becomes an address of an image, a command
 * and a frame for other pages.
 */
/** @import { Page } from "../page/page.js" */
import { toQuery } from "../address/query.js";
import { all, field, find } from "../page/dom.js";
import { say } from "../words/language.js";
import { fileName, frameOf, optionsOf, titleOf } from "./options.js";

const PATIENCE = 250; // milliseconds from a choice to its preview

/** @typedef {{ image: string, preview: string }} Made addresses of what is chosen */

/** @param {HTMLFormElement} form @param {string} name */
const input = (form, name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));

/** @param {HTMLFormElement} form @returns {Record<string, string>} */
const fieldsOf = (form) => Object.fromEntries(
  Array.from(new FormData(form), ([name, value]) => [name, String(value)]));

/**
 * Offer what the format and the layout can have; what they cannot is not chosen either.
 * @param {HTMLFormElement} form
 */
const offer = (form) => {
  const size = /** @type {HTMLSelectElement} */ (form.elements.namedItem("size"));
  const { kind } = fieldsOf(form);
  for (const option of size.options) option.hidden = !option.dataset.for?.includes(kind);
  if (size.selectedOptions[0]?.hidden) size.value = kind === "png" ? "2" : "";
  for (const box of all("[data-size]", form)) {
    box.hidden = box.dataset.size !== size.value || !(box.dataset.for ?? kind).includes(kind);
    const inner = box.querySelector("input");
    if (inner) inner.disabled = box.hidden;
  }
  /** @type {HTMLFieldSetElement} */ (find("save-turn")).disabled = (
    input(form, "layout").value === "square");
};

/** Write what follows from the choices. @param {Page} page @returns {Made} */
const write = ({ state, store: { config } }) => {
  const form = /** @type {HTMLFormElement} */ (find("save-form"));
  offer(form);
  // What is disabled is not among a form's data, and is as usual.
  const fields = { orient: "landscape", title: "", kind: "png", ...fieldsOf(form) };
  const view = toQuery(state);
  const query = [view, ...optionsOf(fields)].join("&");
  const title = titleOf(state, config.words.titles);
  input(form, "title").placeholder = title;
  find("save-now").textContent = say("save-as", { format: fields.kind.toUpperCase() });
  for (const link of /** @type {HTMLAnchorElement[]} */ (all("[data-data]"))) {
    link.href = `${link.pathname}${view}`;
  }
  field("save-command").value = (
    `contact-lines export '${config.site}${query}' -o ${fileName(state, fields.kind)}`);
  const { origin, pathname } = window.location;
  field("save-embed").value = frameOf(`${origin}${pathname}${view}&embed=1`,
    fields.title.trim() || title);
  return { image: `${config.image}.${fields.kind}${query}`, preview: `${config.image}.svg${query}` };
};

/** The link leads nowhere while what is asked for cannot be made. @param {string} fault @param {string} image */
const tell = (fault, image) => {
  const figure = find("save-preview");
  const caption = figure.querySelector("figcaption");
  if (caption) caption.textContent = fault;
  figure.removeAttribute("aria-busy");
  const link = /** @type {HTMLAnchorElement} */ (find("save-now"));
  if (fault) link.removeAttribute("href"); else link.href = image;
};

/** Why a picture did not come. @param {string} src */
const reason = async (src) => {
  const answer = await fetch(src).catch(() => null);
  if (!answer) return say("save-no-answer");
  return [400, 503].includes(answer.status) ? answer.text() : say("save-failed");
};

/** @param {Made} made */
const preview = ({ image, preview: src }) => {
  const figure = find("save-preview");
  const old = /** @type {HTMLImageElement} */ (figure.querySelector("img"));
  if (old.getAttribute("src") === src) { tell("", image); return; }
  const img = new Image();
  figure.setAttribute("aria-busy", "true");
  img.alt = find("sentence").textContent ?? "";
  img.onload = () => { if (old.isConnected) { old.replaceWith(img); tell("", image); } };
  img.onerror = async () => {
    const fault = await reason(src);
    if (old.isConnected && figure.dataset.asked === src) tell(fault, image);
  };
  figure.dataset.asked = src;
  img.src = src;
};

/** @param {HTMLElement} button */
const copy = async (button) => {
  const box = field(button.dataset.copy ?? "");
  box.select();
  await navigator.clipboard?.writeText(box.value);
  button.textContent = say(navigator.clipboard ? "copied" : "copy-by-hand");
  window.setTimeout(() => { button.textContent = say("copy"); }, 1500);
};

/**
 * What closedby="any" does, for Safari, which does not know it: a click that begins and ends
 * on the backdrop closes the dialog. It comes to the dialog itself, as one in a gap does.
 * @param {HTMLDialogElement} dialog
 */
const closeBeside = (dialog) => {
  let begun = false;
  /** @param {MouseEvent} event */
  const beside = ({ target, clientX: x, clientY: y }) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    return target === dialog && (x < left || x > right || y < top || y > bottom);
  };
  dialog.addEventListener("pointerdown", (event) => { begun = beside(event); });
  dialog.addEventListener("click", (event) => { if (begun && beside(event)) dialog.close(); });
};

/** Let a reader open the dialog, where the page has one. @param {Page} page */
export const listenToSaving = (page) => {
  const dialog = /** @type {HTMLDialogElement | null} */ (document.getElementById("save"));
  if (!dialog) return;
  let waiting = 0;
  const changed = () => {
    const made = write(page);
    /** @type {HTMLAnchorElement} */ (find("save-now")).href = made.image;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => preview(made), PATIENCE);
  };
  find("save-open").addEventListener("click", () => {
    if (page.playing()) page.play(false);
    changed();
    dialog.showModal();
  });
  find("save-form").addEventListener("input", changed);
  find("save-form").addEventListener("submit", (event) => event.preventDefault());
  dialog.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLElement && target.dataset.copy) copy(target);
  });
  if (!("closedBy" in dialog)) closeBeside(dialog);
};
