"use strict";
/* The page: one state, and what follows from it. Everything a reader does ends in `go`. */
ContactLines.page = (() => {
  const { plate, view, words, time, detail, comparing, state: address } = ContactLines;
  const config = JSON.parse(document.getElementById("atlas-config").textContent);
  const find = (id) => document.getElementById(id);
  const state = { ...config.state, hidden: new Set(config.state.hidden) };
  const open = {};
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
    map.states = new Set(Array.from(codes, (code) => document_.timeline.codes[code]));
    if (document_.view === "region") comparing.draw(map, record, state, config.words);
    writeWords(document_);
    find("day").value = state.day;
    if (document.activeElement !== find("day-typed")) find("day-typed").value = words.isoDay(state.day);
    document.dispatchEvent(new Event("atlas:drawn"));
  };

  /* Between what a holder's area lies on the day; empty for what has no accuracy. */
  const spanOf = ({ intervals }, name) => {
    const km2 = intervals?.km2[name];
    return km2 ? words.span(...km2[intervals.day.findLastIndex((day) => day <= state.day)]) : "";
  };

  const passageOn = ({ passage }) => {
    const row = (passage || []).find(([start, end]) => start <= state.day
      && (end === null || state.day < end));
    return row ? row[2] : null;
  };

  const writeWords = (document_) => {
    const spoken = words.spokenDay(state.day);
    find("spoken-day").textContent = spoken;
    find("day").setAttribute("aria-valuetext", spoken);
    const totals = document_.view === "region" ? plate.totals(state.day, document_.timeline) : {};
    const counts = document_.view === "world"
      ? plate.counts(state.day, document_.timeline, hiddenNow(new Set()), document_.within) : {};
    const sentence = document_.view === "region"
      ? words.region(state.day, totals, passageOn(document_), config.words)
      : words.world(state.day, counts, config.words, state.theme);
    find("sentence").textContent = sentence;
    find(`plate-words-${document_.view}`).textContent = sentence;
    const whole = Object.keys(config.words.holders).reduce((sum, n) => sum + (totals[n] || 0), 0);
    for (const cell of document.querySelectorAll(`#legend-${document_.view} [data-total]`)) {
      const area = totals[cell.dataset.total] || 0;
      const share = config.words.holders[cell.dataset.total] && whole
        ? ` · ${words.percent(area, whole)}` : "";
      cell.textContent = area ? words.squareKm(area) + share : "–";
      cell.title = spanOf(document_, cell.dataset.total);
      cell.closest("li").classList.toggle("absent", !area);
    }
    for (const item of document.querySelectorAll(`#legend-${document_.view} [data-needs]`)) {
      item.classList.toggle("absent", !current().states.has(item.dataset.needs));
    }
    for (const cell of document.querySelectorAll(`#legend-${document_.view} [data-act]`)) {
      cell.textContent = counts[cell.dataset.act] || "–";
      cell.closest("li").classList.toggle("absent", !counts[cell.dataset.act]);
    }
    writeChange(document_);
  };

  const writeChange = (document_) => {
    const changes = time.lastChange(time.changesShown(document_, hiddenNow()), state.day);
    const box = find("change");
    const items = changes.slice(0, 3).map(([, text, id]) => {
      const item = document.createElement(id ? "a" : "span");
      item.textContent = text;
      if (id) {
        item.href = "#detail";
        const kind = document_.view === "region" ? "e" : state.theme === "positions" ? "j" : "r";
        item.dataset.sel = `${kind}-${id}`;
      }
      return item;
    });
    const since = changes.length && changes[0][0] !== state.day
      ? `Since ${words.spokenDay(changes[0][0])}: ` : "";
    const more = changes.length > 3 ? ` and ${changes.length - 3} more` : "";
    box.replaceChildren(since, ...items.flatMap((item, i) => (i ? ["; ", item] : [item])), more);
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

  const writeDetail = () => {
    if (!record) return;
    find("detail").hidden = !state.sel;
    if (state.sel) detail.show(find("detail-body"), record, state.sel, state.day, config.words);
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
    if (map) comparing.draw(map, record, state, config.words);
  };

  /* Dash comes alive after the map: what it is told before then it would lose. */
  const tellDash = (data) => {
    if (!find("react-entry-point")) return;
    if (find("dash-root")) window.dash_clientside.set_props("state", { data });
    else window.setTimeout(() => tellDash(data), 60);
  };

  const writeAddress = () => {
    const query = address.toQuery(state);
    window.history.replaceState(null, "", `${window.location.pathname}${query}`);
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
        writeDetail();
        if (state.sel) find("detail").scrollIntoView({ block: "nearest" });
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

  /* -- what a reader points at ----------------------------------------------------- */

  const idUnder = (target) => {
    const holder = target.closest?.(".plate [id]");
    const id = (holder?.id || "").split(".")[0];
    return /^[pejmn]-/.test(id) ? id : "";
  };

  const tip = (event) => {
    const box = find("tip");
    const id = event.target.closest?.(".plate") ? idUnder(event.target) : "";
    const text = id && record ? tipText(id) : "";
    box.hidden = !text;
    if (!text) return;
    box.textContent = text;
    const left = Math.min(event.clientX + 14, window.innerWidth - box.offsetWidth - 8);
    const below = event.clientY + 18 + box.offsetHeight < window.innerHeight;
    box.style.left = `${left}px`;
    box.style.top = `${below ? event.clientY + 18 : event.clientY - box.offsetHeight - 12}px`;
  };

  const tipText = (id) => {
    const key = id.slice(2);
    if (id[0] === "p" || id[0] === "m") {
      const piece = detail.row(record, "pieces", key);
      const iso = words.isoDay(state.day);
      const held = piece.control.find((r) => r[0] <= iso && (!r[1] || iso < r[1]));
      const manner = held[3] === "held" ? "" : ` (${held[3]})`;
      return `${piece.name}\n${config.words.holders[held[2]]}${manner}, since ${held[0]}\n`
        + words.squareKm(piece.km2);
    }
    if (id[0] === "e") {
      const fact = detail.row(record, "events", key);
      return `${fact.date}\n${fact.title}`;
    }
    if (id[0] === "j") return detail.row(record, "jurisdictions", key)?.name || "";
    return "";
  };

  const listen = () => {
    find("day").addEventListener("input", (event) => go({ day: Number(event.target.value) }));
    find("day-typed").addEventListener("change", (event) => takeTyped(event.target));
    find("day-typed").addEventListener("input", (event) => event.target.setCustomValidity(""));
    find("time-form").addEventListener("submit", (event) => {
      event.preventDefault();
      takeTyped(find("day-typed"));
    });
    find("previous").addEventListener("click", () => step(-1));
    find("next").addEventListener("click", () => step(1));
    find("play").addEventListener("click", () => play(!playing));
    find("with-typed").addEventListener("change", (event) => takeTyped(event.target, "other"));
    find("with-typed").addEventListener("input", (event) => event.target.setCustomValidity(""));
    find("swap").addEventListener("click", () => go({ day: state.other, other: state.day }));
    find("swipe").addEventListener("input", (event) => {
      find("map-other").style.setProperty("--swipe", `${event.target.value}%`);
    });
    for (const button of document.querySelectorAll("[name=mode]")) {
      button.addEventListener("change", () => go({ mode: button.value }));
    }
    find("pace").addEventListener("change", () => playing && play(true));
    find("lang").addEventListener("change", (event) => go({ lang: event.target.value }));
    document.addEventListener("change", (event) => {
      const { group } = event.target.dataset;
      if (!group) return;
      const hidden = new Set(state.hidden);
      if (event.target.checked) hidden.delete(group); else hidden.add(group);
      go({ hidden });
    });
    document.addEventListener("click", (event) => {
      const tab = event.target.closest("[data-view-tab]");
      if (tab) { event.preventDefault(); go({ view: tab.dataset.viewTab, sel: "" }); return; }
      const theme = event.target.closest("[data-theme-link]");
      if (theme) { event.preventDefault(); go({ theme: theme.dataset.themeLink, sel: "" }); return; }
      const extent = event.target.closest("[data-extent]");
      if (extent) {
        event.preventDefault();
        const [x, y, k] = (extent.dataset.extent || "0,0,1").split(",").map(Number);
        go({ at: k > 1 ? view.clamped({ x, y, k }, current().document_) : null });
        return;
      }
      const told_ = event.target.closest("[data-sel]");
      if (told_) { event.preventDefault(); go({ sel: told_.dataset.sel }); return; }
      const svg = event.target.closest(".plate");
      if (svg && !svg.dataset.dragged) go({ sel: idUnder(event.target) });
    });
    document.addEventListener("pointermove", tip);
    document.addEventListener("keydown", key);
    for (const button of document.querySelectorAll("[data-zoom-by]")) {
      button.addEventListener("click", () => zoomBy(Number(button.dataset.zoomBy)));
    }
    find("detail-close").addEventListener("click", () => go({ sel: "" }));
    find("copy").addEventListener("click", copyLink);
  };

  const takeTyped = (box, field = "day") => {
    const day = words.typedDay(box.value);
    const fault = day === null ? `“${box.value}” is not a day; write it as 1994-05-12`
      : day < 0 || day > time.LAST ? "The atlas covers 1988-01-01 to 2024-12-31" : "";
    box.setCustomValidity(fault);
    if (fault) box.reportValidity(); else go({ [field]: day });
  };

  const zoomBy = (factor) => {
    const { document_ } = current();
    const at = state.at || view.home(document_);
    go({ at: factor ? view.zoomedAt(at, at, factor, document_) : null });
  };

  const copyLink = async (event) => {
    writeAddress();
    await navigator.clipboard?.writeText(window.location.href);
    event.target.textContent = "Link copied";
    window.setTimeout(() => { event.target.textContent = "Copy link"; }, 1500);
  };

  const KEYS = {
    ArrowLeft: () => go({ day: state.day - 1 }), ArrowRight: () => go({ day: state.day + 1 }),
    ArrowDown: () => go({ day: state.day - 1 }), ArrowUp: () => go({ day: state.day + 1 }),
    PageUp: () => step(-1), PageDown: () => step(1),
    Home: () => go({ day: 0 }), End: () => go({ day: time.LAST }),
    " ": () => play(!playing), "+": () => zoomBy(1.6), "=": () => zoomBy(1.6),
    "-": () => zoomBy(1 / 1.6), 0: () => zoomBy(0), Escape: () => go({ sel: "" }),
  };

  const key = (event) => {
    const busy = event.target.closest("input:not(#day), select, textarea, .ag-root, [role=listbox]")
      || (event.key === " " && event.target.closest("button, a"));
    if (busy || event.ctrlKey || event.metaKey || event.altKey || !KEYS[event.key]) return;
    if (document.body.dataset.view === "records" || document.body.dataset.view === "about") return;
    event.preventDefault();
    KEYS[event.key]();
  };

  const start = async () => {
    listen();
    writeView();
    await load(mapView());
    document.documentElement.dataset.ready = "yes";
    writeAddress();
    record = JSON.parse(await part(config.record));
    writeDetail();
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
      change.day = dayIn(detail.row(record, "events", key)?.date) ?? state.day;
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
  const names = () => started.then(() => record.search);
  return { go, state, find: findThing, names };
})();
