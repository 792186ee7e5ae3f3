/** The charts: the line of the day follows the time bar, a click goes to the map. */
/** @import { Page } from "../page/page.js" */
/** @import { Load } from "../page/scripts.js" */
/** @import { State, Views } from "../page/store.js" */
/** @import { Tables } from "../records/tables.js" */
import { html, nothing, render } from "lit-html";
import { all, around, find } from "../page/dom.js";
import { onTheWay } from "../page/later.js";
import { part } from "../page/parts.js";
import { dayOf, LAST } from "../words/days.js";
import { language, say } from "../words/language.js";
import { listenToFolds } from "./folds.js";

/** @typedef {{ meta: string, name: string, visible?: boolean | string }} Trace */
/** @typedef {{ data: Trace[], layout: { meta: string[] } }} Figure */

/**
 * Which kinds of a figure the map hides, and the fewer of those hidden and those left.
 * @param {Trace[]} traces
 * @param {ReadonlySet<string>} hidden
 */
export const kindsHidden = (traces, hidden) => {
  const gone = traces.filter(({ meta }) => hidden.has(meta));
  const left = traces.filter(({ meta }) => !hidden.has(meta));
  return gone.length > left.length ? { what: "shown", kinds: left } : { what: "hidden", kinds: gone };
};

/**
 * A figure with the kinds that the map hides left out, or null when it is so.
 * @param {Figure} figure
 * @param {ReadonlySet<string>} hidden
 */
export const filtered = (figure, hidden) => {
  const same = figure.data.every(({ meta, visible }) => (visible === false) === hidden.has(meta));
  if (same) return null;
  const data = figure.data.map((one) => ({ ...one, visible: !hidden.has(one.meta) }));
  return { ...figure, data };
};

/** What every chart is drawn with: it shows nothing of plotly's own, and sends nothing. */
const CONFIG = { showSendToCloud: false, displaylogo: false, displayModeBar: false,
  scrollZoom: false, doubleClick: false, responsive: true };

/** How plotly forms numbers and days in the language of the page. */
const formed = () => {
  const { tag, monthBeside, numbers } = language();
  const parts = new Map(numbers.formatToParts(1234.5).map(({ type, value }) => [type, value]));
  const months = Array.from({ length: 12 }, (_, month) => (
    monthBeside(new Date(Date.UTC(2020, month, 1)))));
  const format = { months, shortMonths: months, decimal: parts.get("decimal"),
    thousands: parts.get("group") };
  return { locale: tag, locales: { [tag]: { format, dictionary: {} } } };
};

/** What plotly.js puts into the window. @returns {any} */
const plotly = () => /** @type {any} */ (window).Plotly;
/** The element of a chart, which knows its figure once it is drawn. @param {string} name @returns {any} */
const plot = (name) => find(`chart-${name}`);

