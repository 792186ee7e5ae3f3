/** Parts of the atlas as text: from the page where it is one file, else from their addresses. */

/** The text of what gzip made smaller and base64 made writable. @param {string} packed */
export const unpacked = (packed) => {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
};

/** @param {string} at an address, or the id of the block that holds the part */
export const part = async (at) => {
  const block = document.getElementById(at);
  if (block) {
    const text = block.textContent ?? "";
    return block.dataset.packed ? unpacked(text) : text;
  }
  const answer = await fetch(at);
  if (!answer.ok) throw new Error(`${at}: ${answer.status}`);
  return answer.text();
};
