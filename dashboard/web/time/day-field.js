/**
 * A field in which a day is typed. It says what it takes, ties to itself what was wrong, and
 * asks which of two days is meant where a text can be either.
 */
/** @import { Page } from "../page/page.js" */
import { html, nothing, render } from "lit-html";
import { FIRST_DAY, LAST_DAY } from "../constants.js";
import { field, find } from "../page/dom.js";
import { dayOf, isoDay, spokenDay } from "../words/days.js";
import { say } from "../words/language.js";
import { daysMeant } from "./typed-days.js";

/**
 * What is said of a typed text that names no one day: empty where it names one.
 * @param {string} typed
 * @param {ReturnType<typeof daysMeant>} meant
 */
export const faultOf = (typed, meant) => {
  if ("days" in meant) return meant.days.length > 1 ? say("typed-two-days", { typed }) : "";
  return meant.fault === "outside"
    ? say("typed-outside", { first: spokenDay(dayOf(FIRST_DAY)), last: spokenDay(dayOf(LAST_DAY)) })
    : say("typed-no-day", { typed });
};

/** @param {Page} page @param {string} id @param {"day" | "other"} name */
export const listenToDay = (page, id, name) => {
  const [box, notice] = [field(id), find(`${id}-fault`)];

  /** @param {string} fault @param {number[]} which */
  const tell = (fault, which = []) => {
    box.setAttribute("aria-invalid", String(Boolean(fault)));
    render(fault ? html`${fault}${which.map((day) => html` <button type="button"
      @click=${() => take(day)}>${spokenDay(day)}</button>`)}` : nothing, notice);
  };

  /** @param {number} day */
  const take = (day) => {
    tell("");
    box.value = isoDay(day);
    box.focus();
    page.leap({ [name]: day });
  };

  const read = () => {
    const meant = daysMeant(box.value);
    const days = "days" in meant ? meant.days : [];
    tell(faultOf(box.value, meant), days.length > 1 ? days : []);
    if (days.length === 1) {
      box.value = isoDay(days[0]);
      page.leap({ [name]: days[0] });
    }
  };

  box.addEventListener("change", read);
  box.addEventListener("input", () => tell(""));
  return read;
};
