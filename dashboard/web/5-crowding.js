"use strict";
/* The many events on the page: their columns come after the first map, what is written about
   one when a reader asks for it. `part` gives the text of an address; where every event has a
   node, nothing here does anything. */
ContactLines.crowding = (() => {
  const { crowd, lookup, many, view } = ContactLines;
  const MOST_FOUND = 50;
  let columns = null;
  let book = null;
  // The event that the state names, and its number among the many once that is known.
  let chosen = { sel: "", number: -1 };
  let still = null;

  const load = async ({ columns: address, parts: [before, after] }, part) => {
    if (columns) return;
    const found = JSON.parse(await part(address));
    book = lookup.open(found, (key) => part(`${before}${key}${after}`));
    columns = many.opened(found);
  };

  const isNode = (svg, id) => Boolean(svg.getElementById(id));

  const numberOf = (svg, sel, again) => {
    if (chosen.sel !== sel) {
      chosen = { sel, number: -1 };
      if (/^e-/.test(sel) && !isNode(svg, sel)) {
        book.numberOf(sel.slice(2)).then((number) => {
          if (chosen.sel !== sel) return;
          chosen.number = number;
          if (number >= 0) again();
        }).catch(() => { if (chosen.sel === sel) chosen.sel = ""; });
      }
    }
    return chosen.number;
  };

  /* Draw the many of a day on a map; `again` is called when more is known of the chosen one. */
  const draw = ({ plate: { svg }, document_ }, state, hidden, again, day = state.day) => {
    if (!document_.many) return;
    if (!columns) { keep(svg, day, hidden); return; }
    crowd.show(svg, columns, document_, {
      day,
      off: columns.categories.map((name) => hidden.has(name)),
      at: state.at || view.home(document_),
      chosen: numberOf(svg, state.sel, again),
    });
  };

  /* Until the columns are here the page shows the marks that it was sent with, while they hold. */
  const keep = (svg, day, hidden) => {
    const key = [day, ...hidden].join();
    still ||= key;
    const group = svg.querySelector(".crowd");
    if (still !== key || Number(group.dataset.day) !== day) group.replaceChildren();
  };

  /* What the map did with them, in words. */
  const told = ({ few }) => `: the ${few} heaviest drawn one by one, the others on one canvas`;

  /* The number of the one under the pointer, -1 for none or where a node or a name lies above
     it; the pointer's shape tells which, as over a node. */
  const under = (event) => {
    const svg = columns && event.target.closest?.(".plate");
    if (!svg) return -1;
    const number = event.target.closest(".event, .names") ? -1 : crowd.under(svg, event);
    svg.style.cursor = number < 0 ? "" : "pointer";
    return number;
  };

  const worded = ({ row, columns: names }) => ["date", "title"].map(
    (name) => row[names.indexOf(name)]).join("\n");

  /* The note on what is under the pointer; of one not read yet nothing, and `again` follows. */
  const note = (number, again) => {
    if (number < 0) return "";
    const known = book.known(number);
    if (!known) book.event(number).then(again).catch(() => {});
    return known ? worded(known) : "";
  };

  const idOf = (number) => book.event(number).then(({ id }) => id);

  /* The record with what is written about an event, if that is one of the many. */
  const into = async (record, sel) => {
    const { rows } = record.events;
    const key = sel.slice(2);
    if (!book || sel[0] !== "e" || rows[key]) return record;
    const number = await book.numberOf(key);
    if (number >= 0) rows[key] = (await book.event(number)).row;
    return record;
  };

  /* Where and when one of the many is: {day, x, y}, or null; no mark, no place. */
  const whereabouts = async (id) => {
    const number = book && id[0] === "e" ? await book.numberOf(id.slice(2)) : -1;
    if (number < 0 || number >= columns.last.length) return null;
    return { day: columns.last[number], x: columns.x[number] / 10, y: columns.y[number] / 10 };
  };

  const search = (words) => (book && words.length ? book.search(words, MOST_FOUND) : []);

  return { load, draw, told, under, note, idOf, into, whereabouts, search };
})();
