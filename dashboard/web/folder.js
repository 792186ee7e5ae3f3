/** The page of a folder of files: what a server does for the atlas, done in the page. */
import { startArrived } from "./page/arriving.js";
import { begin } from "./page/begin.js";
import { offer } from "./page/connect.js";
import { listenInFrame } from "./page/embed.js";
import { listenToSaving } from "./saving/dialog.js";
import { drawn } from "./saving/drawn.js";
import { listenToImages } from "./saving/images.js";
import { listenToSearch } from "./search/combobox.js";

const page = begin();
offer(page);
page.spoken.then(() => {
  listenInFrame(page);
  listenToSaving(page, drawn(page));
  listenToImages(page);
  if (document.getElementById("search")) listenToSearch(page);
});
startArrived(page);
