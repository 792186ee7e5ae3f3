/**
 * Taking the view away: what is chosen in the dialog becomes an image, a command and a frame
 * for other pages. The server draws the image, or the page where there is none.
 */
/** @import { Page } from "../page/page.js" */
import { toQuery } from "../address/query.js";
import { copied } from "../page/copying.js";
import { all, field, find } from "../page/dom.js";
import { isoDay } from "../words/days.js";
import { say } from "../words/language.js";
import { listenToFilm } from "./film.js";
import { fileName, filmCommand, frameAddress, frameOf, optionsOf, titleOf } from "./options.js";

const YEAR = 365; // days
const PATIENCE = 250; // milliseconds from a choice to its preview

/** What a form without the choice would have chosen. */
const USUAL = { kind: "png", layout: "sheet", orient: "landscape", title: "", labels: "",
  svg: "seen" };
/** What only a server leaves out of a sheet. */
const ALWAYS = { sources: "on", inset: "on" };

/** What is chosen: the fields of the form, and the query of the view with its options. */
/** @typedef {{ fields: Record<string, string>, query: string }} Asked */

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
  for (const box of all("label[data-for]:not([data-size])", form)) {
    box.hidden = !box.dataset.for?.includes(kind);
  }
  for (const box of all("[data-size]", form)) {
    box.hidden = box.dataset.size !== size.value || !(box.dataset.for ?? kind).includes(kind);
    const inner = box.querySelector("input");
    if (inner) inner.disabled = box.hidden;
  }
  const turn = /** @type {HTMLFieldSetElement | null} */ (form.querySelector("#save-turn"));
  if (turn) turn.disabled = input(form, "layout").value === "square";
};

/** The view of a film with the options that it has, and its days. @param {string} view @param {Record<string, string>} fields */
const filmAsked = (view, fields) => {
  const [first, last] = [field("save-film-first").value, field("save-film-last").value].sort();
  return { first, last, film: [view, ...optionsOf({ ...fields, kind: "png", size: "" })].join("&") };
};

/** What a server is asked for a film by. @param {Page} page */
const filmQuery = (page) => {
  const form = /** @type {HTMLFormElement} */ (find("save-form"));
  const { film, first, last } = filmAsked(toQuery(page.state), { ...USUAL, ...fieldsOf(form) });
  return `${film}&from=${first}&to=${last}`;
};

/** Write what follows from the choices. @param {Page} page @returns {Asked} */
const write = ({ state, store: { config } }) => {
  const form = /** @type {HTMLFormElement} */ (find("save-form"));
  offer(form);
  // What is disabled is not among a form's data, and is as usual.
  const fields = { ...USUAL, ...config.sheet ? ALWAYS : {}, ...fieldsOf(form) };
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
  const { film, first, last } = filmAsked(view, fields);
  field("save-film").value = filmCommand(`${config.site}${film}`, state, first, last);
  field("save-embed").value = frameOf(frameAddress(window.location, view, config.folder?.embed),
    fields.title.trim() || title);
  return { fields, query };
};

/** A film is of the two days compared, or of the year before the day. @param {Page} page */
const span = ({ state: { view, day, other } }) => {
  const [first, last] = view === "compare" ? [day, other].sort((a, b) => a - b)
    : [Math.max(0, day - YEAR), day];
  field("save-film-first").value = isoDay(first);
  field("save-film-last").value = isoDay(last);
};

/** @param {HTMLElement} button */
const copy = async (button) => {
  const box = field(button.dataset.copy ?? "");
  box.select();
  button.textContent = say(await copied(box.value) ? "copied" : "copy-by-hand");
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

/**
 * Who draws what is chosen: shows it and hands it over; `take` hands over what else the server
 * makes, where there is one.
 * @typedef {object} Maker
 * @property {(asked: Asked) => void} choose
 * @property {(asked: Asked) => void} preview
 * @property {(asked: Asked) => void} save
 * @property {((address: string) => void) | null} take
 */

/** Let a reader open the dialog, where the page has one. @param {Page} page @param {Maker} usual */
export const listenToSaving = (page, usual) => {
  const dialog = /** @type {HTMLDialogElement | null} */ (document.getElementById("save"));
  if (!dialog) return;
  const maker = () => page.store.maker ?? usual;
  let waiting = 0;
  const changed = () => {
    const asked = write(page);
    maker().choose(asked);
    find("save-preview").setAttribute("aria-busy", "true");
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => maker().preview(asked), PATIENCE);
  };
  find("save-open").addEventListener("click", () => {
    if (page.playing()) page.play(false);
    span(page);
    changed();
    dialog.showModal();
  });
  find("save-form").addEventListener("input", changed);
  for (const id of ["save-film-first", "save-film-last"]) {
    field(id).addEventListener("change", () => {
      if (!field(id).value) span(page);
      write(page);
    });
  }
  find("save-form").addEventListener("submit", (event) => event.preventDefault());
  find("save-now").addEventListener("click", (event) => {
    event.preventDefault();
    if (find("save-now").hasAttribute("href")) maker().save(write(page));
  });
  const { take } = usual;
  for (const link of take ? /** @type {HTMLAnchorElement[]} */ (all("[data-data]", dialog)) : []) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      take?.(link.href);
    });
  }
  if (document.getElementById("film")) listenToFilm(() => filmQuery(page));
  dialog.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLElement && target.dataset.copy) copy(target);
  });
  if (!("closedBy" in dialog)) closeBeside(dialog);
};
