"use strict";
/* From the search or a row of a table to the map: the thing is chosen, on a day on which it
   shows, in the middle of the window.  The page is {state, go, load, mapView, open: the maps
   by name, themes, date: of an event by its key, as EDTF}. */
ContactLines.finding = (() => {
  const { crowding, plate, time, view, words } = ContactLines;

  /* The last day that an EDTF date allows, or undefined: the atlas shows the fact there. */
  const dayIn = (edtf) => {
    const found = String(edtf || "").match(/\d{4}-\d{2}-\d{2}/g);
    return found ? time.within(words.dayOf(found.at(-1))) : undefined;
  };

  /* Show what has an id of the map: e- an event, j- a jurisdiction, else of the region. */
  const show = async (page, id) => {
    const { state, go } = page;
    const key = id.slice(2);
    const one = id[0] === "e" && !page.date(key) && await crowding.whereabouts(id);
    if (one) {
      go({ sel: id, view: "region", day: one.day });
      await page.load("region");
      go({ at: view.clamped({ x: one.x, y: one.y, k: 3 }, page.open.region.document_) });
    } else if (id[0] === "j") {
      go({ sel: id, view: "world" });
      centre(page, id);
      await page.load("world");
      go(plate.landing(id, page.open.world.document_.timeline, state, page.themes));
    } else {
      const day = id[0] === "e" ? dayIn(page.date(key)) : undefined;
      go({ sel: id, view: "region", day: day ?? state.day });
      centre(page, id);
    }
  };

  /* Bring a mark or a name into the middle, close enough to be seen. */
  const centre = async ({ go, load, mapView, open }, id) => {
    await load(mapView());
    const { document_, plate: sheet } = open[mapView()];
    const element = sheet.svg.getElementById(id);
    if (!element) return;
    const mark = element.closest(".fix");
    const holder = mark ? mark.parentNode.closest("[transform]") : element;
    const box = !mark && element.localName === "path" ? element.getBBox() : null;
    const [x, y] = box ? [box.x + box.width / 2, box.y + box.height / 2]
      : holder.getAttribute("transform").match(/-?[\d.]+/g).map(Number);
    const near = document_.view === "world" ? 9 : 3;
    const k = box ? Math.min(near, 0.4 * Math.min(document_.width / box.width,
      document_.height / box.height)) : near;
    go({ at: view.clamped({ x, y, k }, document_) });
  };

  return { show };
})();
