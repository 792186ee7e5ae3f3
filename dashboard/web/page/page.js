/** The page: one state, and what follows from it. Everything a reader does ends in `go`. */
/** @import { MapDocument } from "../map/document.js" */
/** @import { MapData } from "../map/timeline.js" */
/** @import { Row } from "../search/ranking.js" */
/** @import { RecordTables } from "../panel/record.js" */
/** @import { MapView, State, Store } from "./store.js" */
import { fromQuery, namesIn, startState, toQuery } from "../address/query.js";
import { panned } from "../keys/pan.js";
import { codesOn, NONE } from "../map/codes.js";
import { drawComparison, isDifference } from "../map/comparison.js";
import { codesBetween, hiddenBetween } from "../map/difference-picture.js";
import { hideLayers, openDocument, rename, show } from "../map/document.js";
import {
  drawEvents, eventId, eventNote, loadEvents, pointedEvent, searchEvents, withEvent,
} from "../map/events.js";
import { drawFurniture } from "../map/furniture.js";
import { listenToGestures } from "../map/gestures.js";
import { meant, showNote } from "../map/hover.js";
import { refine } from "../map/relief.js";
import { openedBy } from "../map/rings.js";
import { hiddenIn } from "../map/themes.js";
import { hiddenFor } from "../terms/choosing.js";
import { stretches } from "../map/near.js";
import { zoomedAt } from "../map/view.js";
import { apply, homeOf, pointOf, refit } from "../map/viewport.js";
import { look, measured } from "../map/window.js";
import { writeCaption, writeWords } from "../panel/captions.js";
import { showDetail, showFault } from "../panel/detail.js";
import { writeFolded } from "../panel/folded.js";
import { followReports, writeReport } from "../panel/report.js";
import { near } from "../panel/near.js";
import { goTo } from "../search/going-to.js";
import { changesShown, nextDay } from "../time/changes.js";
import { voicesOf } from "../terms/said.js";
import { loadTerms, showChosen, writeAroundMap, writeOnMap } from "../terms/writing.js";
import { createTimeBar } from "../time/bar.js";
import { isoDay } from "../words/days.js";
import { languageOf } from "../words/fluent.js";
import { say, speak } from "../words/language.js";
import { all, field, find } from "./dom.js";
import { tellFault } from "./fault.js";
import { part } from "./parts.js";
import { styled } from "./styled.js";
import { currentMap, mapName, mapView } from "./store.js";

// Milliseconds that the words around the map may stay behind it, and the address behind all.
const PATIENCE = 100;
const SETTLED = 250;
/** Milliseconds from step to step while playing. @type {Record<string, number>} */
const PACE = { slow: 1800, normal: 900, fast: 350 };

const EMPTY = { columns: [], rows: {} };
/** Before a map has told anything. @type {Partial<RecordTables>} */
const NO_TIPS = { pieces: { ...EMPTY, control: [] }, events: EMPTY, jurisdictions: EMPTY,
  lines: { ...EMPTY, segment: [], texts: [] } };

