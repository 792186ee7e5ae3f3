"use strict";
/* Of the panel: the members of a bloc with what they said of the war of 2020, and the blocs of
   a state. A membership is {bloc_id, jurisdiction_id, joined, ended, source_id, locator,
   said: last day by class of the map}. Everything is set as text, never as markup. */
ContactLines.blocs = (() => {
  const { facts } = ContactLines;
  const { spokenDate } = ContactLines.words;
  /* Of a membership a year or a month says enough. */
  const when = (edtf) => spokenDate(edtf).replace(", day not known", "").replace("Between", "between");

  const all = ({ memberships: { columns, rows } }) => facts.named(columns, Object.values(rows));

  const element = (tag, className, ...parts) => {
    const made = document.createElement(tag);
    if (className) made.className = className;
    made.append(...parts);
    return made;
  };

  const link = ({ jurisdictions }, id) => facts.link(jurisdictions.rows[id][0], `j-${id}`);

  const byName = ({ jurisdictions: { rows } }) => (a, b) => rows[a][0].localeCompare(rows[b][0], "en");

  /* Links to some jurisdictions by name, parted by commas. */
  const links = (record, ids) => [...ids].sort(byName(record)).flatMap(
    (id, i) => (i ? [", ", link(record, id)] : [link(record, id)]));

  /* One line for each document that memberships are from. */
  const sources = (found, cite) => [...new Set(found.map((fact) => fact.source_id))].map(
    (id) => cite({ source_id: id }));

  /* The members of a bloc by what they said, or null where there is no such bloc. */
  const members = (record, id, labels, cite) => {
    const found = all(record).filter(({ bloc_id }) => bloc_id === id);
    if (!found.length) return null;
    const then = found.filter(({ ended }) => !ended);
    const spoke = then.filter(({ said }) => Object.keys(said).length);
    const title = then[0].role === "co-chair" ? "Co-chairs" : "Members";
    const box = element("section", "members-of", element("h3", "",
      `${title} in the war of 2020: ${spoke.length} of ${then.length} with a statement in the record`));
    for (const [name, label] of Object.entries({ ...labels, "stance-party": "party to the conflict" })) {
      const ids = spoke.filter(({ said }) => name in said).map((fact) => fact.jurisdiction_id);
      const head = label[0].toUpperCase() + label.slice(1);
      if (ids.length) box.append(element("p", "", `${head}: `, ...links(record, ids)));
    }
    const silent = then.filter((fact) => !spoke.includes(fact)).map((fact) => fact.jurisdiction_id);
    if (silent.length) {
      const names = silent.sort(byName(record)).map((one) => record.jurisdictions.rows[one][0]);
      box.append(element("p", "note", `Without one: ${names.join(", ")}.`));
    }
    for (const { jurisdiction_id: who, ended, note } of found.filter((fact) => fact.ended)) {
      box.append(element("p", "note", `Not counted, from ${when(ended)} on: `, ...links(record, [who]), `. ${note || ""}`));
    }
    box.append(...sources(found, cite));
    return box;
  };

  /* The blocs that a state belonged to, or null where the record has none. */
  const blocs = (record, id, cite) => {
    const found = all(record).filter(({ jurisdiction_id }) => jurisdiction_id === id);
    if (!found.length) return null;
    const box = element("section", "blocs", element("h3", "", "Blocs it belonged to"));
    for (const fact of found) {
      const as = fact.role === "co-chair" ? ", as a co-chair" : "";
      const until = fact.ended ? `, until ${when(fact.ended)}` : "";
      box.append(element("p", "", link(record, fact.bloc_id), `${as}: joined ${when(fact.joined)}${until}`));
      if (fact.note) box.append(element("p", "note", fact.note));
      box.append(cite(fact));
    }
    return box;
  };

  return { members, blocs };
})();
