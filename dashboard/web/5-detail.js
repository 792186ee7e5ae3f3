"use strict";
/* The panel beside the map: what was clicked, with its claims and sources.
   Everything is set as text, never as markup. */
ContactLines.detail = (() => {
  const { facts, land } = ContactLines;
  const { make, row, link, list, wordy, source, withClaims } = facts;
  const { spokenDate } = ContactLines.words;

  const CHANGED = { none: "nothing", change: "who held land", line: "a line",
    corridor: "the corridor" };

  const event = (record, id) => {
    const fact = row(record, "events", id);
    if (!fact) return null;
    const box = make("article");
    box.append(make("h2", "", fact.title), make("p", "lede", fact.summary || ""));
    box.append(list([["Date", spokenDate(fact.date)], ["Category", fact.category], ["Place", fact.place],
      ["Changed on the map", CHANGED[fact.control]],
      ["Note", fact.note]]));
    box.append(source(record, fact));
    return withClaims(box, record, "events", id);
  };

  const act = (record, id) => {
    const fact = row(record, "resolutions", id);
    const box = make("section", "act");
    const votes = [fact.votes_for, fact.votes_against, fact.votes_abstain];
    box.append(make("h3", "", `${spokenDate(fact.date)}: ${fact.title}`));
    box.append(make("p", "", fact.summary || ""));
    box.append(list([["Body", fact.body], ["Act", wordy(fact.kind)], ["Outcome", fact.outcome],
      ["Votes", votes.some((v) => v !== null)
        ? `${votes[0] ?? "?"} for, ${votes[1] ?? "?"} against, ${votes[2] ?? "?"} abstaining`
        : null],
      ["Symbol", fact.symbol], ["Ended", spokenDate(fact.ended)], ["Note", fact.note]]));
    box.append(source(record, fact));
    return withClaims(box, record, "resolutions", id);
  };

  /* The last day that an EDTF date names: what acts are ordered by. */
  const lastDay = (edtf) => edtf.split("/").at(-1);

  const jurisdiction = (record, id, { stances }) => {
    const who = row(record, "jurisdictions", id);
    if (!who) return null;
    const box = make("article");
    const parent = who.parent_id && row(record, "jurisdictions", who.parent_id);
    box.append(make("h2", "", who.name));
    box.append(make("p", "lede", parent ? `${wordy(who.kind)}, ${parent.name}` : wordy(who.kind)));
    if (who.note) box.append(make("p", "note", who.note));
    const cite = (fact) => source(record, fact);
    const members = ContactLines.blocs.members(record, id, stances, cite);
    if (members) box.append(members);
    const mine = (table, column) => Object.entries(record[table].rows)
      .filter(([, values]) => values[record[table].columns.indexOf(column)] === id)
      .map(([key]) => key);
    const dated = mine("resolutions", "jurisdiction_id")
      .sort((a, b) => lastDay(row(record, "resolutions", a).date).localeCompare(
        lastDay(row(record, "resolutions", b).date)));
    for (const key of dated) box.append(act(record, key));
    const voted = row(record, "votes", id);
    if (voted) {
      const part = make("section", "act");
      part.append(make("h3", "", `14 March 2008: General Assembly 62/243: ${voted.vote}`));
      part.append(source(record, voted));
      box.append(part);
    }
    for (const key of mine("positions", "jurisdiction_id")) {
      const said = row(record, "positions", key);
      const part = make("section", "act");
      part.append(make("h3", "", `${spokenDate(said.date)}: ${wordy(said.stance)} (2020 war)`));
      part.append(make("p", "", said.speaker ? `${said.speaker}: ${said.summary}` : said.summary));
      part.append(source(record, said));
      box.append(part);
    }
    box.append(...[ContactLines.blocs.blocs(record, id, cite), related(record, id, who.parent_id)]
      .filter(Boolean));
    return withClaims(box, record, "jurisdictions", id);
  };

  /* Links to what acted or spoke above and within a jurisdiction. */
  const related = (record, id, parent) => {
    const columns = (table) => record[table].columns.indexOf("jurisdiction_id");
    const active = new Set(["resolutions", "positions"].flatMap((table) => (
      Object.values(record[table].rows).map((values) => values[columns(table)]))));
    const places = Object.entries(record.jurisdictions.rows).filter(([key, values]) => (
      active.has(key) && (key === parent
        || values[record.jurisdictions.columns.indexOf("parent_id")] === id)));
    if (!places.length) return null;
    const box = make("section", "related");
    box.append(make("h3", "", "Others above and within"));
    for (const [key, [name]] of places) {
      const line = make("p");
      line.append(link(name, `j-${key}`));
      box.append(line);
    }
    return box;
  };

  /* Fill the panel with what `sel` names: p- a piece and m- what was unsettled of it, f- and
     l- a line, e- an event, j- a jurisdiction, r- a resolution, n- a place. */
  const show = (panel, record, sel, day, words) => {
    const id = sel.slice(2);
    const piece = () => land.piece(record, id, day, words);
    const line = () => land.line(record, sel, day, words);
    const article = { p: piece, m: piece, f: line, l: line,
      e: () => event(record, id), j: () => jurisdiction(record, id, words),
      r: () => record.resolutions.rows[id] && act(record, id),
      n: () => land.place(record, id, day, words) }[sel[0]]?.();
    panel.replaceChildren(article || make("p", "empty",
      "Click the map, a mark or a name to read its facts and their sources here."));
  };

  return { show };
})();
