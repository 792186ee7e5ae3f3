/** A reader's own data, loaded when a file comes: the page's part, whose worker reads and joins. */
import { begin } from "./own/begin.js";
import { inWorker } from "./own/client.js";

begin(({ worker }) => inWorker(worker));
