/**
 * The focus is never lost: where what had it is gone or hidden, as a button that has done its work
 * or a link of what is told no more, it goes to what stands around that, at last to the view.
 */
import { MAPS } from "../constants.js";
import { find } from "../page/dom.js";

const REACHED = ["a[href]", "button:enabled", "input:enabled", "select:enabled", "textarea",
  "summary", "[tabindex='0']"].join(", ");

/**
 * Where the focus goes from something lost: to the first that can be reached in the nearest that
 * is still there of what was around it.
 * @template T
 * @param {T[]} around what was around it, the nearest first
 * @param {(one: T) => boolean} there whether it is still there
 * @param {(one: T) => T | undefined} reached the first within it that can be reached
 */
export const heirOf = (around, there, reached) => {
  for (const one of around) {
    const heir = there(one) ? reached(one) : undefined;
    if (heir) return heir;
  }
  return undefined;
};

/** @param {Element} element */
const seen = (element) => element.isConnected
  && element.checkVisibility({ visibilityProperty: true, opacityProperty: false });

/** The first element of another that can be reached by a key. @param {Element} within */
const firstIn = (within) => {
  // Of what is told the beginning, not a link that now happens to stand there.
  const close = within.closest("#detail") && find("detail-close");
  return close || [...within.querySelectorAll(REACHED)].find(seen);
};

/** What is around an element, but for the page itself. @param {Element} element @returns {Element[]} */
const aroundIt = (element) => {
  const around = [];
  for (let one = element.parentElement; one && one.id !== "main"; one = one.parentElement) {
    if (one !== document.body && one !== document.documentElement) around.push(one);
  }
  return around;
};

export const listenToLosing = () => {
  /** @type {{ element: Element | null, around: Element[] }} */
  const last = { element: null, around: [] };

  document.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof Element)) return;
    Object.assign(last, { element: target, around: aroundIt(target) });
  });

  const keep = () => {
    const { activeElement, body } = document;
    if (!last.element || (activeElement && activeElement !== body) || seen(last.element)) return;
    const view = body.dataset.view ?? "";
    const place = MAPS.includes(view) ? document.querySelector(".map[tabindex]:not([hidden])")
      : document.getElementById(view);
    const heir = heirOf(last.around, seen, firstIn)
      ?? (place?.matches("[tabindex]") ? place : place && firstIn(place));
    if (heir instanceof HTMLElement) heir.focus({ preventScroll: true });
  };
  // What is taken away or hidden goes with a change of the state, with what is told of another
  // thing, or with the click that it was there for.
  for (const kind of ["atlas:drawn", "atlas:settled", "atlas:view"]) {
    document.addEventListener(kind, keep);
  }
  document.addEventListener("click", () => window.requestAnimationFrame(keep));
  new MutationObserver(keep).observe(find("detail-body"), { childList: true, subtree: true });
};
