/** The engine beside the page, for a page from a disk: no worker may be begun there. */
/** @import { Start } from "./client.js" */
import { answering } from "./answering.js";

/** @type {Start} */
export const inPage = (receive) => answering((answer) => receive(answer));
