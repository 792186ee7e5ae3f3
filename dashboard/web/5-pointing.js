"use strict";
/* What the pointer is over, and the note beside it. */
ContactLines.pointing = (() => {
  const { facts, land, lines, words } = ContactLines;
  const find = (id) => document.getElementById(id);

  const idUnder = (target) => {
    const holder = target.closest?.(".plate [id]");
    const id = (holder?.id || "").split(".")[0];
    return /^[pejmnfl]-/.test(id) ? id : "";
  };

  /* The id of what an event of the pointer means on a map: a mark or a name, else a line near
     by, else the area.  Of lines only those count that the record tells something of. */
  const meant = (event, map, record) => {
    const id = idUnder(event.target);
    const known = record?.lines.rows;
    if (!known || /^[enj]-/.test(id) || !map?.codes
      || event.target.closest?.(".plate") !== map.plate.svg) return id;
    const tells = (found) => found && (!/^[fl]-/.test(found) || found in known);
    const below = () => document.elementsFromPoint(event.clientX, event.clientY).map(idUnder);
    return lines.under(map, known, event) || (tells(id) ? id : below().find(tells) || "");
  };

  /* A name says itself: of where it stands the area below tells more. */
  const areaBelow = (event) => document.elementsFromPoint(event.clientX, event.clientY)
    .map(idUnder).find((id) => /^[pm]-/.test(id)) || "";

  /* Show the note for whatever the pointer means on a map, or take it away; `said` is that of
     something without a node, and goes first. */
  const tip = (event, record, state, map, { holders }, said) => {
    const box = find("tip");
    const id = event.target.closest?.(".plate") ? meant(event, map, record) : "";
    const told = id[0] === "n" ? areaBelow(event) : id;
    const text = said || (told && record ? tipText(told, record, state.day, holders) : "");
    box.hidden = !text;
    if (!text) return;
    box.textContent = text;
    const left = Math.min(event.clientX + 14, window.innerWidth - box.offsetWidth - 8);
    const below = event.clientY + 18 + box.offsetHeight < window.innerHeight;
    box.style.left = `${left}px`;
    box.style.top = `${below ? event.clientY + 18 : event.clientY - box.offsetHeight - 12}px`;
  };

  const tipText = (id, record, day, holders) => {
    const key = id.slice(2);
    if (id[0] === "p" || id[0] === "m") {
      const piece = facts.row(record, "pieces", key);
      const held = land.held(piece, record, day);
      return `${piece.name}\n${land.holding(held, { holders })}, since ${held.valid_from}\n`
        + [words.squareKm(piece.km2), words.edges(piece.accuracy_m)].filter(Boolean).join(", edges ");
    }
    if (/^[fl]/.test(id)) {
      const steps = land.stepsOn(record, id, day);
      return steps.length ? `${steps[0].title}\n${land.accuracy(steps)}` : "";
    }
    if (id[0] === "e") {
      const fact = facts.row(record, "events", key);
      return `${fact.date}\n${fact.title}`;
    }
    if (id[0] === "j") return facts.row(record, "jurisdictions", key)?.name || "";
    return "";
  };

  return { meant, tip };
})();
