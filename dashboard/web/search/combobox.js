/**
 * The search as a field with a list, by the ARIA pattern of a combobox: the focus stays in the
 * field, the arrows choose from the list, Enter takes the choice or else the first, Escape
 * closes the list and then empties the field.
 */
/** @import { Page } from "../page/page.js" */
/** @import { Option } from "./search.js" */
import { html, nothing, render } from "lit-html";
import { around, field, find } from "../page/dom.js";
import { say } from "../words/language.js";
import { createSearch } from "./search.js";

/** Which option a key leads to from one, -1 for none; undefined where the key leads nowhere.
 * @param {string} key @param {number} at @param {number} count */
export const stepTo = (key, at, count) => {
  if (!count) return undefined;
  if (key === "ArrowDown") return at + 1 < count ? at + 1 : 0;
  if (key === "ArrowUp") return at > 0 ? at - 1 : count - 1;
  return undefined;
};

/** The language of a name by its script, where that tells. @param {string} name */
export const languageOf = (name) => {
  if (/\p{sc=Armenian}/u.test(name)) return "hy";
  return /\p{sc=Cyrillic}/u.test(name) ? "ru" : undefined;
};

/**
 * Whether a name says what it was found by: not where it is the label or a part of it, nor of an
 * event, whose other names are those of one side or of a headline.
 * @param {Option} option
 */
export const tells = ({ id, label, name }) => (
  !id.startsWith("e-") && name !== label && !label.split(" / ").includes(name));

/** @param {Option} option @param {number} i @param {number} chosen */
const row = (option, i, chosen) => html`<li role="option" id=${`found-${i}`}
  data-found=${option.id} aria-selected=${i === chosen ? "true" : "false"}><span class="called">${option.label}${
  tells(option) ? html` <span class="as" lang=${languageOf(option.name) ?? nothing}>${option.name}</span>`
    : nothing}</span>${
  option.kind ? html` <span class="kind">${option.kind}</span>` : nothing}</li>`;

/** @param {Page} page */
export const listenToSearch = (page) => {
  const { names, options } = createSearch(page);
  const [box, list, status] = [field("search"), find("search-list"), find("search-said")];
  /** @type {{ options: Option[], chosen: number, open: boolean, asked: string }} */
  const shown = { options: [], chosen: -1, open: false, asked: "" };

  const draw = () => {
    render(shown.options.map((option, i) => row(option, i, shown.chosen)), list);
    const open = shown.open && shown.options.length > 0;
    list.hidden = !open;
    box.setAttribute("aria-expanded", String(open));
    if (open && shown.chosen >= 0) {
      box.setAttribute("aria-activedescendant", `found-${shown.chosen}`);
      find(`found-${shown.chosen}`).scrollIntoView({ block: "nearest" });
    } else box.removeAttribute("aria-activedescendant");
  };

  const close = () => { Object.assign(shown, { open: false, chosen: -1 }); draw(); };

  const look = async () => {
    const text = box.value;
    shown.asked = text;
    /** @type {Option[]} */
    let listed;
    try {
      listed = await options(text);
    } catch {
      status.textContent = say("search-fault");
      status.classList.add("shown");
      return;
    }
    if (shown.asked !== text) return;
    Object.assign(shown, { options: listed, chosen: -1, open: true });
    draw();
    const asks = text.trim().length > 1;
    status.textContent = asks ? (listed.length ? say("search-found", { n: listed.length }) : say("search-none")) : "";
    status.classList.toggle("shown", asks && !listed.length);
  };

  /** @param {Option | undefined} option */
  const take = (option) => {
    if (!option) return;
    box.value = option.label;
    close();
    page.goTo(option.id, option.to);
  };

  /** @param {KeyboardEvent} event */
  const press = (event) => {
    const { key } = event;
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const to = stepTo(key, shown.chosen, shown.options.length);
    if (to !== undefined) {
      if (shown.open) shown.chosen = event.altKey ? shown.chosen : to;
      shown.open = !(event.altKey && key === "ArrowUp");
      draw();
    } else if (key === "Enter") {
      // Of what is typed last, even if its list is not there yet.
      if (shown.open && shown.asked === box.value) take(shown.options[Math.max(shown.chosen, 0)]);
      else look().then(() => take(shown.options[0]));
    } else if (key === "Escape") {
      if (shown.open && shown.options.length) close();
      else { box.value = ""; look(); }
    } else return;
    event.preventDefault();
  };

  const prepare = () => names().catch(() => {});
  box.addEventListener("focus", prepare);
  box.addEventListener("pointerover", prepare, { once: true });
  box.addEventListener("input", look);
  box.addEventListener("keydown", press);
  box.addEventListener("click", () => { if (box.value && !shown.open) { box.select(); look(); } });
  box.addEventListener("blur", close);
  // A press on the list would take the focus from the field, and close the list before the click.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const id = around(event, "[data-found]")?.dataset.found;
    take(shown.options.find((option) => option.id === id));
  });
};
