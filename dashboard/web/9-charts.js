"use strict";
/* The charts: the line of the day follows the time bar, a click goes to the map. */
ContactLines.charts = (() => {
  const { page, words, time, tables } = ContactLines;
  const moveLine = () => {
    document.getElementById("charts")?.style.setProperty("--day", page.state.day / time.LAST);
  };

  const traces = (id) => document.querySelector(`#${id} .js-plotly-plot`).data;
  /* The groups of the map that a chart shows some of. */
  const groups = (id) => document.querySelector(`#${id} .js-plotly-plot`).layout.meta;

  const dayOf = (x) => words.dayOf(x.slice(0, 10));

  /* Show one kind of a chart on the map, on a day, with what else is to change. */
  const showKind = (id, curve, change) => {
    const hidden = new Set([...page.state.hidden, ...groups(id)]);
    hidden.delete(traces(id)[curve].meta);
    page.go({ view: "world", sel: "", hidden, ...change });
  };

  const CLICKS = {
    "chart-holders": ({ x }) => page.go({ view: "region", sel: "", day: dayOf(x) }),
    "chart-recognitions": ({ x }) => page.go(
      { view: "world", theme: "acts", sel: "", day: dayOf(x) }),
    "chart-acts": ({ curveNumber, customdata }) => showKind("chart-acts", curveNumber,
      { theme: "acts", day: customdata }),
    /* Who took several positions stays on the map: one of them is that of the bar. */
    "chart-blocs": ({ curveNumber, customdata: [bloc, day] }) => showKind("chart-blocs",
      curveNumber, { theme: "positions", day: dayOf(day), sel: bloc && `j-${bloc}` }),
    "chart-vote": ({ curveNumber }) => {
      const { meta } = traces("chart-vote")[curveNumber];
      for (const list of document.querySelectorAll(".vote .members")) {
        list.open = list.id === `members-${meta}`;
      }
    },
    "chart-positions": ({ y }) => tables.ask("positions", y),
  };

  const clicked = (click, id) => {
    if (click?.points?.length) CLICKS[id](click.points[0]);
  };

  /* A figure with the kinds that the map hides left out, or null when it is so. */
  const filtered = (figure, id) => {
    const { hidden } = page.state;
    const gone = figure.data.filter(({ meta }) => hidden.has(meta));
    const shown = figure.data.filter(({ meta }) => !hidden.has(meta));
    tellHidden(gone.length > shown.length ? ["shown", shown] : ["hidden", gone], id);
    if (figure.data.every(({ meta, visible }) => (visible === false) === hidden.has(meta))) return null;
    const data = figure.data.map((one) => ({ ...one, visible: !hidden.has(one.meta) }));
    return { ...figure, data };
  };

  /* Say which kinds are left out, or which are left if those are fewer. */
  const tellHidden = ([what, kinds], id) => {
    const box = document.getElementById(`${id.replace("chart-", "")}-filtered`);
    if (!box) return;
    if (what === "hidden" && !kinds.length) { box.replaceChildren(); return; }
    const names = kinds.map(({ name }) => name).join("; ") || "none";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plain";
    button.textContent = "show all kinds";
    button.addEventListener("click", () => {
      const mine = groups(id);
      page.go({ hidden: new Set([...page.state.hidden].filter((name) => !mine.includes(name))) });
    });
    box.replaceChildren(`The map’s filters are applied; ${what}: ${names}. `, button);
  };

  document.addEventListener("atlas:drawn", moveLine);
  document.addEventListener("click", (event) => {
    const member = event.target.closest("[data-member]");
    if (!member) return;
    event.preventDefault();
    const { member: who, theme, day } = member.dataset;
    page.go({ view: "world", theme, sel: `j-${who}`, day: words.dayOf(day) });
  });

  return { clicked, filtered, moveLine };
})();

/* -- what Dash's components tell the page, and the page Dash ------------------------ */

window.dash_clientside = window.dash_clientside || {};
window.dash_clientside.contact_lines = (() => {
  const { page, tables, charts } = ContactLines;
  const loading = {};

  const load = (address) => {
    loading[address] = loading[address] || new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = done;
      script.onerror = (event) => { delete loading[address]; failed(event); };
      document.head.append(script);
    });
    return loading[address];
  };

  const unchanged = () => window.dash_clientside.no_update;

  return {
    choose: (id) => {
      if (id) page.find(id);
      return unchanged();
    },
    /* Which section is to be made now: that of the view, once its scripts are here. */
    open: async (_told, scripts, ...made) => Promise.all(
      ["records", "charts", "about"].map(async (view, i) => {
        if (view !== page.state.view || made[i]) return unchanged();
        return Promise.all((scripts[view] || []).map(load)).then(() => true, () => {
          page.tellFault(() => page.go({}));
          return unchanged();
        });
      })),
    table_filled: (rows, table) => {
      if (rows?.length) tables.filled(table);
      return unchanged();
    },
    chart_clicked: (click, id) => {
      charts.clicked(click, id);
      return unchanged();
    },
    filter_kinds: (_told, figure, id) => {
      charts.moveLine();
      return (figure && charts.filtered(figure, id)) || unchanged();
    },
  };
})();
