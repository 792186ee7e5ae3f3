"use strict";
/* Of the panel: what is told of the region's pieces, places and lines, and of the corridor.
   Of the record it reads `pieces`, `places`, `lines` and `corridor`, which
   dashboard/compile/details.py compiles.  Everything is set as text, never as markup. */
ContactLines.land = (() => {
  const { facts, words } = ContactLines;
  const { make, named, row, link, list, wordy, titled, source, withClaims } = facts;

  const inForce = (day) => {
    const iso = words.isoDay(day);
    return ({ valid_from: from, valid_to: to }) => (!from || from <= iso) && (!to || iso < to);
  };

  const period = ({ valid_from: from, valid_to: to }) => [from && `from ${words.spokenDate(from)}`,
    to && `to ${words.spokenDate(to)}`].filter(Boolean).join(" ") || "on every day";

  /* A fact among others of its sort: marked if it holds on the day. */
  const entry = (record, fact, now, ...texts) => {
    const part = make("div", `claim ${now ? "shown" : ""}`);
    texts.forEach((text, i) => { if (text) part.append(make("p", i ? "says" : "", text)); });
    part.append(source(record, fact));
    return part;
  };

  const held = (fact, record, day) => named(record.pieces.control, fact.control).find(inForce(day));

  const holding = ({ holder, manner }, { holders }) => (
    holders[holder] + (manner === "held" ? "" : ` (${manner})`));

  const capital = (text) => text && text[0].toUpperCase() + text.slice(1);

  /* What holds on the day, and the rest of its sort to be opened. */
  const byDay = (record, found, day, texts) => {
    const told = (now) => found.filter((fact) => inForce(day)(fact) === now)
      .map((fact) => entry(record, fact, now, ...texts(fact)));
    const others = told(false);
    if (!others.length) return told(true);
    const rest = make("details");
    rest.append(make("summary", "", "On other days"), ...others);
    return [...told(true), rest];
  };

  /* The state of the corridor on the day, and all that it ever had. */
  const corridor = (record, day, { passages }) => {
    const box = make("section", "corridor");
    box.append(make("h3", "", "State of the Lachin corridor"));
    box.append(...byDay(record, named(record.corridor.columns, record.corridor.rows), day,
      ({ state, route, summary, reported_by: reporter, ...fact }) => [
        `${capital(passages[state])}, ${period(fact)}, by the ${route} road`,
        summary, `Reported by: ${reporter}`]));
    return box;
  };

  const piece = (record, id, day, texts) => {
    const fact = row(record, "pieces", id);
    if (!fact) return null;
    const box = make("article");
    box.append(make("h2", "", fact.name));
    box.append(list([["Area", words.squareKm(fact.km2)],
      ["Edges", words.edges(fact.accuracy_m)],
      ["Soviet-era district", titled(fact.district)], ["Today", titled(fact.district_today)],
      ["Former NKAO", fact.in_nkao ? "inside" : "outside"]]));
    // The road stayed a matter of its own after the strip had passed on.
    const strip = (fact.corridor || []).some(([from]) => from <= words.isoDay(day));
    if (strip) box.append(corridor(record, day, texts));
    box.append(make("h3", "", "Held by"));
    for (const step of named(record.pieces.control, fact.control)) {
      const until = step.valid_to ? ` to ${step.valid_to}` : " on";
      box.append(entry(record, step, inForce(day)(step),
        `${step.valid_from}${until}: ${holding(step, texts)}`, step.note));
    }
    if (strip) withClaims(box, record, "lines", "corridor-road-old");
    return withClaims(box, record, "control", id);
  };

  /* What a line is on a day: its periods that hold then, else all that it ever had. */
  const stepsOn = (record, id, day) => {
    const columns = ["valid_from", "valid_to", "kind", "title", "least", "most"];
    const steps = named(columns, row(record, "lines", id)?.steps || []);
    const now = steps.filter(inForce(day));
    return now.length ? now : steps;
  };

  /* From its best to its worst part, in metres. */
  const accuracy = (steps) => words.edges([Math.min(...steps.map(({ least }) => least)),
    Math.max(...steps.map(({ most }) => most))]);

  /* The pieces that a part of a line ran between, as pairs of ids. */
  const between = ({ pieces }, pairs) => {
    const called = (id) => pieces.rows[id]?.[0] || "the rest of Azerbaijan";
    return pairs.length
      ? `Between ${pairs.map((pair) => pair.map(called).join(" and ")).join("; ")}` : "";
  };

  /* The parts of a line, with what they share put back into each. */
  const segments = (record, fact) => named(record.lines.segment, fact.segments).map((part) => {
    const shared = ["name", "method", "source_id", "locator", "note"].map(
      (name) => [name, record.lines.texts[part[name]]]);
    return { ...part, ...Object.fromEntries(shared), between: between(record, part.between) };
  });

  const line = (record, id, day, texts) => {
    const fact = row(record, "lines", id);
    if (!fact) return null;
    const steps = stepsOn(record, id, day);
    const box = make("article");
    box.append(make("h2", "", steps[0].title));
    box.append(list([["What it is", [...new Set(steps.map(({ kind }) => kind))].join(", ")],
      ["Shown", period(steps[0])],
      ["Accuracy", accuracy(steps)]]));
    if (steps.some(({ kind }) => kind.includes("corridor"))) box.append(corridor(record, day, texts));
    box.append(make("h3", "", "How it was drawn"));
    box.append(...byDay(record, segments(record, fact), day, (part) => [
      `${part.name}, ${period(part)}: ${words.edges([part.accuracy_m, part.accuracy_m])}`,
      part.between, capital(part.method), part.note]));
    for (const [table, key] of fact.claims) withClaims(box, record, table, key);
    return box;
  };

  const LANGUAGES = { en: "English", az: "Azerbaijani", hy: "Armenian", ru: "Russian" };
  const AUTHORITIES = { azerbaijan: "name used by Azerbaijan", armenia: "name used by Armenia",
    karabakh: "name used by Nagorno-Karabakh (de facto)", soviet: "Soviet name",
    common: "in common use" };
  const SIDES = { "peacekeepers-zone": "in the zone with Russian peacekeepers",
    azerbaijan: "held by Azerbaijan", karabakh: "held by Nagorno-Karabakh (de facto)",
    line: "on the line of contact", split: "divided by it", unknown: "not known" };

  /* A side as the table has it, the slugs within it in words. */
  const side = (text) => (text ? text.replace(/[a-z]+(-[a-z]+)*/g, (slug) => SIDES[slug] || slug)
    : "not documented");

  const OBLAST = { in: "inside", out: "outside", edge: "on its border" };

  const nameWords = ({ language, name, authority, ...fact }) => {
    const when = fact.valid_from || fact.valid_to ? `, ${period(fact)}` : "";
    return `${LANGUAGES[language]}: ${name} (${AUTHORITIES[authority]}${when})`;
  };

  /* The names by language, those of one source together; then the languages that lack one. */
  const names = (record, { names: rows, borrowed }) => {
    const box = make("section", "names-of");
    box.append(make("h3", "", "Names"));
    const known = named(record.places.name, rows);
    for (const cited of new Set(known.map(({ source_id: id }) => id))) {
      const part = make("div", "claim");
      const mine = known.filter(({ source_id: id }) => id === cited);
      for (const language of Object.keys(LANGUAGES)) {
        for (const name of mine) {
          if (name.language === language) part.append(make("p", "", nameWords(name)));
        }
      }
      const locators = [...new Set(mine.map(({ locator }) => locator).filter(Boolean))];
      part.append(source(record, { source_id: cited, locator: locators.join("; ") }));
      box.append(part);
    }
    for (const language of borrowed) {
      const some = known.some((name) => name.language === language);
      box.append(make("p", "missing", `${LANGUAGES[language]}: `
        + `${some ? "the names of both sides are not" : "no name is"} in the record; the map shows `
        + "the English one"));
    }
    return box;
  };

  /* Who held the piece that a place lies in, with a link to it. */
  const holderOf = (record, { piece_id: id }, day, texts) => {
    const box = make("p", "held");
    const fact = id && row(record, "pieces", id);
    if (!fact) {
      box.textContent = "Outside the area that the map colours.";
      return box;
    }
    const step = held(fact, record, day);
    box.append(`On ${words.spokenDay(day)}: ${holding(step, texts)}, since `
      + `${words.spokenDate(step.valid_from)}, as all of `, link(fact.name, `p-${id}`));
    return box;
  };

  const place = (record, id, day, texts) => {
    const fact = row(record, "places", id);
    if (!fact) return null;
    const box = make("article");
    box.append(make("h2", "", fact.label));
    // Of places outside the map's area nobody asks whose side they were on.
    const sides = fact.piece_id ? [["Soviet-era district", fact.district || "not documented"],
      ["Former NKAO", OBLAST[fact.in_nkao]],
      ["Side, 1994 to 2020", side(fact.side_1994_2020)],
      ["Side, 2020 to 2023", side(fact.side_2020_2023)]] : [];
    box.append(list([["Kind", fact.kind && wordy(fact.kind)], ...sides, ["Note", fact.note]]));
    box.append(source(record, fact), make("h3", "", "Held by"), holderOf(record, fact, day, texts));
    box.append(names(record, fact));
    return withClaims(box, record, "places", id);
  };

  return { piece, line, place, held, holding, stepsOn, accuracy };
})();
