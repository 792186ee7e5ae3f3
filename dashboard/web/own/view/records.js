/** A tab of Records for the reader's own rows, beside those of the tables. */
/** @import { Session } from "../session.js" */
/** @import { TableActs } from "./table.js" */
import { render } from "lit-html";
import { say } from "../../words/language.js";
import { tableBody } from "./table.js";

/** @param {TableActs} acts @returns {{ draw: (session: Session) => void, open: () => void } | null} null where the page has no tables */
export const records = (acts) => {
  const whole = document.getElementById("records");
  const tabs = whole?.querySelector(".tabs");
  if (!whole || !tabs) return null;
  const radio = Object.assign(document.createElement("input"),
    { type: "radio", name: tabs.querySelector("input")?.name ?? "table", value: "own" });
  radio.dataset.own = "";
  const label = document.createElement("label");
  label.append(radio, ` ${say("own-heading")}`);
  const box = document.createElement("div");
  box.className = "own-records";
  whole.append(box);
  const follow = () => whole.toggleAttribute("data-own", radio.checked && label.isConnected);
  tabs.addEventListener("change", follow);
  return {
    draw: (session) => {
      if (session.loaded && !label.isConnected) tabs.append(label);
      if (!session.loaded && label.isConnected) {
        label.remove();
        const first = /** @type {HTMLInputElement | null} */ (tabs.querySelector("input"));
        if (radio.checked && first) {
          first.checked = true;
          first.dispatchEvent(new Event("change", { bubbles: true }));
        }
        follow();
      }
      // A table that nobody sees is not laid out.
      if (document.body.dataset.view === "records" || !session.loaded) render(tableBody(session, acts), box);
    },
    open: () => {
      radio.checked = true;
      follow();
    },
  };
};
