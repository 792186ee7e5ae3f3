/** What is asked of an engine in messages, and answered so, in turn. */
import { Engine } from "./engine.js";
import { OwnFault } from "./fault.js";

/** @typedef {{ id: number, method: string, args: unknown[] }} Question */
/**
 * @typedef {{ id: number, result?: unknown, progress?: { stage: string, share: number },
 *   fault?: { message: string, values: import("./fault.js").FaultValues } }} Answer
 */

/** The typed arrays in a result: they are moved and not copied. @param {unknown} result */
const movable = (result) => Object.values(result && typeof result === "object" ? result : {})
  .flatMap((value) => (ArrayBuffer.isView(value) ? [value.buffer] : []));

/** @param {unknown} error */
const faultOf = (error) => (error instanceof OwnFault
  ? { message: error.message, values: error.values }
  : { message: "own-failed", values: { why: error instanceof Error ? error.message : String(error) } });

/** @param {(answer: Answer, moved: Transferable[]) => void} send */
export const answering = (send) => {
  const asked = { id: 0 };
  const engine = new Engine((progress) => send({ id: asked.id, progress }, []),
    () => new Promise((done) => { setTimeout(done); }));
  let before = Promise.resolve();

  /** @param {Question} question */
  const answerOne = async ({ id, method, args }) => {
    asked.id = id;
    try {
      const result = await /** @type {any} */ (engine)[method](...args);
      send({ id, result }, /** @type {Transferable[]} */ (movable(result)));
    } catch (error) {
      send({ id, fault: faultOf(error) }, []);
    }
  };
  /** @param {Question} question */
  return (question) => { before = before.then(() => answerOne(question)); };
};
