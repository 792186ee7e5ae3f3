/** The page's side of the engine: what is asked of it comes back when it is done. */
/** @import { Engine } from "./engine.js" */
/** @import { Answer, Question } from "./answering.js" */
import { OwnFault } from "./fault.js";

/** @typedef {{ [K in keyof Engine]: (...args: Parameters<Engine[K]>) => Promise<Awaited<ReturnType<Engine[K]>>> }} Client */
/** @typedef {(receive: (answer: Answer) => void) => (question: Question) => void} Start */

/**
 * @param {Start} start starts the engine, gives what takes questions
 * @param {(progress: { stage: string, share: number }) => void} tell
 * @returns {Client}
 */
export const clientOf = (start, tell) => {
  /** @type {Map<number, { done: (result: any) => void, failed: (fault: OwnFault) => void }>} */
  const waiting = new Map();
  let last = 0;
  const send = start(({ id, result, progress, fault }) => {
    if (progress) { tell(progress); return; }
    const one = waiting.get(id);
    waiting.delete(id);
    if (fault) one?.failed(new OwnFault(fault.message, fault.values)); else one?.done(result);
  });
  return /** @type {any} */ (new Proxy({}, {
    get: (_, method) => (/** @type {unknown[]} */ ...args) => new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      send({ id: last, method: String(method), args });
    }),
  }));
};

/** An engine in a worker. @param {string} address @returns {Start} */
export const inWorker = (address) => (receive) => {
  const worker = new Worker(address, { type: "module" });
  let asked = 0;
  worker.addEventListener("message", ({ data }) => receive(data));
  worker.addEventListener("error", ({ message }) => receive(
    { id: asked, fault: { message: "own-failed", values: { why: message ?? "" } } }));
  return (question) => {
    asked = question.id;
    worker.postMessage(question);
  };
};
