/**
 * Marks of many points as pixels: each is a few writes into one array, so that a hundred thousand
 * take less than a frame.
 */

/** @typedef {{ around: Int32Array, within: Int32Array }} Stamp steps in an array of pixels */

/** How large marks are where so many show, in pixels of the screen, and whether they have a rim. */
const SIZES = [
  { most: 3_000, radius: 4.5, rim: 1.5 }, { most: 20_000, radius: 3.2, rim: 1.2 },
  { most: 150_000, radius: 2.1, rim: 1 }, { most: Infinity, radius: 1.2, rim: 0 },
];

/** @param {number} count */
export const sizeOf = (count) => /** @type {typeof SIZES[0]} */ (
  SIZES.find(({ most }) => count <= most));

/**
 * The steps from the middle of a mark to its pixels.
 * @param {number} radius @param {number} rim both in pixels of the array
 * @param {number} stride pixels to a row of the array
 * @returns {Stamp}
 */
export const stampOf = (radius, rim, stride) => {
  /** @type {number[]} */
  const around = [];
  /** @type {number[]} */
  const inside = [];
  const reach = Math.ceil(radius + rim);
  for (let y = -reach; y <= reach; y += 1) {
    for (let x = -reach; x <= reach; x += 1) {
      const far = Math.hypot(x, y);
      if (far <= radius) inside.push(y * stride + x);
      else if (far <= radius + rim) around.push(y * stride + x);
    }
  }
  return { around: Int32Array.from(around), within: Int32Array.from(inside) };
};

/**
 * Where each point lies in the array of pixels, -1 for those that no window shows.
 * @param {{ x: Float32Array, y: Float32Array }} points map units
 * @param {{ left: number, top: number, scale: number }} seen
 * @param {number} ratio pixels of the array to one of the screen
 * @param {{ width: number, height: number, margin: number }} array
 * @param {Int32Array} into
 */
export const pixelsOf = ({ x, y }, { left, top, scale }, ratio, array, into) => {
  const { width, height, margin } = array;
  const k = scale * ratio;
  const stride = width + 2 * margin;
  const rest = margin / 2;
  for (let i = 0; i < x.length; i += 1) {
    const px = Math.round((x[i] - left) * k);
    const py = Math.round((y[i] - top) * k);
    const seen = px >= -rest && py >= -rest && px <= width + rest && py <= height + rest;
    into[i] = seen ? (py + margin) * stride + px + margin : -1;
  }
};

/**
 * @param {Uint32Array} pixels is written
 * @param {Uint32Array} shown numbers of points, `count` of them
 * @param {number} count
 * @param {Int32Array} at where each point lies
 * @param {Uint8Array | null} codes the class of each
 * @param {Uint32Array} colours by class
 * @param {number} rimColour
 * @param {Stamp} stamp
 * @param {number} [from] of those that are shown the first that is not yet written
 */
export const blot = (pixels, shown, count, at, codes, colours, rimColour, stamp, from = 0) => {
  const { around, within } = stamp;
  for (let n = from; n < count; n += 1) {
    const i = shown[n];
    const middle = at[i];
    if (middle < 0) continue;
    const colour = colours[codes ? codes[i] : 0];
    // What lies on one of the same colour covers it to the pixel, where none has a rim.
    if (around.length === 0 && pixels[middle] === colour) continue;
    for (let k = 0; k < around.length; k += 1) pixels[middle + around[k]] = rimColour;
    for (let k = 0; k < within.length; k += 1) pixels[middle + within[k]] = colour;
  }
};
