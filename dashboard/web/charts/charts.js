/** The charts: the line of the day follows the time bar, a click goes to the map. */
/** @import { Page } from "../page/page.js" */
/** @import { State } from "../page/store.js" */
/** @import { Tables } from "../records/tables.js" */
import { all, around } from "../page/dom.js";
import { dayOf, LAST } from "../words/days.js";

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

/** The figure that plotly shows in a chart. @param {string} id @returns {Figure} */
const shownIn = (id) => /** @type {any} */ (document.querySelector(`#${id} .js-plotly-plot`));

/** The charts of a page. @param {Page} page @param {Tables} tables */
export const createCharts = (page, tables) => {
  const { state } = page;

  const moveLine = () => {
    document.getElementById("charts")?.style.setProperty("--day", String(state.day / LAST));
  };

  /**
   * Show one kind of a chart on the map, on a day, with what else is to change.
   * @param {string} id
   * @param {number} curve
   * @param {Partial<State>} change
   */
  const showKind = (id, curve, change) => {
    const { data, layout } = shownIn(id);
    const hidden = new Set([...state.hidden, ...layout.meta]);
    hidden.delete(data[curve].meta);
    page.go({ view: "world", sel: "", hidden, ...change });
  };

  /** @param {string} x */
  const day = (x) => dayOf(x.slice(0, 10));

  /** What a click on a point of each chart does. @type {Record<string, (point: any) => void>} */
  const CLICKS = {
    "chart-holders": ({ x }) => page.go({ view: "region", sel: "", day: day(x) }),
    "chart-recognitions": ({ x }) => page.go(
      { view: "world", theme: "acts", sel: "", day: day(x) }),
    "chart-acts": ({ curveNumber, customdata }) => showKind("chart-acts", curveNumber,
      { theme: "acts", day: customdata }),
    // Who took several positions stays on the map: one of them is that of the bar.
    "chart-blocs": ({ curveNumber, customdata: [bloc, on] }) => showKind("chart-blocs",
      curveNumber, { theme: "positions", day: day(on), sel: bloc && `j-${bloc}` }),
    "chart-vote": ({ curveNumber }) => {
      const { meta } = shownIn("chart-vote").data[curveNumber];
      for (const list of /** @type {HTMLDetailsElement[]} */ (all(".vote .members"))) {
        list.open = list.id === `members-${meta}`;
      }
    },
    "chart-positions": ({ y }) => tables.ask("positions", y),
  };

  /** Say which kinds are left out, or which are left if those are fewer. @param {Figure} figure @param {string} id */
  const tellHidden = (figure, id) => {
    const box = document.getElementById(`${id.replace("chart-", "")}-filtered`);
    if (!box) return;
    const { what, kinds } = kindsHidden(figure.data, state.hidden);
    const names = kinds.map(({ name }) => name).join("; ") || "none";
    if (what === "hidden" && !kinds.length) { box.replaceChildren(); return; }
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.textContent = "show all kinds";
    button.addEventListener("click", () => {
      const { meta } = shownIn(id).layout;
      page.go({ hidden: new Set([...state.hidden].filter((name) => !meta.includes(name))) });
    });
    box.replaceChildren(`The map’s filters are applied; ${what}: ${names}. `, button);
  };

  document.addEventListener("atlas:drawn", moveLine);
  document.addEventListener("click", (event) => {
    const member = around(event, "[data-member]");
    if (!member) return;
    event.preventDefault();
    const { member: who, theme = "votes", day: on = "" } = member.dataset;
    page.go({ view: "world", theme, sel: `j-${who}`, day: dayOf(on) });
  });

  return {
    /** @param {{ points?: any[] } | null} click @param {string} id */
    clicked: (click, id) => { if (click?.points?.length) CLICKS[id]?.(click.points[0]); },
    /** The figure as the page's filters leave it, null when it is so. @param {Figure | null} figure @param {string} id */
    follow: (figure, id) => {
      moveLine();
      if (!figure) return null;
      tellHidden(figure, id);
      return filtered(figure, state.hidden);
    },
  };
};