/** The page of a store. @param {Store} store */
export const createPage = (store) => {
  const { state, config, timers, written } = store;

  const timeBar = createTimeBar(store);

  /* -- what is hidden and what is shown: the same answer as long as nothing changed ------ */

  /** @param {string} name @param {ReadonlySet<string>} chosen */
  const hiddenBy = (name, chosen) => {
    const known = store.hidden[name];
    if (known && known.key[0] === chosen && known.key[1] === state.theme) return known.groups;
    const groups = hiddenIn(state.theme, chosen);
    store.hidden[name] = { key: [chosen, state.theme], groups };
    return groups;
  };
  const hiddenNow = () => hiddenBy("now", state.hidden);
  const hiddenNone = () => hiddenBy("none", NONE);

  /** The changes of a map that no filter hides. @param {MapDocument} map */
  const changesOf = ({ data }) => {
    const key = [data.changes, hiddenNow()];
    if (key.some((one, i) => store.shown.key[i] !== one)) {
      store.shown = { key, changes: changesShown(data.changes, hiddenNow(), store.span.last) };
    }
    return store.shown.changes;
  };

  /* -- what follows from the state ------------------------------------------------------- */

  /** The map and what is written on it, in one frame; the words around it in the next. */
  const drawMap = () => {
    const map = currentMap(store);
    if (!map) return;
    const { timeline } = map.data;
    const voices = voicesOf(state);
    const inOne = isDifference(state);
    map.codes = inOne ? codesBetween(timeline, state.day, state.other, hiddenNow())
      : codesOn(state.day, timeline, voices.length > 1
        ? hiddenFor(voices[0], voices, hiddenNow()) : hiddenNow());
    show(map, map.codes, state.sel);
    drawEvents(store, map, inOne ? hiddenBetween(hiddenNow()) : hiddenNow(), drawMap);
    for (const drawLayer of store.layers) drawLayer(map, state.day);
    if (map.data.view === "region") drawComparison(store, map, listenTo);
    const { names, over } = writeOnMap(store, map);
    if (over) pan(map);
    else if (names) refit(map, (state.at ?? homeOf(map)).k);
    writeCaption(store, map, changesOf(map));
    if (Number(field("day").value) !== state.day) field("day").value = String(state.day);
    window.cancelAnimationFrame(timers.words);
    timers.words = window.requestAnimationFrame(writeAround);
  };

  /**
   * Sentence, legend and typed day. While steps come in every frame the map goes before:
   * laying out the legend's numbers costs as much as drawing it.
   * @param {number} now
   */
  const writeAround = (now) => {
    const map = currentMap(store);
    if (!map || (timers.frame && now - written.words < PATIENCE)) return;
    written.words = now;
    writeWords(store, map);
    writeAroundMap(store);
    timeBar.draw(map, changesOf(map), hiddenNow());
    if (map.data.view === "region") writeFolded(map, state);
    if (document.activeElement !== find("day-typed")) field("day-typed").value = isoDay(state.day);
    document.dispatchEvent(new Event("atlas:drawn"));
  };

  const writeFilters = () => {
    for (const box of /** @type {HTMLInputElement[]} */ (all("[data-group]"))) {
      box.checked = !state.hidden.has(box.dataset.group ?? "");
    }
    const map = currentMap(store);
    if (!map) return;
    const { data } = map;
    hideLayers(map, state.hidden);
    // A mark of many events says how many it stands for.
    const count = (/** @type {ReadonlySet<string>} */ hidden) => data.marks.reduce(
      (sum, [, group, times = 1]) => sum + (hidden.has(group) ? 0 : times), 0);
    const shown = { shown: count(hiddenNow()), all: count(hiddenNone()) };
    find("shown").textContent = data.events_drawn
      ? say("shown-events-drawn", { ...shown, few: data.events_drawn.few })
      : say(data.view === "region" ? "shown-events" : "shown-of-theme",
        { ...shown, theme: state.theme });
  };

  /** What is told of where a reader clicked on ground or on a name, nothing without the lines. */
  const tellClicked = async () => {
    const { clicked } = store;
    if (!clicked || clicked.sel !== state.sel || !/^[pmn]-/.test(state.sel)) return null;
    store.near ??= part(config.near).then((read) => stretches(JSON.parse(read)));
    const lines = await store.near.catch(() => { store.near = null; return null; });
    return lines && near(lines, clicked, state.day);
  };

  const writeDetail = async () => {
    const { sel } = state;
    const record = sel && await wholeRecord().then((read) => withEvent(store, read, sel))
      .catch(() => null);
    const clicked = record ? await tellClicked() : null;
    const terms = record ? await loadTerms(store).catch(() => null) : null;
    if (state.sel !== sel) return;
    written.detail = state.day;
    find("detail").hidden = !sel;
    const body = find("detail-body");
    writeReport(config.reports, Boolean(record && sel));
    if (record) showDetail(body, { ...record, terms }, sel, state.day, config.words, clicked);
    else if (sel) showFault(body, say("detail-fault"));
  };

  /** On another day other facts hold of a piece, a line, a place or a body, and of nothing else. */
  const refreshDetail = () => {
    if (state.sel && written.detail !== state.day && !/^[er]-/.test(state.sel)) writeDetail();
  };

  const writeView = () => {
    document.body.dataset.view = state.view;
    document.body.dataset.theme = state.theme;
    for (const link of all("[data-theme-link]")) {
      link.setAttribute("aria-current", String(link.dataset.themeLink === state.theme));
    }
    for (const tab of all("[data-view-tab]")) {
      if (tab.dataset.viewTab === state.view) tab.setAttribute("aria-current", "page");
      else tab.removeAttribute("aria-current");
    }
    for (const name of ["region", "world"]) find(`map-${name}`).hidden = name !== mapView(state);
    for (const link of all("[data-part]")) {
      const here = link.dataset.part === state.part;
      link.setAttribute("aria-current", String(here));
      const row = link.parentElement;
      // On a phone the row scrolls: what is shown is seen in it.
      if (here && row && state.view === "world" && row.dataset.at !== state.part) {
        row.dataset.at = state.part;
        row.scrollLeft = link.offsetLeft - row.clientWidth / 3;
      }
    }
    const map = currentMap(store);
    if (map) mount(map);
    if (store.maps.region) drawComparison(store, store.maps.region, listenTo);
    document.dispatchEvent(new Event("atlas:view"));
  };

  const writeAddress = () => {
    const query = toQuery(state);
    // The address of an embedded page stays that of an embedded page.
    const own = "embed" in document.body.dataset && !config.folder ? `${query}&embed=1` : query;
    // A view, a selection, a day that was leapt to can be gone back from; what was dragged,
    // stepped or played leaves no trail.
    const trail = (state.view !== written.view || state.part !== written.part
      || state.sel !== written.sel || written.leapt) && own !== window.location.search;
    Object.assign(written, { view: state.view, part: state.part, sel: state.sel, leapt: false });
    window.history[trail ? "pushState" : "replaceState"](
      null, "", `${window.location.pathname}${own}`);
    for (const link of /** @type {HTMLAnchorElement[]} */ (all("[data-image]"))) {
      link.href = `${config.image}.${link.dataset.image}${query}`;
    }
    // The names on the map go along, unless the reader chose others.
    const follow = state.lang === namesIn(state.ui);
    for (const link of /** @type {HTMLAnchorElement[]} */ (all("[data-tongue]"))) {
      const tongue = link.dataset.tongue ?? "";
      const lang = follow ? namesIn(tongue) : state.lang;
      link.href = `${config.folder?.tongues[tongue][0] ?? ""}${
        toQuery({ ...state, ui: tongue, lang })}`;
    }
    for (const tab of /** @type {HTMLAnchorElement[]} */ (all("[data-view-tab]"))) {
      tab.href = toQuery({ ...state, view: tab.dataset.viewTab ?? "", part: "", sel: "", at: null });
    }
    document.dispatchEvent(new CustomEvent("atlas:settled", { detail: { query, view: state.view } }));
  };

  /* -- how the state changes ------------------------------------------------------------- */

  /** Paint what is not as it was painted last: of several changes within a frame none is lost. */
  const paint = () => {
    timers.frame = 0;
    const before = store.painted;
    store.painted = { ...state };
    const other = (/** @type {(keyof State)[]} */ ...names) => (
      names.some((name) => state[name] !== before[name]));
    if (other("view", "theme", "part")) writeView();
    if (other("hidden", "view", "theme", "part", "words")) writeFilters();
    if (other("lang")) renameAll();
    if (other("words", "view")) readInWords();
    if (other("at", "view", "part")) pan();
    drawMap();
    if (other("sel")) {
      writeDetail().then(() => {
        if (state.sel) find("detail").scrollIntoView({ block: "nearest" });
      });
    }
  };

  /**
   * Take a change of the state; paint in the next frame, tell the address when settled.
   * @param {Partial<State>} change
   */
  const go = (change) => {
    const { view: left, part: whole } = state;
    Object.assign(state, change);
    state.day = Math.min(store.span.last, Math.max(store.span.first, state.day));
    // Another view begins with the whole of its paper, unless it is told where to look.
    if (state.view !== left && !("part" in change)) state.part = "";
    if ((state.view !== left || state.part !== whole) && !("at" in change)) state.at = null;
    window.cancelAnimationFrame(timers.frame);
    timers.frame = window.requestAnimationFrame(paint);
    window.clearTimeout(timers.address);
    timers.address = window.setTimeout(() => { writeAddress(); refreshDetail(); }, SETTLED);
    const again = () => go({});
    if (!currentMap(store)) load(mapName(state)).then(again, () => tellFault(again));
  };

  /** Take a change that a reader can go back from, though the view stays. @param {Partial<State>} change */
  const leap = (change) => {
    // What came before it is kept as it was left.
    window.clearTimeout(timers.address);
    writeAddress();
    written.leapt = true;
    go(change);
  };

  /** Back and forward: to the view, the selection or the day before. */
  const goBack = () => {
    const asked = { ...startState(), ui: state.ui,
      ...fromQuery(window.location.search, config.tongues) };
    // The page is written in one language.
    if (asked.ui !== state.ui) { window.location.reload(); return; }
    Object.assign(written, { view: asked.view, part: asked.part, sel: asked.sel, leapt: false });
    go(asked);
  };

  /** Load what is needed to read the map in the words of a speaker. */
  const readInWords = () => {
    showChosen(state);
    if (!voicesOf(state).length || store.terms.all) return;
    loadTerms(store).then(drawMap, () => tellFault(readInWords));
  };

  const renameAll = () => {
    for (const map of Object.values(store.maps)) {
      rename(map, state.lang);
      map.worded.key = "";
    }
    pan();
  };

  /** Show where the state is on a map, in the window that it was seen through last. @param {MapDocument | undefined} map */
  const situate = (map) => {
    if (!map) return;
    const first = homeOf(map);
    apply(map, state.at ?? first);
    drawFurniture(map, first.k);
    refine(map, config.finer_relief);
    if (map.data.view === "region") writeFolded(map, state);
  };

  /** The same in the window as it is now. */
  const pan = (map = currentMap(store)) => {
    if (map) look(map);
    situate(map);
  };

  /** Go to the next change, or with -1 to the one before; false where there is none. @param {number} direction */
  const step = (direction) => {
    const map = currentMap(store);
    if (!map) return false;
    const days = [...new Set(changesOf(map).map(([day]) => day))];
    const day = nextDay(days, state.day, direction);
    if (day !== undefined) go({ day });
    return day !== undefined;
  };

  /** @param {boolean} on */
  const play = (on) => {
    window.clearInterval(timers.play);
    timers.play = 0;
    const button = find("play");
    button.toggleAttribute("data-playing", on);
    button.ariaLabel = say(on ? "pause" : "play");
    button.title = say(on ? "pause.hint" : "play.hint");
    if (!on) return;
    if (state.day >= store.span.last) go({ day: store.span.first });
    timers.play = window.setInterval(() => { if (!step(1)) play(false); },
      PACE[field("pace").value]);
  };

  /* -- documents ------------------------------------------------------------------------- */

  /** All of the record: asked for when something is first chosen or sought. */
  const wholeRecord = () => {
    store.record ??= part(config.record).then(JSON.parse).catch((fault) => {
      store.record = null;
      throw fault;
    });
    return store.record;
  };

  /** The little of the record that a map tells before anything is chosen. @param {MapView} view */
  const tips = (view) => {
    store.telling[view] ??= part(config.documents[view].tips ?? "").then((text) => {
      store.tips = /** @type {RecordTables} */ ({ ...NO_TIPS, ...store.tips, ...JSON.parse(text) });
    }).catch((fault) => {
      delete store.telling[view];
      throw fault;
    });
    return store.telling[view];
  };

  /** The words of the page: nothing is said before they are here. */
  const words = () => {
    store.words ??= part(config.catalogue).then((text) => {
      const language = languageOf(text);
      speak(language);
      store.spoken.tell(language);
    }).catch((fault) => {
      store.words = null;
      throw fault;
    });
    return store.words;
  };

  /** @param {MapDocument} map */
  const listenTo = (map) => listenToGestures(
    map, () => state.at ?? homeOf(map), (at) => go({ at }));

  /** Put a map where it is seen; of the world and its parts one is. @param {MapDocument} map */
  const mount = ({ svg, data: { view } }) => {
    const place = find(`map-${view}`);
    const there = place.querySelector(".map-document");
    if (there === svg) return;
    if (there) there.replaceWith(svg); else place.prepend(svg);
  };

  /** The map that the page was sent with. @param {string} name @returns {SVGSVGElement | null} */
  const sent = (name) => document.querySelector(`.map-document[data-map="${name}"]`);

  /** The same where it has all days: one that is sent has the day that it was asked for. @param {string} name */
  const whole = (name) => (sent(name)?.dataset.still === undefined ? sent(name) : null);

  /** All days of a map, with what was said of it when it was sent. @param {string} name @param {string} text */
  const parsed = (name, text) => {
    const svg = /** @type {SVGSVGElement} */ (/** @type {unknown} */ (document.importNode(
      new DOMParser().parseFromString(text, "image/svg+xml").documentElement, true)));
    for (const tag of ["title", "desc"]) {
      const said = sent(name)?.querySelector(tag);
      if (said) svg.querySelector(tag)?.replaceWith(said);
    }
    return svg;
  };

  /** What the script needs of a map: a part of the world says what it has beside the world.
   * @param {string} name @returns {Promise<MapData>} */
  const dataOf = async (name) => {
    const own = part(config.documents[name].state).then(JSON.parse);
    return name.startsWith("world-") ? { ...await dataOf("world"), ...await own } : own;
  };

  /** @param {string} name */
  const load = async (name) => {
    if (store.maps[name]) return;
    const [data, text] = await Promise.all([
      dataOf(name), whole(name) ? null : part(config.documents[name].svg), words(),
      name === "region" ? null : styled(config.marks)]);
    // At first they come after the map; a map that comes later tells at once.
    if (document.documentElement.dataset.ready) await tips(data.view);
    if (store.maps[name]) return;
    const map = openDocument(whole(name) ?? parsed(name, text ?? ""), data);
    store.maps[name] = map;
    // The map of the day has been laid out in the same window.
    const before = sent(name);
    if (before) map.window = measured(before);
    if (name === mapName(state)) mount(map);
    if (!map.window.width) look(map);
    listenTo(map);
    new ResizeObserver(() => pan(map)).observe(map.svg);
    // Names are as wide as they are once their font has come.
    document.fonts.addEventListener("loadingdone", () => pan(map));
    if (state.lang !== "en") rename(map, state.lang);
    if (name === mapName(state)) { writeFilters(); situate(map); drawMap(); }
    if (data.events_drawn) loadEvents(store, part).then(drawMap);
  };

  /** Zoom by a factor, or with 0 to the whole. @param {number} factor */
  const zoomBy = (factor) => {
    const map = currentMap(store);
    if (!map) return;
    const at = state.at ?? homeOf(map);
    go({ at: factor ? zoomedAt(at, at, factor, map.data) : null });
  };

  /** Move the paper, a step to the right and down. @param {number} right @param {number} down */
  const panBy = (right, down) => {
    const map = currentMap(store);
    if (map) go({ at: panned(state.at ?? homeOf(map), right, down, map.data) });
  };

  /** Show the note on what is under the pointer: of an event point as soon as it is read. @param {PointerEvent} event */
  const point = (event) => {
    store.pointed = event;
    const again = () => { if (store.pointed === event) point(event); };
    showNote(store, event, currentMap(store), eventNote(store, pointedEvent(store, event), again));
  };

  /** Choose a thing; a ring opens. @param {string} sel */
  const choose = (sel) => {
    const at = openedBy(currentMap(store), sel);
    go(at ? { sel, at } : { sel });
  };

  /** @param {MouseEvent} event */
  const chooseAt = async (event) => {
    const number = pointedEvent(store, event);
    const { sel: before } = state;
    const sel = number < 0 ? meant(event, currentMap(store), store.tips)
      : await eventId(store, number);
    store.clicked = mapView(state) === "region" ? { sel, ...pointOf(event) } : null;
    choose(sel);
    // The same ground again, at another point of it.
    if (sel === before) writeDetail();
  };

  /* -- the beginning --------------------------------------------------------------------- */

  const comeAlive = async () => {
    await load(mapName(state));
    readInWords();
    document.documentElement.dataset.ready = "yes";
    writeAddress();
    await Promise.all(Object.values(store.maps).map(({ data: { view } }) => tips(view)));
    await writeDetail();
    drawMap();
    document.documentElement.dataset.record = "yes";
  };

  /** What waits for the map waits until it could be loaded after all. @returns {Promise<void>} */
  const begin = async () => {
    try {
      await comeAlive();
    } catch {
      await new Promise((/** @type {(asked: void) => void} */ again) => { tellFault(again); });
      await begin();
    }
  };

  const start = () => {
    window.addEventListener("popstate", goBack);
    followReports(config.reports);
    writeView();
    return begin();
  };

  /* -- what the search asks for ---------------------------------------------------------- */

  /** Show what has an id of the map, on a day on which it shows. @param {string} id */
  const goToId = (id) => goTo(store, { go, leap, load }, id);
  /** What the search looks through. @returns {Promise<Row[]>} */
  const findable = async () => {
    const [text] = await Promise.all([part(config.search), words()]);
    return JSON.parse(text).rows;
  };
  /** Of the events that have no node those that hold what is typed. @param {string[]} typed */
  const furtherEvents = (typed) => searchEvents(store, typed);

  /** The address of the state, without its host. */
  const query = () => toQuery(state);

  return { store, state, query, go, leap, step, play, zoomBy, panBy, point, choose, chooseAt, start,
    tellFault, spoken: store.spoken.language, findable, furtherEvents, goTo: goToId,
    tell: writeAddress, playing: () => Boolean(timers.play) };
};

/** @typedef {ReturnType<typeof createPage>} Page */
