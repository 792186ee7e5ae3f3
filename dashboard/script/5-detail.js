"use strict";
/* The panel beside the map: what was clicked, with its claims and sources.
   Everything is set as text, never as markup. */
ContactLines.detail = (() => {
  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined && text !== null) element.textContent = text;
    return element;
  };

  const row = (record, table, id) => {
    const values = record[table].rows[id];
    if (!values) return null;
    return Object.fromEntries(record[table].columns.map((name, i) => [name, values[i]]));
  };

  const list = (items) => {
    const box = make("dl", "facts");
    for (const [term, value] of items) {
      if (value === null || value === undefined || value === "") continue;
      box.append(make("dt", "", term), make("dd", "", String(value)));
    }
    return box;
  };

  const NAMES = { armenia: "Armenia", armenian: "Armenian", azerbaijan: "Azerbaijan",
    azerbaijani: "Azerbaijani", karabakh: "Nagorno-Karabakh (de facto)" };
  const wordy = (slug) => String(slug).split("-").map((word) => NAMES[word] || word).join(" ")
    .replace("non recognition", "non-recognition");

  /* A value of a closed list in words; whatever is no slug stays as it is. */
  const plain = (value) => (/^[a-z]+(-[a-z]+)+$/.test(value) ? wordy(value) : value);

  const { spokenDate } = ContactLines.words;

  const titled = (slug) => slug && wordy(slug).replace(/(^| )\p{L}/gu, (c) => c.toUpperCase());

  const source = (record, fact) => {
    const box = make("p", "source");
    const cited = fact.source_id && row(record, "sources", fact.source_id);
    if (!cited) {
      box.append(make("span", "unreferenced", "Unreferenced: general knowledge, no source yet"));
      return box;
    }
    box.append(make("span", "", "Source: "));
    if (cited.url && /^https?:\/\//.test(cited.url)) {
      const link = make("a", "", cited.title);
      link.href = cited.url;
      link.target = "_blank";
      link.rel = "noopener noreferrer";
      box.append(link);
    } else {
      box.append(make("cite", "", cited.title));
    }
    const rest = [cited.publisher, cited.published, cited.symbol, fact.locator]
      .filter(Boolean).join(", ");
    box.append(make("span", "", `${rest ? `, ${rest}` : ""} (voice: ${wordy(cited.voice)})`));
    return box;
  };

  const claims = (record, table, id) => {
    const names = record.claims.columns;
    const found = Object.values(record.claims.rows)
      .map((values) => Object.fromEntries(names.map((name, i) => [name, values[i]])))
      .filter((claim) => claim.subject === table && claim.subject_id === id);
    if (!found.length) return null;
    const box = make("section", "claims");
    box.append(make("h3", "", "What sources say differently"));
    for (const claim of found) {
      const item = make("div", `claim ${claim.shown === "yes" ? "shown" : ""}`);
      item.append(make("p", "", `${wordy(claim.field)}: ${plain(claim.value)}`));
      item.append(make("p", "says", claim.speaker ? `${claim.speaker}: ${claim.says}` : claim.says));
      if (claim.shown === "yes" && claim.rule_id) {
        const rule = row(record, "rules", claim.rule_id);
        item.append(make("p", "rule", `Shown on the map, by the rule: ${rule.statement}`));
      }
      item.append(source(record, claim));
      box.append(item);
    }
    return box;
  };

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

  const withClaims = (box, record, table, id) => {
    const disputed = claims(record, table, id);
    if (disputed) box.append(disputed);
    return box;
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
      const link = make("a", "", name);
      link.href = "#detail";
      link.dataset.sel = `j-${key}`;
      const line = make("p");
      line.append(link);
      box.append(line);
    }
    return box;
  };

  const piece = (record, id, day, { holders }) => {
    const fact = row(record, "pieces", id);
    if (!fact) return null;
    const box = make("article");
    box.append(make("h2", "", fact.name));
    box.append(list([["Area", ContactLines.words.squareKm(fact.km2)],
      ["Edges", ContactLines.words.edges(fact.accuracy_m)],
      ["Soviet-era district", titled(fact.district)], ["Today", titled(fact.district_today)],
      ["Former NKAO", fact.in_nkao ? "inside" : "outside"]]));
    box.append(make("h3", "", "Held by"));
    const iso = ContactLines.words.isoDay(day);
    for (const values of fact.control) {
      const held = Object.fromEntries(record.pieces.control.map((name, i) => [name, values[i]]));
      const now = held.valid_from <= iso && (!held.valid_to || iso < held.valid_to);
      const part = make("div", `claim ${now ? "shown" : ""}`);
      const until = held.valid_to ? ` to ${held.valid_to}` : " on";
      const manner = held.manner === "held" ? "" : ` (${held.manner})`;
      part.append(make("p", "", `${held.valid_from}${until}: ${holders[held.holder]}${manner}`));
      if (held.note) part.append(make("p", "says", held.note));
      part.append(source(record, held));
      box.append(part);
    }
    return withClaims(box, record, "control", id);
  };

  const place = (record, id) => {
    const found = record.search.find(([key]) => key === `n-${id}`);
    if (!found) return null;
    const box = make("article");
    box.append(make("h2", "", found[1]));
    return withClaims(box, record, "places", id);
  };

  /* Fill the panel with what `sel` names: p- a piece, e- an event, j- a jurisdiction,
     r- a resolution, n- a place. */
  const show = (panel, record, sel, day, words) => {
    const id = sel.slice(2);
    const article = { p: () => piece(record, id, day, words), m: () => piece(record, id, day, words),
      e: () => event(record, id), j: () => jurisdiction(record, id, words),
      r: () => record.resolutions.rows[id] && act(record, id),
      n: () => place(record, id) }[sel[0]]?.();
    panel.replaceChildren(article || make("p", "empty",
      "Click the map, a mark or a name to read its facts and their sources here."));
  };

  return { show, row };
})();
