/** Parts of the atlas as text: from the page where it is one file, else from their addresses. */

/** @param {string} at an address, or the id of the block that holds the part */
export const part = async (at) => {
  const here = document.getElementById(at)?.textContent;
  if (here !== undefined && here !== null) return here;
  const answer = await fetch(at);
  if (!answer.ok) throw new Error(`${at}: ${answer.status}`);
  return answer.text();
};
