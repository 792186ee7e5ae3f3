/**
 * On a phone the details come from below, over the page, so that a reader stays at the map: they are
 * drawn up and down by their grip and go by their button, by Escape or by a drag downwards.
 */
/** @import { Page } from "../page/page.js" */
import { find } from "../page/dom.js";

// Pixels after which a drag of the grip is meant, and a reader's point keeps from the drawer.
const MEANT = 40;
const AROUND = 28;

/** What a drag of the grip asks for. @param {number} down @param {boolean} tall @returns {"close" | "lower" | "raise" | "stay"} */
export const dragged = (down, tall) => {
  if (Math.abs(down) < MEANT) return "stay";
  if (down < 0) return "raise";
  return tall ? "lower" : "close";
};

/** @param {Page} page */
export const listenToDrawer = ({ go }) => {
  const [detail, grip] = [find("detail"), find("detail-grip")];
  const narrow = window.matchMedia("(max-width: 760px)");
  /** @type {{ from: Element | null, tapped: number, begun: number, moved: boolean }} */
  const drawer = { from: null, tapped: -1, begun: 0, moved: false };
  const isDrawer = () => narrow.matches && !("embed" in document.body.dataset);

  /** @param {boolean} tall */
  const stand = (tall) => {
    detail.classList.toggle("tall", tall);
    grip.setAttribute("aria-expanded", String(tall));
  };

  /** Bring what was tapped out from under the drawer. */
  const reveal = () => {
    const { top } = detail.getBoundingClientRect();
    if (drawer.tapped > top - AROUND) window.scrollBy(0, drawer.tapped - top + 2 * AROUND);
  };

  const opened = () => {
    if (!isDrawer() || document.documentElement.dataset.record !== "yes") return;
    detail.setAttribute("role", "dialog");
    if (!detail.contains(document.activeElement)) {
      drawer.from = document.activeElement;
      detail.focus({ preventScroll: true });
    }
    reveal();
  };
  /** The focus goes back to where it came from before anything else takes it: the page stays. */
  const giveBack = () => {
    const { from } = drawer;
    drawer.from = null;
    if (from === document.body) /** @type {HTMLElement} */ (document.activeElement).blur();
    else if (from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true });
  };
  const closed = () => {
    giveBack();
    detail.removeAttribute("role");
    stand(false);
    drawer.tapped = -1;
  };
  find("detail-close").addEventListener("click", giveBack, { capture: true });
  new MutationObserver(() => { if (detail.hidden) closed(); else opened(); })
    .observe(detail, { attributes: true, attributeFilter: ["hidden"] });
  document.addEventListener("click", (event) => {
    const onMap = event.target instanceof Element && event.target.closest(".map");
    drawer.tapped = onMap ? event.clientY : -1;
  }, { capture: true });

  grip.addEventListener("pointerdown", (event) => {
    Object.assign(drawer, { begun: event.clientY, moved: false });
    grip.setPointerCapture(event.pointerId);
  });
  grip.addEventListener("pointerup", (event) => {
    const asked = dragged(event.clientY - drawer.begun, detail.classList.contains("tall"));
    drawer.moved = asked !== "stay";
    if (asked === "close") go({ sel: "" });
    else if (asked !== "stay") stand(asked === "raise");
  });
  grip.addEventListener("click", () => {
    if (!drawer.moved) stand(!detail.classList.contains("tall"));
    drawer.moved = false;
  });
};
