/** The atlas as one file: the page, and what a server does for it, done in the page. */
import { takeLinks } from "./onefile/link.js";
import { carriedHere, writtenPage } from "./own/carried.js";
import { listenToOwn } from "./own/entrance.js";
import { insideScript } from "./onefile/inside.js";
import { listenToImages } from "./saving/images.js";
import { begin } from "./page/begin.js";
import { offer } from "./page/connect.js";
import { listenToSearch } from "./search/combobox.js";

const written = writtenPage();
const carried = carriedHere();
const page = begin();
page.store.source = written;
offer(page);
page.spoken.then(() => {
  listenToImages(page);
  listenToSearch(page);
  const { own } = page.store.config;
  if (!own) return;
  const load = insideScript(own.script);
  listenToOwn(page, load);
  if (carried) load();
});
page.start();
takeLinks(page, carried?.query);
