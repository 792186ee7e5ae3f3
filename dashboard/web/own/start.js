/**
 * A reader's own data on the page: from a file that comes to points on the map, the time bar and in
 * Records, and to what is saved. Nothing of it leaves the machine; what the server would draw is
 * drawn here meanwhile.
 */
/** @import { Page } from "../page/page.js" */
/** @import { Start } from "./client.js" */
/** @import { Order } from "./days.js" */
/** @import { Chosen } from "./guess.js" */
/** @import { How } from "./reading/kinds.js" */
import { nothing, render } from "lit-html";
import { toQuery } from "../address/query.js";
import { all, find } from "../page/dom.js";
import { part } from "../page/parts.js";
import { handOver } from "../saving/images.js";
import { say } from "../words/language.js";
import { carriedFile, carriedHere, carrying } from "./carried.js";
import { clientOf } from "./client.js";
import { byDay } from "./density.js";
import { FILE } from "./entrance.js";
import { newSession } from "./session.js";
import { daysShown, spansOf } from "./shown.js";
import { dialogBody } from "./view/dialog.js";
import { given } from "./view/given.js";
import { MAPS } from "../constants.js";
import { lane } from "./view/lane.js";
import { ownMaps } from "./view/maps.js";
import { panelBody } from "./view/panel.js";
import { records } from "./view/records.js";
import { savingWith } from "./view/saving.js";
import { PAGE } from "./view/table.js";
import { columnSaid, faultSaid, valueSaid } from "./view/words.js";

const REST = 200; // milliseconds after the last step until rows are asked for

