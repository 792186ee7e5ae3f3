/** What a browser remembers of the tour; where it remembers nothing, this page does. */

/** @typedef {Pick<Storage, "getItem" | "setItem">} Memory */

const KEY = "contact-lines-tour";

/**
 * Whether the tour was declined or taken, and how that is kept. Storage may be missing, or
 * refuse: then it is kept as long as the page.
 * @param {() => Memory} storage
 */
export const remembered = (storage) => {
  let answered = false;
  return {
    answered: () => {
      try { return answered || Boolean(storage().getItem(KEY)); } catch { return answered; }
    },
    answer: () => {
      answered = true;
      try { storage().setItem(KEY, "yes"); } catch { /* kept above */ }
    },
  };
};
