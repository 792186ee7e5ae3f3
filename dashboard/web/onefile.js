/** The atlas as one file: the page, and what a server does for it, done in the page. */
import { takeLinks } from "./onefile/link.js";
import { listenToOwn } from "./own/entrance.js";
import { insideScript } from "./onefile/inside.js";
import { listenToImages } from "./saving/images.js";
import { begin } from "./page/begin.js";
import { offer } from "./page/connect.js";
import { listenToSearch } from "./search/combobox.js";

const page = begin();
offer(page);
page.spoken.then(() => {
  listenToImages(page);
  listenToSearch(page);
  const { own } = page.store.config;
  if (own) listenToOwn(page, insideScript(own.script));
});
page.start();
takeLinks(page);