/** @param {Page} page @param {Start} start @param {{ ground: string, near: string }} parts where the ground is */
export const startOwn = (page, start, parts) => {
  const { store, state } = page;
  const session = newSession();
  const timers = { rows: 0, painted: 0 };
  /** @param {{ stage: string, share: number }} progress */
  const tell = ({ stage, share }) => {
    const percent = Math.round(100 * share);
    session.busy = stage === "read" ? say("own-reading", { percent })
      : say("own-joining", { percent });
    draw();
  };
  const engine = clientOf(start, tell);
  const standing = Promise.all([part(parts.ground), part(parts.near)]).then(
    ([ground, near]) => engine.stand({ ground, near }));

  const dialog = /** @type {HTMLDialogElement} */ (document.createElement("dialog"));
  dialog.className = "own-dialog";
  dialog.setAttribute("aria-labelledby", "own-dialog-heading");
  dialog.addEventListener("close", () => {
    Object.assign(session, { asking: false, fault: "" });
    engine.close();
  });
  document.body.append(dialog);

  /** What a piece or a district is called. @param {"piece" | "district"} kind @param {string} id */
  const called = (kind, id) => {
    if (kind === "piece") {
      /** @type {any} */
      const { columns, rows } = store.tips?.pieces ?? { columns: [], rows: {} };
      return rows[id]?.[columns.indexOf("name")] ?? id;
    }
    const label = store.maps.region?.data.labels.find(
      (one) => one.id === `district-${id}` || one.id === `today-${id}`);
    return label?.names[state.lang]?.[0] ?? id;
  };
  /** @param {string} column @param {string} cell */
  const value = (column, cell) => valueSaid(column, cell, store.config.words, called);

  /* -- what is drawn ---------------------------------------------------------------------- */

  /** All that is written around the map, once in a frame however much changed. */
  const draw = () => {
    window.cancelAnimationFrame(timers.painted);
    timers.painted = window.requestAnimationFrame(() => {
      render(dialogBody(session, dialogActs), dialog);
      render(panelBody(session, panelActs), find("own-body"));
      inRecords?.draw(session);
      whose.draw(session);
    });
  };

  const maps = ownMaps(page, session, engine);
  /** The look is worked out anew. */
  const restyle = () => {
    maps.restyle();
    draw();
  };

  /** What follows the day when a reader rests. */
  const follow = () => {
    const { loaded } = session;
    if (!loaded) return;
    inLane.draw(loaded);
    window.clearTimeout(timers.rows);
    timers.rows = window.setTimeout(() => { turn(0); }, REST);
  };

  /* -- the file --------------------------------------------------------------------------- */

  /** Do something that takes a while; what goes wrong is told. @template T @param {string} busy @param {() => Promise<T>} work */
  const during = async (busy, work) => {
    Object.assign(session, { busy, fault: "" });
    draw();
    try {
      await standing;
      return await work();
    } catch (error) {
      session.fault = faultSaid(error);
      return undefined;
    } finally {
      session.busy = "";
      draw();
    }
  };

  const tryChoice = async () => {
    const { chosen, order } = session;
    const complete = chosen.day && (chosen.wkt || (chosen.lon && chosen.lat));
    session.tried = complete
      ? await during(say("own-trying"), () => engine.choose({ chosen, order })) ?? null : null;
    draw();
  };

  /** @param {File} file @param {How} how */
  const open = async (file, how) => {
    Object.assign(session, { file, how, name: file.name, opened: null, tried: null, order: "" });
    if (!dialog.open) dialog.showModal();
    session.asking = true;
    const opened = await during(say("own-reading", { percent: 0 }), () => engine.open(file, how));
    // Whoever closed the dialog meanwhile wants none of it.
    if (!opened || !dialog.open) return;
    Object.assign(session, { opened, chosen: opened.guess });
    await tryChoice();
  };

  const dialogActs = {
    /** @param {Partial<Chosen>} change */
    choose: (change) => {
      session.chosen = { ...session.chosen, ...change };
      if (change.wkt) Object.assign(session.chosen, { lon: "", lat: "" });
      if (change.lon || change.lat) session.chosen.wkt = "";
      tryChoice();
    },
    /** @param {Order} order */
    order: (order) => { session.order = order; tryChoice(); },
    /** @param {How} how */
    reread: (how) => { if (session.file) open(session.file, how); },
    close: () => dialog.close(),
    load: () => put(false),
  };

  /** Put what was chosen on the map. @param {boolean} carried whether it came within the page */
  const put = async (carried) => {
    const drawn = await during(say("own-trying"), () => engine.draw());
    if (!drawn || !session.opened || !session.file) return;
    show(drawn, session.opened.names, session.file, carried);
    dialog.close();
    // Points on the map first: a million are joined for some seconds.
    await during(say("own-joining", { percent: 0 }), () => engine.join());
    if (session.loaded && !session.fault) session.loaded.joined = true;
    await count();
    await turn(0);
  };

  /** What the page came with, shown as it was when it was saved. @param {import("./carried.js").Carried} carried */
  const take = async ({ name, how, chosen, order, window: days, colour, conditions, credit }) => {
    const file = await carriedFile(name);
    Object.assign(session, { file, how, name, order });
    const opened = await during(say("own-reading", { percent: 0 }), () => engine.open(file, how));
    if (opened) {
      Object.assign(session, { opened, chosen });
      await tryChoice();
    }
    if (session.tried) await put(true);
    const { loaded } = session;
    if (!loaded) {
      dialog.showModal();
      return;
    }
    Object.assign(loaded, { credit, window: days });
    if (colour) await panelActs.colour(colour);
    await panelActs.ask(conditions);
  };

  /** @param {import("./engine.js").Drawn} drawn @param {string[]} own @param {File} file @param {boolean} carried */
  const show = ({ x, y, first, last }, own, file, carried) => {
    session.loaded = { name: session.name, file, how: session.how, picked: session.chosen,
      order: session.order, given: carried, own, places: { region: { x, y } }, count: x.length,
      spans: spansOf(first, last), mask: null, passing: x.length, density: byDay(first, null),
      colour: "", classes: null, window: "month", conditions: [], joined: false,
      credit: session.name, chosen: -1, row: null, shown: 0, beside: null, either: false,
      page: null, counts: null };
    maps.clear();
    saving.on(true);
    find("own-said").textContent = say("own-loaded", { good: x.length, name: session.name });
    find("own").classList.add("own-on");
    if (!MAPS.includes(state.view)) page.go({ view: "region" });
    restyle();
  };

  const remove = () => {
    maps.clear();
    session.loaded = null;
    find("own").classList.remove("own-on");
    inLane.clear();
    saving.on(false);
    find("own-said").textContent = say("own-removed");
    find("own-choose").focus();
    draw();
  };

  /* -- how it is shown -------------------------------------------------------------------- */

  /** Rows of the table from one on. @param {number} from */
  const turn = async (from) => {
    const { loaded } = session;
    if (!loaded) return;
    const { first, last } = daysShown(state.day, loaded.window);
    const { total, rows } = await engine.rows({ first, last, from, most: PAGE });
    loaded.page = { from, total, rows };
    draw();
  };

  const count = async () => {
    const { loaded } = session;
    if (loaded?.joined) loaded.counts = await engine.counts();
    draw();
  };

  /** @param {number} point */
  const choose = async (point) => {
    const { loaded } = session;
    if (!loaded) return;
    Object.assign(loaded, { chosen: point, row: point < 0 ? null : await engine.row(point) });
    restyle();
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => {
      document.getElementById("own-row")?.focus();
    }));
  };

  const save = async () => {
    const file = await during(say("own-writing"), () => engine.csv());
    if (file) handOver(file, `${session.loaded?.name.replace(/\.\w+$/, "")}-joined.csv`);
  };

  /** Save the atlas as one file with the data in it: made here, and sent to nobody. */
  const carry = async () => {
    const { loaded } = session;
    if (!loaded) return;
    const { name, file, how, picked, order, window: days, colour, conditions, credit } = loaded;
    const made = await during(say("own-writing"), async () => carrying(
      store.source ? store.source() : await part(store.config.own?.whole ?? ""),
      { name, how, chosen: picked, order, window: days, colour, conditions, credit,
        // The file is of one language.
        query: toQuery({ ...state, ui: "" }) }, file));
    if (made) handOver(made, `${name.replace(/\.\w+$/, "")}-atlas.html`);
  };

  const panelActs = {
    value, choose, remove, save, carry,
    /** @param {string} name */
    window: (name) => {
      if (session.loaded) session.loaded.window = name;
      restyle();
      follow();
    },
    /** @param {string} column */
    colour: async (column) => {
      const classes = column
        ? await during(say("own-trying"), () => engine.classes(column)) ?? null : null;
      if (session.loaded) Object.assign(session.loaded, { colour: column, classes });
      restyle();
    },
    /** @param {import("./asking.js").Condition[]} conditions */
    ask: async (conditions) => {
      const { loaded } = session;
      if (!loaded) return;
      loaded.conditions = conditions;
      const asked = conditions.filter(({ value: wanted }) => wanted.trim());
      const { mask } = await during(say("own-trying"), () => engine.filter(asked))
        ?? { mask: null };
      const passing = mask ? mask.reduce((sum, one) => sum + one, 0) : loaded.count;
      const classes = loaded.colour ? await engine.classes(loaded.colour) : null;
      Object.assign(loaded, { mask, passing, classes, density: byDay(loaded.spans.first, mask) });
      restyle();
      follow();
      await count();
    },
    /** @param {string} credit */
    credit: (credit) => { if (session.loaded) session.loaded.credit = credit; },
    table: document.getElementById("records") ? () => {
      page.go({ view: "records" });
      inRecords?.open();
    } : null,
  };

  const tableActs = {
    value, turn, save,
    /** @param {number} point */
    open: async (point) => {
      const row = await engine.row(point);
      page.go({ view: "region", day: row.first });
      await choose(point);
    },
    saveCounts: async () => {
      const file = await during(say("own-writing"), () => engine.countsCsv());
      if (file) handOver(file, `${session.loaded?.name.replace(/\.\w+$/, "")}-counts.csv`);
    },
  };

  const inRecords = records(tableActs);
  const inLane = lane();
  const whose = given();
  const saving = savingWith(page, {
    marks: maps.marks,
    credit: () => (session.loaded ? say("own-credited", { credit: session.loaded.credit }) : ""),
    key: () => (session.loaded
      ? { heading: session.loaded.colour ? columnSaid(session.loaded.colour) : session.loaded.name,
        rows: all(".own-legend li") } : null),
  });

  store.layers.push(maps.draw);
  document.addEventListener(FILE, (event) => {
    open(/** @type {CustomEvent<File>} */ (event).detail, {});
  });
  document.addEventListener("atlas:drawn", follow);
  document.addEventListener("click", (event) => {
    const point = maps.under(event);
    if (point < 0) return;
    // It lies above the ground: the click means it and nothing below.
    event.stopPropagation();
    choose(point);
  }, true);
  render(nothing, find("own-body"));
  const carried = carriedHere();
  if (carried) take(carried);
};
