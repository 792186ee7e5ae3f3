/** The language of the words: as an address asks, else as a browser prefers, at last English. */

const FALLBACK = "en";

/**
 * The first of the wanted languages that there is; dashboard/address/tongue.py decides the same.
 * @param {readonly string[]} wanted as a browser lists them
 * @param {string[]} there
 */
export const preferred = (wanted, there) => {
  for (const tag of wanted) {
    const plain = tag.toLowerCase();
    const found = [plain, plain.split("-")[0]].flatMap(
      (one) => there.filter((other) => other.toLowerCase() === one));
    if (found[0]) return found[0];
  }
  return FALLBACK;
};
