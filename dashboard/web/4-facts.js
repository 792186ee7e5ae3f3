"use strict";
/* What every detail is made of: terms and their values, a source, what sources say differently.
   Everything is set as text, never as markup. */
ContactLines.facts = (() => {
  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined && text !== null) element.textContent = text;
    return element;
  };

  /* Rows of values as objects. */
  const named = (columns, rows) => rows.map((values) => Object.fromEntries(
    columns.map((name, i) => [name, values[i]])));

  const row = (record, table, id) => {
    const { columns, rows } = record[table];
    return rows[id] ? named(columns, [rows[id]])[0] : null;
  };

  /* A link that opens the details of another thing. */
  const link = (text, sel) => {
    const made = make("a", "", text);
    made.href = "#detail";
    made.dataset.sel = sel;
    return made;
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
    const found = named(record.claims.columns, Object.values(record.claims.rows))
      .filter((claim) => claim.subject === table && claim.subject_id === id);
    if (!found.length) return null;
    const box = make("section", "claims");
    box.append(make("h3", "", "What sources say differently"));
    for (const claim of found) {
      const item = make("div", `claim ${claim.shown === "yes" ? "shown" : ""}`);
      item.append(make("p", "", `${plain(claim.field)}: ${plain(claim.value)}`));
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

  const withClaims = (box, record, table, id) => {
    const disputed = claims(record, table, id);
    if (disputed) box.append(disputed);
    return box;
  };

  return { make, named, row, link, list, wordy, titled, source, withClaims };
})();
