"use strict";
/* What a reader's hands do: slider, fields, buttons, keys, clicks. Each ends in the page,
   which is {state, go, step, play, playing, zoomBy, extent, point, choose, tell}. */
ContactLines.hands = (() => {
  const { pointing, time, words } = ContactLines;
  const find = (id) => document.getElementById(id);
  const on = (id, kind, act) => find(id).addEventListener(kind, act);

  /* Take a typed day; one that is none, or outside the atlas, changes nothing and says why. */
  const takeTyped = (page, box, field) => {
    const day = words.typedDay(box.value);
    const fault = day === null ? `“${box.value}” is not a day; write it as 1994-05-12`
      : day < 0 || day > time.LAST ? "The atlas covers 1988-01-01 to 2024-12-31" : "";
    box.setCustomValidity(fault);
    if (fault) box.reportValidity(); else page.go({ [field]: day });
  };

  const listenToTime = (page) => {
    on("day", "input", (event) => page.go({ day: Number(event.target.value) }));
    for (const [id, field] of [["day-typed", "day"], ["with-typed", "other"]]) {
      on(id, "change", (event) => takeTyped(page, event.target, field));
      on(id, "input", (event) => event.target.setCustomValidity(""));
    }
    on("time-form", "submit", (event) => {
      event.preventDefault();
      takeTyped(page, find("day-typed"), "day");
    });
    on("previous", "click", () => page.step(-1));
    on("next", "click", () => page.step(1));
    on("play", "click", () => page.play(!page.playing()));
    on("pace", "change", () => page.playing() && page.play(true));
    on("lang", "change", (event) => page.go({ lang: event.target.value }));
  };

  const listenToComparison = (page) => {
    on("swap", "click", () => page.go({ day: page.state.other, other: page.state.day }));
    on("swipe", "input", (event) => {
      find("map-other").style.setProperty("--swipe", `${event.target.value}%`);
    });
    for (const button of document.querySelectorAll("[name=mode]")) {
      button.addEventListener("change", () => page.go({ mode: button.value }));
    }
  };

  const toggle = (page, { dataset: { group }, checked }) => {
    const hidden = new Set(page.state.hidden);
    if (checked) hidden.delete(group); else hidden.add(group);
    page.go({ hidden });
  };

  /* What a click on each sort of link or button does, by the attribute that marks it. */
  const CLICKS = {
    viewTab: (page, view) => page.go({ view, sel: "" }),
    themeLink: (page, theme) => page.go({ theme, sel: "" }),
    extent: (page, at) => page.extent(at),
    sel: (page, sel) => page.go({ sel }),
    zoomBy: (page, factor) => page.zoomBy(Number(factor)),
  };

  const click = (page, event) => {
    // A new tab or window is the browser's to open.
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    for (const [name, act] of Object.entries(CLICKS)) {
      const marked = event.target.closest(`[data-${name.replace(/[A-Z]/g, "-$&").toLowerCase()}]`);
      if (!marked) continue;
      event.preventDefault();
      act(page, marked.dataset[name]);
      return;
    }
    const svg = event.target.closest(".plate");
    if (svg && !svg.dataset.dragged) page.choose(event);
  };

  const copyLink = async (page, button) => {
    page.tell();
    // Over plain http other than this machine's own there is no clipboard to write to.
    const copied = await navigator.clipboard?.writeText(window.location.href)
      .then(() => true, () => false);
    button.textContent = copied ? "Link copied" : "Copy the address";
    window.setTimeout(() => { button.textContent = "Copy link"; }, 1500);
  };

  const KEYS = {
    ArrowLeft: ({ go, state }) => go({ day: state.day - 1 }),
    ArrowRight: ({ go, state }) => go({ day: state.day + 1 }),
    ArrowDown: ({ go, state }) => go({ day: state.day - 1 }),
    ArrowUp: ({ go, state }) => go({ day: state.day + 1 }),
    PageUp: ({ step }) => step(-1),
    PageDown: ({ step }) => step(1),
    Home: ({ go }) => go({ day: 0 }),
    End: ({ go }) => go({ day: time.LAST }),
    " ": ({ play, playing }) => play(!playing()),
    "+": ({ zoomBy }) => zoomBy(1.6),
    "=": ({ zoomBy }) => zoomBy(1.6),
    "-": ({ zoomBy }) => zoomBy(1 / 1.6),
    0: ({ zoomBy }) => zoomBy(0),
    Escape: ({ go }) => go({ sel: "" }),
  };

  const press = (page, event) => {
    const busy = event.target.closest(
      "input:not(#day), select, textarea, dialog, .ag-root, [role=listbox]")
      || (event.key === " " && event.target.closest("button, a, summary, label"));
    const reading = document.querySelector("dialog[open]")
      || ["records", "about"].includes(page.state.view);
    if (busy || reading || event.ctrlKey || event.metaKey || event.altKey || !KEYS[event.key]) return;
    event.preventDefault();
    KEYS[event.key](page);
  };

  const listen = (page) => {
    listenToTime(page);
    listenToComparison(page);
    on("detail-close", "click", () => page.go({ sel: "" }));
    on("copy", "click", (event) => copyLink(page, event.target));
    document.addEventListener("change", (event) => {
      if (event.target.dataset.group) toggle(page, event.target);
    });
    document.addEventListener("click", (event) => click(page, event));
    document.addEventListener("pointermove", page.point);
    document.addEventListener("keydown", (event) => press(page, event));
  };

  return { listen };
})();
