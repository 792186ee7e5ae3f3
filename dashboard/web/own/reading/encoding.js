/** In which encoding a file of text is, by its first bytes. */

/** How much of a file is looked at. */
export const HEAD = 262_144;

/** @param {Uint8Array} bytes @param {string} encoding */
const readsAs = (bytes, encoding) => {
  try {
    // A letter may be cut in two where the bytes end.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/**
 * Cyrillic of one byte a letter has them in rows, accents of Latin stand alone.
 * @param {Uint8Array} bytes
 */
const oneByte = (bytes) => {
  let high = 0;
  let beside = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    if (bytes[i] < 0xc0) continue;
    high += 1;
    if (bytes[i - 1] >= 0xc0) beside += 1;
  }
  return beside > high / 2 ? "windows-1251" : "windows-1252";
};

/** @param {Uint8Array} bytes @returns {string} a label that TextDecoder knows */
export const encodingOf = (bytes) => {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const few = bytes.subarray(0, 1000);
  const zeros = [0, 1].map((odd) => few.filter((byte, i) => !byte && i % 2 === odd).length);
  if (Math.max(...zeros) > few.length / 8) return zeros[1] > zeros[0] ? "utf-16le" : "utf-16be";
  return readsAs(bytes, "utf-8") ? "utf-8" : oneByte(bytes);
};

/** That of a file that is not UTF-8 after all. @param {Uint8Array} bytes */
export const otherEncoding = oneByte;
