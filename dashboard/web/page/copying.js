/** Text into the clipboard, over plain http too. */

/**
 * Copy a text; false where the browser lets no page do so.
 * @param {string} text
 */
export const copied = async (text) => {
  const done = await navigator.clipboard?.writeText(text).then(() => true, () => false);
  if (done) return true;
  // Over http other than this machine's own there is no such clipboard: a selection is copied.
  const box = document.createElement("textarea");
  const { activeElement } = document;
  box.value = text;
  box.className = "copied";
  box.readOnly = true;
  (document.querySelector("dialog[open]") ?? document.body).append(box);
  box.select();
  const worked = document.execCommand("copy");
  box.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus();
  return worked;
};
