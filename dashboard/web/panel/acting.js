/**
 * Who is on the map of the world, as a list beside it: by what was done, each with its place and
 * year. What is pointed at or has the focus in one shows in the other, and what is chosen too.
 */
/** @import { Timeline } from "../map/timeline.js" */
/** @import { MapDocument } from "../map/document.js" */
/** @import { Page } from "../page/page.js" */
/** @import { RecordTables } from "./record.js" */
import { html, nothing, render } from "lit-html";
import { GROUPS } from "../map/themes.js";
import { all, around, find } from "../page/dom.js";
import { currentMap } from "../page/store.js";
import { isoDay } from "../words/days.js";
import { inOrder, say } from "../words/language.js";
import { row } from "./record.js";

/** @typedef {{ id: string, name: string, within: string, year: string }} Member */
/** @typedef {{ group: string, members: Member[] }} Group */

// Of so many a group is folded at first.
const MANY = 60;

/**
 * Who is in which certain state on the map, group by group in the order of the theme.
 * @param {Timeline} timeline
 * @param {ArrayLike<number>} codes of the day
 * @param {number} day
 * @param {string} theme
 * @param {Pick<RecordTables, "jurisdictions">} record
 * @returns {Group[]}
 */
export const actingOn = (timeline, codes, day, theme, record) => {
  const groups = GROUPS[theme];
  const { node, codes: states, feature, start, end, code } = timeline;
  /** @type {Map<number, number>} */
  const since = new Map();
  feature.forEach((at, i) => {
    if (code[i] === codes[at] && start[i] <= day && day < end[i]) since.set(at, start[i]);
  });
  /** @type {Map<string, Member[]>} */
  const byGroup = new Map();
  node.forEach((id, i) => {
    if (!id.startsWith("j-") || id.includes(".")) return;
    const group = states[codes[i]].replace(/^act-/, "");
    const who = groups.includes(group) ? row(record, "jurisdictions", id.slice(2)) : null;
    if (!who) return;
    const parent = who.parent_id ? row(record, "jurisdictions", who.parent_id) : null;
    byGroup.set(group, [...byGroup.get(group) ?? [], { id, name: who.name, within: parent?.name ?? "",
      year: theme === "acts" ? isoDay(since.get(i) ?? day).slice(0, 4) : "" }]);
  });
  return groups.flatMap((group) => {
    const members = byGroup.get(group);
    return members ? [{ group, members: members.sort((a, b) => inOrder(a.name, b.name)) }] : [];
  });
};

/** What a group is called in the legend. @param {string} group */
const calledIn = (group) => document.querySelector(`#legend-world [data-act="${group}"]`)
  ?.closest("li")?.querySelector(".label")?.textContent ?? group;

/** @param {Group} group @param {string} sel @param {boolean} open */
const folded = ({ group, members }, sel, open) => html`<details ?open=${open}>
  <summary>${say("acting-group", { what: calledIn(group), n: members.length })}</summary>
  <ul>${members.map(({ id, name, within, year }) => html`<li><button type="button" class="plain"
    data-sel=${id} aria-current=${id === sel ? "true" : "false"}>${name}</button>${within || year
  ? html` <span class="note">${[within, year].filter(Boolean).join(", ")}</span>` : nothing}</li>`)}</ul>
</details>`;

/** Mark what an id is of on the map, and the ring in which it is counted; "" for nothing.
 * @param {MapDocument | undefined} map @param {string} id */
const light = (map, id) => {
  for (const lit of all(".map-document .lit")) lit.classList.remove("lit");
  if (!map || !id) return;
  const node = map.svg.getElementById(id);
  node?.classList.add("lit");
  if (node && node.getBoundingClientRect().width) return;
  // It is counted in a ring as long as it has no mark of its own.
  for (const ring of map.svg.querySelectorAll(".ring")) {
    const [place] = ring.id.slice(2).split(".");
    if (id.slice(2).startsWith(`${place}-`)) ring.classList.add("lit");
  }
};

/** @param {Page} page */
export const listenToActing = (page) => {
  const { store, state } = page;
  const box = find("acting");
  const shown = { key: "", over: "" };

  const write = () => {
    const map = currentMap(store);
    if (state.view !== "world" || !map || !store.tips) return;
    const key = [state.theme, state.sel, map.codes.join()].join();
    if (key === shown.key) return;
    shown.key = key;
    const groups = actingOn(map.data.timeline, map.codes, state.day, state.theme, store.tips);
    render(groups.length
      ? groups.map((group) => folded(group, state.sel,
        group.members.length < MANY && group === groups[0]))
      : html`<p class="note">${say("acting-none")}</p>`, find("acting-list"));
  };

  /** Bring the row of what is chosen on the map into sight, in the list alone. */
  const follow = () => {
    const chosen = /** @type {HTMLElement | null} */ (box.querySelector("[aria-current=true]"));
    const group = chosen?.closest("details");
    if (!chosen || !group) return;
    group.open = true;
    const list = find("acting-list");
    const top = chosen.offsetTop;
    const hidden = top + chosen.offsetHeight - list.scrollTop - list.clientHeight;
    if (top < list.scrollTop) list.scrollTop = top; else if (hidden > 0) list.scrollTop += hidden;
  };

  /** @param {Event} event */
  const point = (event) => {
    if (state.view !== "world") return;
    const map = currentMap(store);
    const id = around(event, "#acting [data-sel]")?.dataset.sel ?? "";
    const there = around(event, ".map-document [id^='j-']")?.id.split(".")[0] ?? "";
    if ((id || there) === shown.over) return;
    if (id || shown.over) light(map, id);
    for (const button of all("#acting .lit")) button.classList.remove("lit");
    if (there) box.querySelector(`[data-sel="${there}"]`)?.classList.add("lit");
    shown.over = id || there;
  };

  document.addEventListener("atlas:drawn", () => { write(); follow(); });
  for (const kind of ["pointerover", "focusin"]) document.addEventListener(kind, point);
  write();
};
