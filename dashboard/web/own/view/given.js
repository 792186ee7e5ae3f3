/** Whose the points are that came within the page, above all that the panel says of the map. */
/** @import { Session } from "../session.js" */
import { find } from "../../page/dom.js";
import { say } from "../../words/language.js";

export const given = () => {
  const line = Object.assign(document.createElement("p"), { className: "own-given" });
  return {
    /** @param {Session} session */
    draw: ({ loaded }) => {
      if (!loaded?.given) {
        line.remove();
        return;
      }
      line.textContent = say("own-credited", { credit: loaded.credit });
      if (!line.isConnected) find("own").parentElement?.prepend(line);
    },
  };
};
