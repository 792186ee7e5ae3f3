/** The page: one state, and what follows from it. Everything a reader does ends in `go`. */
/** @import { MapDocument } from "../map/document.js" */
/** @import { State, Store } from "./store.js" */
import { fromQuery, startState, toQuery } from "../address/query.js";
import { panned } from "../keys/pan.js";
import { codesOn } from "../map/codes.js";
import { drawComparison, isDifference } from "../map/comparison.js";
import { codesBetween, hiddenBetween } from "../map/difference-picture.js";
import { rename, show } from "../map/document.js";
import { drawEvents, loadEvents, searchEvents } from "../map/events.js";
import { drawFurniture } from "../map/furniture.js";
import { listenToGestures } from "../map/gestures.js";
import { refine } from "../map/relief.js";
import { hiddenFor } from "../terms/choosing.js";
import { zoomedAt } from "../map/view.js";
import { apply, homeOf, refit } from "../map/viewport.js";
import { look } from "../map/window.js";
import { writeDay, writeWords } from "../panel/captions.js";
import { writeFolded } from "../panel/folded.js";
import { followReports } from "../panel/report.js";
import { goTo } from "../search/going-to.js";
import { nextDay } from "../time/changes.js";
import { voicesOf } from "../terms/quotes.js";
import { loadTerms, showChosen, writeAroundMap, writeOnMap } from "../terms/writing.js";
import { createTimeBar } from "../time/bar.js";
import { isoDay } from "../words/days.js";
import { writeAddress } from "./address.js";
import { markView, writeFilters } from "./chosen.js";
import { detailOf } from "./detail.js";
import { documentsOf } from "./documents.js";
import { field, find } from "./dom.js";
import { tellFault } from "./fault.js";
import { filterOf } from "./filtered.js";
import { part } from "./parts.js";
import { playerOf } from "./playing.js";
import { pointerOf } from "./pointing.js";
import { currentMap, mapName } from "./store.js";

// Milliseconds that the words around the map may stay behind it, and the address behind all.
const PATIENCE = 100;
const SETTLED = 250;

/** The page of a store. @param {Store} store */
export const createPage = (store) => {
  const { state, config, timers, written } = store;

  const timeBar = createTimeBar(store);
  const documents = documentsOf(store);
  const { hiddenNow, hiddenNone, changesOf } = filterOf(store);
  const { writeDetail, refreshDetail } = detailOf(store, documents.wholeRecord);

  /* -- what follows from the state ------------------------------------------------------- */

  /** The map, what is written on it and its day, in one frame; the words around it in the next. */
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
    writeDay(state.day);
    window.cancelAnimationFrame(timers.words);
    timers.words = window.requestAnimationFrame(writeAround);
  };

  /**
   * Strip, sentence, legend and typed day. While steps come in every frame the map goes before:
   * laying out the legend's numbers costs as much as drawing it, the strip a quarter of that.
   * @param {number} now
   */
  const writeAround = (now) => {
    const map = currentMap(store);
    if (!map || (timers.frame && now - written.words < PATIENCE)) return;
    written.words = now;
    writeWords(store, map, changesOf(map));
    writeAroundMap(store);
    timeBar.draw(map, changesOf(map), hiddenNow());
    if (map.data.view === "region") writeFolded(map, state);
    if (document.activeElement !== find("day-typed")) field("day-typed").value = isoDay(state.day);
    document.dispatchEvent(new Event("atlas:drawn"));
  };

  const writeView = () => {
    markView(state);
    const map = currentMap(store);
    if (map) mount(map);
    if (store.maps.region) drawComparison(store, store.maps.region, listenTo);
    document.dispatchEvent(new Event("atlas:view"));
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
    if (other("hidden", "view", "theme", "part", "words")) writeFilters(store, hiddenNow(), hiddenNone());
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
   * @param {number} [rest] milliseconds without another after which it is
   */
  const go = (change, rest = SETTLED) => {
    const { view: left, part: whole } = state;
    Object.assign(state, change);
    state.day = Math.min(store.span.last, Math.max(store.span.first, state.day));
    // Another view begins with the whole of its paper, unless it is told where to look.
    if (state.view !== left && !("part" in change)) state.part = "";
    if ((state.view !== left || state.part !== whole) && !("at" in change)) state.at = null;
    window.cancelAnimationFrame(timers.frame);
    timers.frame = window.requestAnimationFrame(paint);
    window.clearTimeout(timers.address);
    timers.address = window.setTimeout(() => { writeAddress(store); refreshDetail(); }, rest);
    const again = () => go({});
    if (!currentMap(store)) load(mapName(state)).then(again, () => tellFault(again));
  };

  /** Take a change that a reader can go back from, though the view stays. @param {Partial<State>} change */
  const leap = (change) => {
    // What came before it is kept as it was left.
    window.clearTimeout(timers.address);
    writeAddress(store);
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
    // Nobody drags through the history: what stands there is where the reader wants to be.
    go(asked, 0);
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

  /** Fit each map that is seen to its window as it is now. */
  const fit = () => {
    pan();
    const { second } = store.comparison;
    if (!second) return;
    look(second);
    apply(second, state.at ?? homeOf(second));
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

  const { play, playing } = playerOf(store, go, step);

  /* -- documents ------------------------------------------------------------------------- */

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

  /** @param {string} name */
  const load = async (name) => {
    if (store.maps[name]) return;
    const map = await documents.open(name);
    if (!map) return;
    if (name === mapName(state)) mount(map);
    if (!map.window.width) look(map);
    listenTo(map);
    new ResizeObserver(() => pan(map)).observe(map.svg);
    // Names are as wide as they are once their font has come.
    document.fonts.addEventListener("loadingdone", () => pan(map));
    if (state.lang !== "en") rename(map, state.lang);
    if (name === mapName(state)) {
      writeFilters(store, hiddenNow(), hiddenNone());
      situate(map);
      drawMap();
    }
    if (map.data.events_drawn) loadEvents(store, part).then(drawMap);
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

  const { point, choose, chooseAt } = pointerOf(store, go, writeDetail);

  /* -- the beginning --------------------------------------------------------------------- */

  const comeAlive = async () => {
    await load(mapName(state));
    readInWords();
    document.documentElement.dataset.ready = "yes";
    writeAddress(store);
    await Promise.all(Object.values(store.maps).map(({ data }) => documents.tips(data)));
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

  /**
   * Show what has an id of the map, on a day on which it shows.
   * @param {string} id
   * @param {Partial<State>} [to] with what, where no map knows
   */
  const goToId = (id, to) => goTo(store, { go, leap, load }, id, to);
  /** Of the events that have no node those that hold what is typed. @param {string[]} typed */
  const furtherEvents = (typed) => searchEvents(store, typed);

  /** The address of the state, without its host. */
  const query = () => toQuery(state);

  return { store, state, query, go, leap, step, play, zoomBy, panBy, point, choose, chooseAt, start,
    tellFault, spoken: store.spoken.language, findable: documents.findable, furtherEvents,
    goTo: goToId, tell: () => writeAddress(store), playing, fit };
};

/** @typedef {ReturnType<typeof createPage>} Page */
