"use strict";
/* The map in words; dashboard/words/sentences.py builds the same sentences in Python. */
ContactLines.words = (() => {
  const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December"];
  const FIRST = Date.UTC(1988, 0, 1);
  const DAY = 86400000;
  // The last day that the atlas covers, counted from its first.
  const LAST = 13514;

  const isoDay = (day) => new Date(FIRST + day * DAY).toISOString().slice(0, 10);
  const dayOf = (iso) => Math.round((Date.parse(`${iso}T00:00:00Z`) - FIRST) / DAY);
  /* The day that YYYY-MM-DD names, null when it names none. */
  const typedDay = (text) => {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? dayOf(text.trim()) : NaN;
    return Number.isNaN(day) || isoDay(day) !== text.trim() ? null : day;
  };
  const spokenDay = (day) => {
    const [year, month, date] = isoDay(day).split("-").map(Number);
    return `${date} ${MONTHS[month - 1]} ${year}`;
  };

  const DOUBT = { "?": ", uncertain", "~": ", about", "%": ", about, uncertain" };

  /* One end of a date: a decade, a year, a month or a day, with its doubt. */
  const end = (text) => {
    if (/^\d{3}X$/.test(text)) return `the ${text.slice(0, 3)}0s`;
    const [year, month, day] = text.replace(/[?~%]$/, "").split("-").map(Number);
    if ([year, month, day].some(Number.isNaN)) return text;
    return [day, MONTHS[month - 1], year].filter(Boolean).join(" ") + (DOUBT[text.at(-1)] || "");
  };

  /* An EDTF date in words; dashboard/words/dates.py says the same. */
  const spokenDate = (edtf) => {
    if (!edtf) return "";
    const [first, last] = edtf.split("/");
    if (last === undefined) {
      return end(edtf) + (edtf.replace(/[?~%]$/, "").length < 10 ? ", day not known" : "");
    }
    if (!first || first === "..") return `${end(last)} or before`;
    if (!last || last === "..") return `${end(first)} or after`;
    return `Between ${end(first)} and ${end(last)}`;
  };

  const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");
  const squareKm = (area) => `${grouped(Math.floor(area + 0.5))} km²`;

  /* How far out the edges of a piece may be, from its best to its worst. */
  const edges = (metres) => {
    if (!metres) return "";
    const [least, most] = metres.map(grouped);
    return `± ${least === most ? least : `${least} to ${most}`} m`;
  };

  const percent = (area, whole) => {
    const share = whole ? Math.floor((100 * area) / whole + 0.5) : 0;
    return share || !area ? `${share} %` : "under 1 %";
  };

  /* Between what an area lies by the accuracy of the lines; empty for no area. */
  const span = (low, high) => (high < 0.5 ? ""
    : `Between ${squareKm(low)} and ${squareKm(high)} by the accuracy of the lines`);

  const MANNERS = { contested: "contested", handover: "being handed over" };

  const region = (day, totals, passage, { holders, passages }) => {
    const held = Object.keys(holders).map((name) => [name, totals[name] || 0]);
    const whole = held.reduce((sum, [, area]) => sum + area, 0);
    const parts = held.sort((a, b) => b[1] - a[1]).filter(([, area]) => area >= 0.5).map(
      ([name, area]) => `${holders[name]} ${squareKm(area)} (${percent(area, whole)})`);
    let sentence = `${spokenDay(day)}: of ${squareKm(whole)} shown, held by `
      + `${parts.join("; ")}.`;
    const unsettled = Object.keys(MANNERS).filter((name) => totals[name])
      .map((name) => `${squareKm(totals[name])} ${MANNERS[name]}`);
    if (unsettled.length) sentence += ` Of this ${unsettled.join(" and ")}.`;
    if (totals["zone-peacekeepers"]) {
      sentence += ` Zone with Russian peacekeepers: ${squareKm(totals["zone-peacekeepers"])}.`;
    }
    if (passage) sentence += ` Lachin corridor: ${passages[passage]}.`;
    return sentence;
  };

  const listed = (counts, labels) => Object.keys(labels).filter((name) => counts[name])
    .map((name) => `${counts[name]} ${labels[name]}`).join("; ");

  const THEMES = {
    acts: (counts, { acts }) => "jurisdictions: "
      + `${listed(counts, acts) || "none had acted"}. `
      + "No UN member state has recognised Nagorno-Karabakh.",
    votes: (counts, { votes }) => {
      if (!Object.keys(votes).some((name) => counts[name])) {
        return "the General Assembly of the United Nations had not yet voted on its resolution "
          + "62/243 of 14 March 2008.";
      }
      const by = Object.keys(votes).map((name) => `${counts[name] || 0} ${votes[name]}`);
      return `General Assembly resolution 62/243 of 14 March 2008, by member: ${by.join(", ")}. `
        + "A vote on a resolution is no act of recognition.";
    },
    positions: (counts, { stances }) => "bodies, "
      + `the parties aside: ${listed(counts, stances) || "no position on the war of 2020 is certain yet"}.`,
  };

  const world = (day, counts, labels, theme = "acts") => (
    `${spokenDay(day)}: ${THEMES[theme](counts, labels)}`);

  return { LAST, isoDay, dayOf, typedDay, spokenDay, spokenDate, squareKm, edges, percent, span, region, world };
})();
