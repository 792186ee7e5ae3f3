/** A reader's own data where no worker can be: in the atlas as one file, all of it is in the page. */
import { inPage } from "./own/alone.js";
import { begin } from "./own/begin.js";

begin(() => inPage);
