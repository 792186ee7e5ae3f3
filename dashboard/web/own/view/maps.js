/**
 * A reader's points on the maps of the page, each with a canvas of its own: region, world and its
 * parts, both maps of a comparison on its own day, and a difference on either day.
 */
/** @import { MapDocument } from "../../map/document.js" */
/** @import { Page } from "../../page/page.js" */
/** @import { Client } from "../client.js" */
/** @import { Loaded, Session } from "../session.js" */
/** @import { Look, OwnCanvas } from "./canvas.js" */
import { isDifference } from "../../map/comparison.js";
import { homeOf } from "../../map/viewport.js";
import { around } from "../../page/dom.js";
import { mapName } from "../../page/store.js";
import { daysShown } from "../shown.js";
import { ownCanvas } from "./canvas.js";
import { classColours, colourNamed } from "./colours.js";

/** @param {Page} page @param {Session} session @param {Client} engine */
export const ownMaps = ({ store, state, go }, session, engine) => {
  /** @type {Map<MapDocument, { canvas: OwnCanvas, look: Look, day: number }>} */
  const drawn = new Map();
  /** What all maps have in common. @type {Omit<Look, "points" | "days" | "others"> | null} */
  let look = null;

  /** Where the points lie on a map; asked for where it is not known. @param {Loaded} loaded @param {string} name */
  const placesOn = (loaded, name) => {
    if (loaded.places[name] === undefined) {
      loaded.places[name] = null;
      engine.places(name).then((places) => {
        loaded.places[name] = places;
        if (session.loaded === loaded) go({});
      });
    }
    return loaded.places[name];
  };

  /** @param {MapDocument} map @param {number} day */
  const openOn = (map, day) => {
    const canvas = ownCanvas(map, () => draw(map, drawn.get(map)?.day ?? day));
    const one = { canvas, day, look: /** @type {Look} */ ({}) };
    drawn.set(map, one);
    return one;
  };

  /** The points of a day, in the frame of the map's. @param {MapDocument} map @param {number} day */
  const draw = (map, day) => {
    const { loaded } = session;
    const points = loaded && placesOn(loaded, mapName(state));
    const either = isDifference(state);
    const isSecond = map === store.comparison.second;
    if (!loaded || !look || !points || (isSecond && (either || state.view !== "compare"))) return;
    const one = drawn.get(map) ?? openOn(map, day);
    Object.assign(one, { day, look: { ...look, points, days: daysShown(day, loaded.window),
      others: either ? daysShown(state.other, loaded.window) : null } });
    const shown = one.canvas.draw(one.look, state.at ?? homeOf(map));
    if (isSecond) loaded.beside = { day, shown };
    // What a second map shows is told when that is drawn, after the first.
    else Object.assign(loaded, { shown, either, beside: null });
  };

  return {
    draw,
    /** The look is worked out anew. */
    restyle: () => {
      const { loaded } = session;
      look = loaded && { spans: loaded.spans, mask: loaded.mask,
        codes: loaded.classes?.codes ?? null, colours: classColours(loaded.classes),
        rim: colourNamed("rim"), chosen: loaded.chosen };
      go({});
    },
    clear: () => {
      for (const { canvas } of drawn.values()) canvas.close();
      drawn.clear();
    },
    /** The point under the pointer, -1 for none. @param {MouseEvent} event */
    under: (event) => {
      /** @type {Element | null} */
      const svg = session.loaded && around(event, ".map-document");
      const one = svg && [...drawn].find(([map]) => map.svg === svg)?.[1];
      return one ? one.canvas.under(one.look, event) : -1;
    },
    /** The same of a map for a sheet. @param {MapDocument} map */
    marks: (map) => {
      const one = session.loaded && drawn.get(map);
      return one ? one.canvas.nodes(one.look) : [];
    },
  };
};
