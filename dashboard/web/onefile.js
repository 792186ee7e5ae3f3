/** The atlas as one file: the page, and what a server does for it, done in the page. */
import { takeLinks } from "./onefile/link.js";
import { listenToImages } from "./onefile/sheet.js";
import { begin } from "./page/begin.js";
import { offer } from "./page/connect.js";

const page = begin();
offer(page);
listenToImages(page);
page.start();
takeLinks(page);
