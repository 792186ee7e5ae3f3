"use strict";
/* The page: one state, and what follows from it. Everything a reader does ends in `go`. */
ContactLines.page = (() => {
  const { plate, view, words, time, detail, facts, comparing, crowding, finding, writing, pointing,
    hands, state: address } = ContactLines;
  const config = JSON.parse(document.getElementById("atlas-config").textContent);
  const find = (id) => document.getElementById(id);
  const state = { ...config.state, hidden: new Set(config.state.hidden) };
  const open = {};
  // Of the record: what notes and comparisons tell, and a promise of all that details do.
  let tips = null;
  let record = null;
  let playing = 0;
  // Frames that are asked for, and when the words around the map were last written.
  let drawn = 0;
  let following = 0;
  let written = 0;
  let told = 0;
  // The view that the address tells of, and the day that the panel does.
  let toldView = state.view;
  let described = -1;
  let pointed = null;
  let painted = { ...state };
  // Milliseconds that the words around the map may stay behind it.
  const PATIENCE = 100;

  const mapView = () => (state.view === "world" ? "world" : "region");
  const current = () => open[mapView()];
  // Asked at every step, so that the same answer is the same set.
  const hiddenIn = (chosen, at) => {
    if (at.chosen !== chosen || at.theme !== state.theme) {
      at.hidden = address.hiddenIn(state.theme, chosen, config.words.themes);
      Object.assign(at, { chosen, theme: state.theme });
    }
    return at.hidden;
  };
  const NONE = new Set();
  const last = { now: {}, none: {} };
  const hiddenNow = () => hiddenIn(state.hidden, last.now);
  const hiddenNone = () => hiddenIn(NONE, last.none);

  /* -- what follows from the state ------------------------------------------------- */

  /* The map and what is written on it, in one frame; the words around it in the next. */
  const drawMap = () => {
    const map = current();
    if (!map) return;
    const { document_, plate: sheet } = map;
    map.codes = plate.codesOn(state.day, document_.timeline, hiddenNow());
    plate.show(sheet, map.codes, state.sel);
    crowding.draw(map, state, hiddenNow(), drawMap);
    if (document_.view === "region") comparing.draw(map, tips, state, config.words);
    writing.writeCaption(map, state, hiddenNow());
    if (Number(find("day").value) !== state.day) find("day").value = state.day;
    window.cancelAnimationFrame(following);
    following = window.requestAnimationFrame(writeAround);
  };

  /* Sentence, legend and typed day.  While steps come in every frame the map goes before:
     laying out the legend's numbers costs as much as drawing it. */
  const writeAround = (now) => {
    const map = current();
    if (!map || (drawn && now - written < PATIENCE)) return;
    written = now;
    writing.writeWords(map, state, config, hiddenNone());
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
    // A mark of many events says how many it stands for.
    const count = (hidden) => map.document_.marks.reduce(
      (sum, [, group, times = 1]) => sum + (hidden.has(group) ? 0 : times), 0).toLocaleString("en");
    const things = mapView() === "region" ? "events" : config.words.things[state.theme];
    find("shown").textContent = `${count(hiddenNow())} of ${count(hiddenNone())} ${things}`
      + (map.document_.many ? crowding.told(map.document_.many) : "");
  };

  const writeDetail = async () => {
    const { sel } = state;
    const known = sel && await whole().then((all) => crowding.into(all, sel)).catch(() => null);
    if (state.sel !== sel) return;
    described = state.day;
    find("detail").hidden = !sel;
    if (known) detail.show(find("detail-body"), known, sel, state.day, config.words);
    else if (sel) find("detail-body").textContent = "The record could not be loaded. Click again to retry.";
  };

  /* On another day other facts hold of a piece, a line or a place.  Nothing else is written
     anew: a reader may be in the midst of it. */
  const refreshDetail = () => {
    if (state.sel && described !== state.day && !/^[ejr]-/.test(state.sel)) writeDetail();
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
    const entry = state.view === toldView ? "replaceState" : "pushState";
    toldView = state.view;
    window.history[entry](null, "", `${window.location.pathname}${own}`);
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
    // Another view begins with the whole of its paper, unless it is told where to look.
    if (state.view !== left && !("at" in change)) state.at = null;
    window.cancelAnimationFrame(drawn);
    drawn = window.requestAnimationFrame(() => {
      drawn = 0;
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
    told = window.setTimeout(() => { writeAddress(); refreshDetail(); }, 250);
    if (!current()) load(mapView()).then(() => go({}), () => tellFault(() => go({})));
  };

  /* Back and forward: a change of view is a page of its own, as readers expect. */
  window.addEventListener("popstate", () => {
    const asked = { ...address.start(), ...address.fromQuery(window.location.search) };
    toldView = asked.view;
    go(asked);
  });

  const rename = () => {
    for (const map of Object.values(open)) plate.rename(map.plate.svg, map.document_, state.lang);
    pan();
  };

  const pan = () => {
    const map = current();
    if (map) view.apply(map.plate.svg, state.at || view.home(map.document_), map.document_);
  };

  const step = (direction) => {
    const map = current();
    if (!map) return false;
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
  const part = async (at) => {
    const here = find(at)?.textContent;
    if (here !== undefined) return here;
    const answer = await fetch(at);
    if (!answer.ok) throw new Error(`${at}: ${answer.status}`);
    return answer.text();
  };

  /* Say that something could not be loaded, and offer to try again. */
  const tellFault = (retry) => {
    const box = find("fault");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.textContent = "Try again";
    button.addEventListener("click", () => { box.hidden = true; retry(); });
    box.replaceChildren("A part of the atlas could not be loaded. ", button);
    box.hidden = false;
  };

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
    if (document_.many) crowding.load(config.many, part).then(drawMap);
  };

  const zoomBy = (factor) => {
    if (!current()) return;
    const { document_ } = current();
    const at = state.at || view.home(document_);
    go({ at: factor ? view.zoomedAt(at, at, factor, document_) : null });
  };

  /* Show a part of the paper, given as x,y,zoom; nothing is the whole of it. */
  const extent = (text) => {
    const [x, y, k] = (text || "0,0,1").split(",").map(Number);
    if (current()) go({ at: k > 1 ? view.clamped({ x, y, k }, current().document_) : null });
  };

  /* Show the note on what is under the pointer: of one of the many as soon as it is read. */
  const point = (event) => {
    pointed = event;
    const said = crowding.note(crowding.under(event), () => { if (pointed === event) point(event); });
    pointing.tip(event, tips, state, current(), config.words, said);
  };

  const choose = async (event) => {
    const number = crowding.under(event);
    go({ sel: number < 0 ? pointing.meant(event, current(), tips) : await crowding.idOf(number) });
  };

  const comeAlive = async () => {
    await load(mapView());
    document.documentElement.dataset.ready = "yes";
    writeAddress();
    tips = JSON.parse(await part(config.tips));
    await writeDetail();
    drawMap();
    document.documentElement.dataset.record = "yes";
  };

  /* What waits for the map waits until it could be loaded after all. */
  const begin = () => comeAlive().catch(() => new Promise(tellFault).then(begin));

  const start = async () => {
    hands.listen({ state, go, step, play, playing: () => playing, zoomBy, extent,
      point, choose, tell: writeAddress });
    writeView();
    await begin();
  };

  /* -- what Dash's components ask for ---------------------------------------------- */

  const started = start();
  const found = (id) => finding.show({ state, go, load, mapView, open,
    themes: config.words.themes, date: (key) => facts.row(tips, "events", key)?.date }, id);
  /* What the search finds: node or row id, label, every name folded for comparing. */
  const names = () => started.then(whole).then(({ search }) => search);
  const search = (typed) => crowding.search(typed.toLowerCase().split(/\s+/).filter(Boolean));
  return { go, state, find: found, names, search, tellFault };
})();
