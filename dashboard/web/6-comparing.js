"use strict";
/* The Compare view on the page: a second map, the swipe between the two, the table.
   It keeps the second map; everything else follows from the state it is given. */
ContactLines.comparing = (() => {
  const { compare, crowding, plate, view, words } = ContactLines;
  const find = (id) => document.getElementById(id);
  let second = null;
  // Whether a comparison is on the page: if not, a step has nothing to do here.
  let on = false;

  const openSecond = (map) => {
    const svg = map.plate.svg.cloneNode(true);
    svg.removeAttribute("id");
    svg.dataset.second = "yes";
    find("map-other").append(svg);
    second = plate.open(svg, map.document_);
    map.listen(svg);
    new ResizeObserver(() => view.size(svg, Number(svg.dataset.k || 1), map.document_))
      .observe(svg);
  };

  const layOut = (stage, state) => {
    const two = on && state.mode !== "difference";
    stage.dataset.mode = on ? state.mode : "";
    stage.classList.toggle("other-first", state.other < state.day);
    find("map-other").hidden = !two;
    find("other-spoken").hidden = !two;
    find("swipe").hidden = !(on && state.mode === "swipe");
    return two;
  };

  /* Put the comparison on the page; without a record yet the table waits for it. */
  const draw = (map, record, state, { holders, short }) => {
    if (state.view !== "compare" && !on) return;
    on = state.view === "compare";
    const two = layOut(map.plate.svg.closest(".stage"), state);
    const found = on && record
      ? compare.differences(map.document_, record, state.day, state.other) : [];
    compare.outline(map.plate.svg, found);
    if (!on) return;
    if (two) drawSecond(map, state, found);
    find("this-day").textContent = words.isoDay(state.day);
    if (document.activeElement !== find("with-typed")) {
      find("with-typed").value = words.isoDay(state.other);
    }
    for (const button of document.querySelectorAll("[name=mode]")) {
      button.checked = button.value === state.mode;
    }
    if (record) describe(found, record, state, { holders, short });
  };

  const drawSecond = (map, state, found) => {
    if (!second) openSecond(map);
    plate.show(second, plate.codesOn(state.other, map.document_.timeline, state.hidden), state.sel);
    crowding.draw({ plate: second, document_: map.document_ }, state, state.hidden, () => {},
      state.other);
    plate.hideLayers(second.svg, state.hidden);
    if (second.svg.dataset.language !== state.lang) {
      plate.rename(second.svg, map.document_, state.lang);
    }
    compare.outline(second.svg, found);
    const at = state.at || view.home(map.document_);
    second.svg.dataset.k = at.k;
    view.apply(second.svg, at, map.document_);
    find("other-spoken").textContent = words.spokenDay(state.other);
  };

  const describe = (found, record, state, { short }) => {
    const [early, late] = [Math.min(state.day, state.other), Math.max(state.day, state.other)];
    const area = found.reduce((sum, item) => sum + item.km2, 0);
    find("compare-lede").textContent = found.length
      ? `From ${words.spokenDay(early)} to ${words.spokenDay(late)}, ${words.squareKm(area)} `
        + "passed from one holder to another:"
      : `Nobody held anything on ${words.spokenDay(late)} that another had held on `
        + `${words.spokenDay(early)}.`;
    find("differences-table").replaceChildren(compare.table(found, record, short));
  };

  return { draw };
})();
