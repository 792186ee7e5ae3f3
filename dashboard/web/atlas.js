/** What the page needs first: map, time, panel, and the dialog that takes the view away. */
import { begin } from "./page/begin.js";
import { offer } from "./page/connect.js";
import { loadViews } from "./page/later.js";
import { listenInFrame } from "./page/embed.js";
import { listenToSaving } from "./saving/dialog.js";
import { served } from "./saving/served.js";
import { listenToSearch } from "./search/combobox.js";

const page = begin();
offer(page);
page.spoken.then(() => {
  listenInFrame(page);
  listenToSaving(page, served(page.store.config.image));
  if (document.getElementById("search")) listenToSearch(page);
});
loadViews(page);
page.start();
