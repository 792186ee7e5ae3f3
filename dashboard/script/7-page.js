"use strict";
/* The page: one state, and what follows from it. Everything a reader does ends in `go`. */
ContactLines.page = (() => {
  const { plate, view, words, time, detail, comparing, writing, pointing, hands,
    state: address } = ContactLines;
  const config = JSON.parse(document.getElementById("atlas-config").textContent);
  const find = (id) => document.getElementById(id);
  const state = { ...config.state, hidden: new Set(config.state.hidden) };
  const open = {};
  // Of the record: what notes and comparisons tell, and a promise of all that details do.
  let tips = null;
  let record = null;
  let playing = 0;
  let drawn = 0;
  let told = 0;
  let painted = { ...state };

  const mapView = () => (state.view === "world" ? "world" : "region");
  const current = () => open[mapView()];
  const hiddenNow = (chosen = state.hidden) => address.hiddenIn(state.theme, chosen,
    config.words.themes);

  /* -- what follows from the state ------------------------------------------------- */

  const drawMap = () => {
    const map = current();
    if (!map) return;
    const { document_, plate: sheet } = map;
    const codes = plate.codesOn(state.day, document_.timeline, hiddenNow());
    plate.show(sheet, codes, state.sel);
    map.states = new Set(Array.from(new Set(codes), (code) => document_.timeline.codes[code]));
    if (document_.view === "region") comparing.draw(map, tips, state, config.words);
    writing.writeWords(map, state, config, { now: hiddenNow(), none: hiddenNow(new Set()) });
    if (Number(find("day").value) !== state.day) find("day").value = state.day;
    if (document.activeElement !== find("day-typed")) find("day-typed").value = words.isoDay(state.day);
    document.dispatchEvent(new Event("atlas:drawn"));
  };

  const writeFilters = () => {
    for (const box of document.querySelectorAll("[data-group]")) {
      box.checked = !state.hidden.has(box.dataset.group);
    }
    const map = current();
    if (!map) return;
    plate.hideLayers(map.plate.svg, state.hidden);
    time.draw(find("lanes"), map.document_, hiddenNow());
    const count = (hidden) => map.document_.marks.filter(([, group]) => !hidden.has(group)).length;
    const things = mapView() === "region" ? "events" : config.words.things[state.theme];
    find("shown").textContent = `${count(hiddenNow())} of ${count(hiddenNow(new Set()))} ${things}`;
  };

  const writeDetail = async () => {
    const { sel } = state;
    const known = sel && await whole().catch(() => null);
    if (state.sel !== sel) return;
    find("detail").hidden = !sel;
    if (known) detail.show(find("detail-body"), known, sel, state.day, config.words);
    else if (sel) find("detail-body").textContent = "The record could not be loaded. Click again to retry.";
  };

  const writeView = () => {
    document.body.dataset.view = state.view;
    document.body.dataset.theme = state.theme;
    for (const link of document.querySelectorAll("[data-theme-link]")) {
      link.setAttribute("aria-current", String(link.dataset.themeLink === state.theme));
    }
    for (const tab of document.querySelectorAll("[data-view-tab]")) {
      const chosen = tab.dataset.viewTab === state.view;
      tab.toggleAttribute("aria-current", chosen);
      if (chosen) tab.setAttribute("aria-current", "page");
    }
    for (const name of ["region", "world"]) find(`map-${name}`).hidden = name !== mapView();
    const map = open.region;
    if (map) comparing.draw(map, tips, state, config.words);
  };

  /* Dash comes alive after the map: what it is told before then it would lose. */
  const tellDash = (data) => {
    if (!find("react-entry-point")) return;
    if (find("dash-root")) window.dash_clientside.set_props("state", { data });
    else window.setTimeout(() => tellDash(data), 60);
  };

  const writeAddress = () => {
    const query = address.toQuery(state);
    // The address of an embedded page stays that of an embedded page.
    const own = "embed" in document.body.dataset ? `${query}&embed=1` : query;
    window.history.replaceState(null, "", `${window.location.pathname}${own}`);
    for (const link of document.querySelectorAll("[data-image]")) {
      link.href = `${config.image}.${link.dataset.image}${query}`;
    }
    // Before its layout is there Dash would throw, and the page would stop here.
    tellDash({ query, view: state.view });
  };

  /* -- how the state changes ------------------------------------------------------- */

  /* Take a change of the state; paint in the next frame, tell the address when settled. */
  const go = (change) => {
    const { view: left } = state;
    Object.assign(state, change);
    state.day = time.within(state.day);
    if (state.view !== left) state.at = null;
    window.cancelAnimationFrame(drawn);
    drawn = window.requestAnimationFrame(() => {
      // Of several changes within one frame none is lost: what was painted last counts.
      const before = painted;
      painted = { ...state };
      if (state.view !== before.view || state.theme !== before.theme) writeView();
      if (state.hidden !== before.hidden || state.view !== before.view
        || state.theme !== before.theme) writeFilters();
      if (state.lang !== before.lang) rename();
      if (state.at !== before.at || state.view !== before.view) pan();
      drawMap();
      if (state.sel !== before.sel) {
        writeDetail().then(() => {
          if (state.sel) find("detail").scrollIntoView({ block: "nearest" });
        });
      }
    });
    window.clearTimeout(told);
    told = window.setTimeout(() => { writeAddress(); writeDetail(); }, 250);
    if (!current() && mapView() !== "records") load(mapView()).then(() => go({}));
  };

  const rename = () => {
    for (const map of Object.values(open)) plate.rename(map.plate.svg, map.document_, state.lang);
  };

  const pan = () => {
    const map = current();
    if (map) view.apply(map.plate.svg, state.at || view.home(map.document_), map.document_);
  };

  const step = (direction) => {
    const map = current();
    const days = [...new Set(time.changesShown(map.document_, hiddenNow()).map(([day]) => day))];
    const day = time.nextDay(days, state.day, direction);
    if (day !== undefined) go({ day });
    return day !== undefined;
  };

  const play = (on) => {
    window.clearInterval(playing);
    playing = 0;
    const button = find("play");
    button.setAttribute("aria-pressed", String(on));
    button.textContent = on ? "Pause" : "Play";
    if (!on) return;
    if (state.day >= time.LAST) go({ day: 0 });
    playing = window.setInterval(() => { if (!step(1)) play(false); },
      time.PACE[find("pace").value]);
  };

  /* -- documents ------------------------------------------------------------------- */

  /* A part of the atlas as text: from the page where it is one file, else from its address. */
  const part = async (at) => find(at)?.textContent ?? (await fetch(at)).text();

  /* All of the record: asked for when something is first chosen or sought. */
  const whole = () => {
    record = record || part(config.record).then(JSON.parse).catch((fault) => {
      record = null;
      throw fault;
    });
    return record;
  };

  const load = async (name) => {
    if (open[name]) return;
    const [document_, svg] = await Promise.all([
      part(config.documents[name].state).then(JSON.parse),
      find(`plate-${name}`) ? null : part(config.documents[name].svg),
    ]);
    if (open[name]) return;
    if (svg && !find(`plate-${name}`)) {
      const parsed = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
      find(`map-${name}`).prepend(document.importNode(parsed, true));
    }
    const element = find(`plate-${name}`);
    const listenTo = (svg) => view.listen(
      svg, document_, () => state.at || view.home(document_), (at) => go({ at }));
    open[name] = { document_, plate: plate.open(element, document_), listen: listenTo };
    listenTo(element);
    new ResizeObserver(() => view.size(element, (state.at || { k: 1 }).k, document_))
      .observe(element);
    if (state.lang !== "en") plate.rename(element, document_, state.lang);
    if (name === mapView()) { writeFilters(); pan(); drawMap(); }
  };

  const zoomBy = (factor) => {
    const { document_ } = current();
    const at = state.at || view.home(document_);
    go({ at: factor ? view.zoomedAt(at, at, factor, document_) : null });
  };

  /* Show a part of the paper, given as x,y,zoom; nothing is the whole of it. */
  const extent = (text) => {
    const [x, y, k] = (text || "0,0,1").split(",").map(Number);
    go({ at: k > 1 ? view.clamped({ x, y, k }, current().document_) : null });
  };

  const start = async () => {
    hands.listen({ state, go, step, play, playing: () => playing, zoomBy, extent,
      point: (event) => pointing.tip(event, tips, state, config.words), tell: writeAddress });
    writeView();
    await load(mapView());
    document.documentElement.dataset.ready = "yes";
    writeAddress();
    tips = JSON.parse(await part(config.tips));
    await writeDetail();
    drawMap();
    document.documentElement.dataset.record = "yes";
  };

  /* -- what Dash's components ask for ---------------------------------------------- */

  /* The last day that an EDTF date allows, or undefined: the atlas shows the fact there. */
  const dayIn = (edtf) => {
    const found = String(edtf || "").match(/\d{4}-\d{2}-\d{2}/g);
    return found ? time.within(words.dayOf(found.at(-1))) : undefined;
  };

  const findThing = (id) => {
    const key = id.slice(2);
    const change = { sel: id };
    if (id[0] === "e") {
      change.view = "region";
      change.day = dayIn(detail.row(tips, "events", key)?.date) ?? state.day;
    } else if (id[0] === "j") {
      change.view = "world";
    } else {
      change.view = "region";
    }
    go(change);
    centre(id);
    if (id[0] === "j") land(id);
  };

  /* Bring a mark or a name into the middle, close enough to be seen. */
  const centre = async (id) => {
    await load(mapView());
    const { document_, plate: sheet } = current();
    const element = sheet.svg.getElementById(id);
    if (!element) return;
    const mark = element.closest(".fix");
    const holder = mark ? mark.parentNode.closest("[transform]") : element;
    const box = !mark && element.localName === "path" ? element.getBBox() : null;
    const [x, y] = box ? [box.x + box.width / 2, box.y + box.height / 2]
      : holder.getAttribute("transform").match(/-?[\d.]+/g).map(Number);
    const near = document_.view === "world" ? 9 : 3;
    const k = box ? Math.min(near, 0.4 * Math.min(document_.width / box.width,
      document_.height / box.height)) : near;
    go({ at: view.clamped({ x, y, k }, document_) });
  };

  /* Show a jurisdiction on a day and in a theme in which it did something. */
  const land = async (id) => {
    await load("world");
    go(plate.landing(id, open.world.document_.timeline, state, config.words.themes));
  };

  const started = start();
  /* What the search finds: node or row id, label, every name folded for comparing. */
  const names = () => started.then(whole).then(({ search }) => search);
  return { go, state, find: findThing, names };
})();
