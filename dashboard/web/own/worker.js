/** The worker in which a reader's table lives: it answers what the page asks of the engine. */
import { answering } from "./answering.js";

const worker = /** @type {any} */ (self);
const answer = answering((message, moved) => worker.postMessage(message, moved));
worker.addEventListener("message", (/** @type {MessageEvent} */ { data }) => answer(data));
