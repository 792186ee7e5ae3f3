/** A file of the server: asked for until it comes, and told meanwhile how long that will be. */
import { say } from "../words/language.js";

/** Seconds that the server is asked to wait before it says how long it will be. */
const WAIT = 2;

/** @typedef {{ blob: Blob, name: string }} Taken */

/** What a file is called. @param {Response} answer */
const nameOf = (answer) => (
  /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1] ?? "");

/**
 * The file of an address; an Error with the reason, in words, where it cannot be had.
 * @param {string} address
 * @param {object} by
 * @param {(address: string, options: RequestInit) => Promise<Response>} by.ask
 * @param {(seconds: number) => Promise<void>} by.rest
 * @param {(waiting: string) => void} by.tell
 * @returns {Promise<Taken>}
 */
export const taken = async (address, { ask, rest, tell }) => {
  for (;;) {
    const answer = await ask(address, { headers: { Prefer: `wait=${WAIT}` } }).catch(() => null);
    if (!answer) throw new Error(say("save-no-answer"));
    if (answer.ok) return { blob: await answer.blob(), name: nameOf(answer) };
    const why = (await answer.text()).trim();
    const after = Number(answer.headers.get("retry-after"));
    if (answer.status !== 503 || !after) {
      throw new Error([400, 503].includes(answer.status) ? why : say("save-failed"));
    }
    tell(why);
    await rest(Math.min(after, WAIT));
  }
};

/** How a page takes a file. @param {(waiting: string) => void} tell */
export const byPage = (tell) => ({
  ask: fetch.bind(window),
  /** @param {number} seconds */
  rest: (seconds) => /** @type {Promise<void>} */ (
    new Promise((done) => { window.setTimeout(done, seconds * 1000); })),
  tell,
});
