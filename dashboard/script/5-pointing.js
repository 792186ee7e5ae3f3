"use strict";
/* What the pointer is over, and the note beside it. */
ContactLines.pointing = (() => {
  const { detail, words } = ContactLines;
  const find = (id) => document.getElementById(id);

  const idUnder = (target) => {
    const holder = target.closest?.(".plate [id]");
    const id = (holder?.id || "").split(".")[0];
    return /^[pejmn]-/.test(id) ? id : "";
  };

  /* Show the note for whatever lies under the pointer, or take it away; `said` is that of
     something without a node, and goes first. */
  const tip = (event, record, state, { holders }, said) => {
    const box = find("tip");
    const id = event.target.closest?.(".plate") ? idUnder(event.target) : "";
    const text = said || (id && record ? tipText(id, record, state.day, holders) : "");
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
      const piece = detail.row(record, "pieces", key);
      const iso = words.isoDay(day);
      const held = piece.control.find((r) => r[0] <= iso && (!r[1] || iso < r[1]));
      const manner = held[3] === "held" ? "" : ` (${held[3]})`;
      return `${piece.name}\n${holders[held[2]]}${manner}, since ${held[0]}\n`
        + [words.squareKm(piece.km2), words.edges(piece.accuracy_m)].filter(Boolean).join(", edges ");
    }
    if (id[0] === "e") {
      const fact = detail.row(record, "events", key);
      return `${fact.date}\n${fact.title}`;
    }
    if (id[0] === "j") return detail.row(record, "jurisdictions", key)?.name || "";
    return "";
  };

  return { idUnder, tip };
})();
