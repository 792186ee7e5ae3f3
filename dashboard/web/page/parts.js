/** Parts of the atlas as text: from the page where it is one file, else from their addresses. */

// Bytes that are written as letters at once: three are four letters, and no sign fills up between.
const AT_ONCE = 3 * 8192;

/** What gzip made smaller and base64 made writable. @param {string} text */
const flowing = (text) => {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
};

/** Its text. @param {string} text */
export const unpacked = (text) => flowing(text).text();

/** Its bytes. @param {string} text */
export const bytesOf = (text) => flowing(text).arrayBuffer();

/** A file made smaller and writable so, in pieces. @param {Blob} file */
export const packed = async (file) => {
  const smaller = file.stream().pipeThrough(new CompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(smaller).arrayBuffer());
  return Array.from({ length: Math.ceil(bytes.length / AT_ONCE) }, (_, i) => btoa(
    String.fromCharCode(...bytes.subarray(i * AT_ONCE, (i + 1) * AT_ONCE))));
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
