/** A script that the file holds packed: run once, when something needs it. */
import { part } from "../page/parts.js";

/** @param {string} block its id @returns {() => Promise<void>} */
export const insideScript = (block) => {
  /** @type {Promise<void> | null} */
  let running = null;
  return () => {
    running ??= part(block).then((text) => {
      // The policy of the file knows it by its hash.
      document.head.append(Object.assign(document.createElement("script"), { text }));
    });
    return running;
  };
};
