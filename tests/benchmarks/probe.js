"use strict";
/* Measures a page from within.  A step runs from the dispatch of the range's `input` event to
   the end of the frame that paints what the step changed: when the change is made outside a
   frame, the next animation frame; when it is made in an animation frame, that very frame; in
   both cases a message posted from the frame, which arrives after style, layout and paint. */
window.probe = (() => {
  const raw = window.requestAnimationFrame.bind(window);
  let inFrame = false;
  let fills = 0;
  let clears = 0;
  let plots = 0;
  let firstMap = 0;

  const channel = new MessageChannel();
  const waiting = [];
  channel.port1.onmessage = () => { inFrame = false; waiting.splice(0).forEach((f) => f()); };
  const afterFrame = (f) => { waiting.push(f); channel.port2.postMessage(0); };

  window.requestAnimationFrame = (callback) => raw((time) => {
    if (!inFrame) { inFrame = true; channel.port2.postMessage(0); }
    callback(time);
  });

  const painted = () => new Promise((done) => {
    const finish = () => afterFrame(() => done(performance.now()));
    if (inFrame) finish(); else raw(finish);
  });

  const { fill, clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fill = function counted(...a) {
    fills += 1;
    return fill.apply(this, a);
  };
  CanvasRenderingContext2D.prototype.clearRect = function counted(...a) {
    clears += 1;
    for (const watch of [...watchers]) watch();
    return clearRect.apply(this, a);
  };

  const watchers = new Set();
  /* Resolve when `test` holds, asked whenever something may have happened. */
  const until = (test) => new Promise((done) => {
    if (test()) { done(); return; }
    const watch = () => { if (test()) { watchers.delete(watch); done(); } };
    watchers.add(watch);
  });
  const happened = () => { for (const watch of [...watchers]) watch(); };

  const plot = () => document.querySelector(".js-plotly-plot");
  const tiles = () => plot()?._fullLayout?.map?._subplot?.map;
  const listenToPlot = () => {
    const gd = plot();
    if (gd?.on && gd.probed !== gd._ev) {
      gd.on("plotly_afterplot", () => { plots += 1; happened(); });
      gd.probed = gd._ev;
    }
    const map = tiles();
    if (map && !map.probed) { map.on("render", happened); map.probed = true; }
  };

  /* Is the map there, for the first time? */
  const there = {
    atlas: () => document.querySelector(".map-document .piece, .map-document .area")
      && document.querySelector("#sentence"),
    tiles: () => {
      const map = tiles();
      return map && map.loaded() && map.getStyle().layers.length > 3;
    },
    geo: () => document.querySelector(".geo .choroplethlayer path"),
    leaflet: () => fills >= window.probeNeeds,
  };
  const poll = () => {
    if (firstMap) return;
    if (window.probeKind && there[window.probeKind]()) {
      firstMap = -1;
      afterFrame(() => { firstMap = performance.now(); });
      return;
    }
    raw(poll);
  };
  raw(poll);

  const setRange = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  const pause = (ms) => new Promise((done) => { setTimeout(done, ms); });

  /* Milliseconds until the words around the atlas's map were painted too, which follow it. */
  const around = [];
  const sentence = () => document.getElementById("sentence")?.textContent;

  /* Step to a day; `differs` says whether the map itself changes.  Returns milliseconds. */
  const step = async ({ day, differs, wait }, kind) => {
    await pause(wait);
    listenToPlot();
    const input = document.getElementById("day");
    const said = document.getElementById(kind === "atlas" ? "spoken-day" : "said");
    const before = { said: said.textContent, sentence: sentence(), clears, plots };
    const observer = new MutationObserver(happened);
    for (const watched of [said, document.getElementById("sentence")].filter(Boolean)) {
      observer.observe(watched, { childList: true, characterData: true, subtree: true });
    }
    const changed = kind === "atlas" ? () => said.textContent !== before.said
      : () => said.textContent === String(day);
    const begin = performance.now();
    performance.mark("probe-begin");
    setRange.call(input, day);
    input.dispatchEvent(new Event("input", { bubbles: true }));
    const late = new Promise((_, fail) => {
      setTimeout(() => fail(new Error(`no frame after 15 s: ${kind} ${day}`)), 15000);
    });
    const end = await Promise.race([late, shownBy(kind, differs, changed, before)]);
    performance.mark("probe-painted");
    if (kind === "atlas") {
      await Promise.race([late, until(() => sentence() !== before.sentence)]);
      around.push(await painted() - begin);
    }
    observer.disconnect();
    return end - begin;
  };

  const shownBy = async (kind, differs, changed, before) => {
    await until(changed);
    if (differs && kind === "leaflet") await until(() => clears > before.clears);
    if (differs && (kind === "geo" || kind === "tiles")) {
      await until(() => plots > before.plots);
    }
    if (differs && kind === "tiles") await until(() => tiles().loaded());
    return painted();
  };

  const run = async (steps, kind) => {
    const found = [];
    for (const one of steps) found.push(await step(one, kind));
    return found;
  };

  return { run, painted, around: () => around.splice(0), firstMap: () => firstMap };
})();