/** The charts of a page. @param {Page} page @param {Tables} tables @param {Load} load */
export const createCharts = (page, tables, load) => {
  const { state } = page;
  const { charts: files } = /** @type {Views} */ (page.store.config.views);
  const drawn = { coming: /** @type {Promise<void> | null} */ (null), names: new Set() };

  const moveLine = () => find("charts").style.setProperty("--day", String(state.day / LAST));

  /**
   * Show one kind of a chart on the map, on a day, with what else is to change.
   * @param {string} name
   * @param {number} curve
   * @param {Partial<State>} change
   */
  const showKind = (name, curve, change) => {
    const { data, layout } = plot(name);
    const hidden = new Set([...state.hidden, ...layout.meta]);
    hidden.delete(data[curve].meta);
    page.go({ view: "world", sel: "", hidden, ...change });
  };

  /** @param {string} x */
  const day = (x) => dayOf(x.slice(0, 10));

  /** What a click on a point of each chart does. @type {Record<string, (point: any) => void>} */
  const CLICKS = {
    holders: ({ x }) => page.go({ view: "region", sel: "", day: day(x) }),
    recognitions: ({ x }) => page.go({ view: "world", theme: "acts", sel: "", day: day(x) }),
    acts: ({ curveNumber, customdata }) => showKind("acts", curveNumber,
      { theme: "acts", day: customdata }),
    // Who took several positions stays on the map: one of them is that of the bar.
    blocs: ({ curveNumber, customdata: [bloc, on] }) => showKind("blocs", curveNumber,
      { theme: "positions", day: day(on), sel: bloc && `j-${bloc}` }),
    vote: ({ curveNumber }) => {
      const { meta } = plot("vote").data[curveNumber];
      for (const list of /** @type {HTMLDetailsElement[]} */ (all(".vote .members"))) {
        list.open = list.id === `members-${meta}`;
      }
    },
    positions: ({ y }) => tables.ask("positions", y),
  };

  /** Say which kinds are left out, or which are left if those are fewer. @param {string} name @param {Figure} figure */
  const tellHidden = (name, figure) => {
    const { what, kinds } = kindsHidden(figure.data, state.hidden);
    const names = kinds.length ? kinds.map((kind) => kind.name).reduce(
      (before, next) => say("next-of-several", { before, next })) : say("charts-no-kind");
    const showAll = () => page.go({
      hidden: new Set([...state.hidden].filter((one) => !figure.layout.meta.includes(one))) });
    render(what === "hidden" && !kinds.length ? nothing
      : html`${say(what === "shown" ? "charts-kinds-shown" : "charts-kinds-hidden", { names })}
        <button type="button" class="plain" @click=${showAll}>${say("charts-all-kinds")}</button>`,
    find(`${name}-filtered`));
  };

  /** Leave out what the map hides. @param {string} name @param {Figure} figure */
  const heeding = (name, figure) => {
    if (!document.getElementById(`${name}-filtered`)) return null;
    tellHidden(name, figure);
    return filtered(figure, state.hidden);
  };

  /** @param {string} name @param {Figure} figure */
  const draw = async (name, figure) => {
    const { data, layout } = heeding(name, figure) ?? figure;
    await plotly().newPlot(plot(name), data, layout, { ...CONFIG, ...formed() });
    plot(name).on("plotly_click", (/** @type {any} */ { points }) => CLICKS[name](points[0]));
    drawn.names.add(name);
  };

  /** The figures, and what draws them. */
  const ready = () => Promise.all([part(files.figures).then(JSON.parse), load(files.plotly)]);

  /** Draw what is not drawn yet, from the top, a chart a frame, as long as the view is open. */
  const drawAll = async () => {
    const [figures] = await ready();
    for (const [name, figure] of Object.entries(figures)) {
      if (state.view !== "charts") return;
      if (drawn.names.has(name)) continue;
      await new Promise((next) => { window.requestAnimationFrame(next); });
      await draw(name, figure);
    }
  };

  /** Redraw what is of another width or shows other kinds than it is to. */
  const refresh = () => {
    for (const name of drawn.names) {
      const other = heeding(name, plot(name));
      if (other) plotly().react(plot(name), other.data, other.layout, { ...CONFIG, ...formed() });
      else if (plot(name)._fullLayout.width !== plot(name).clientWidth) {
        plotly().Plots.resize(plot(name));
      }
    }
  };

  const open = () => {
    moveLine();
    if (state.view !== "charts") return;
    refresh();
    drawn.coming ??= drawAll().catch(() => page.tellFault(open)).finally(() => {
      drawn.coming = null;
    });
  };

  document.addEventListener("atlas:view", open);
  onTheWay("charts", () => { ready().catch(() => {}); });
  document.addEventListener("atlas:drawn", () => {
    moveLine();
    if (state.view === "charts") refresh();
  });
  listenToFolds(find("charts"), () => part(files.folds).then(JSON.parse), page.tellFault);
  document.addEventListener("click", (event) => {
    const member = around(event, "[data-member]");
    if (!member) return;
    event.preventDefault();
    const { member: who, theme = "votes", day: on = "" } = member.dataset;
    page.go({ view: "world", theme, sel: `j-${who}`, day: dayOf(on) });
  });
  open();

  return {
    /** Fit what is drawn to the page at once, where a window that changes is waited for. */
    fit: () => {
      for (const name of drawn.names) plotly().relayout(plot(name), { autosize: true });
    },
  };
};
