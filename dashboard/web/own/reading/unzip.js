/** In the place of what fflate does in workers of its own, which the policy of a page forbids. */
import { unzipSync } from "fflate";

export { strFromU8 } from "fflate";

/** @param {Uint8Array} archive @param {(error: unknown, files?: Record<string, Uint8Array>) => void} done */
export const unzip = (archive, done) => {
  try {
    done(null, unzipSync(archive));
  } catch (error) {
    done(error);
  }
};
