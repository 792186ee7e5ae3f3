"use strict";
/* The browser's part of the alternatives.  `states` of a feature are [first day, look]. */
(() => {
  const OFF = -1;

  const lookOn = (states, day) => {
    let look = OFF;
    for (const [start, next] of states) {
      if (start > day) break;
      look = next;
    }
    return look;
  };

  const shown = (layer, day) => {
    const found = [];
    layer.states.forEach((states, i) => {
      const look = lookOn(states, day);
      if (look !== OFF) found.push([i, look]);
    });
    return found;
  };

  const same = (a, b) => a.length === b.length
    && a.every(([i, look], n) => i === b[n][0] && look === b[n][1]);

  const values = (layer, now) => {
    const looks = now.map(([, look]) => layer.looks[look]);
    if (layer.kind === "polygon") {
      return [
        [["locations"], now.map(([i]) => layer.ids[i])],
        [["z"], now.map(([, look]) => look + 0.5)],
        [["marker", "line", "color"], looks.map((look) => look.line)],
        [["marker", "line", "width"], looks.map((look) => look.width)],
      ];
    }
    const points = now.flatMap(([i]) => layer.xy[i]);
    const found = [[["lon"], points.map(([x]) => x)], [["lat"], points.map(([, y]) => y)]];
    if (layer.kind === "point") {
      found.push([["marker", "color"], looks.map((look) => look.fill)],
        [["marker", "opacity"], looks.map((look) => look.opacity)],
        [["marker", "size"], now.map(([i]) => 2 * layer.radii[i])]);
    }
    return found;
  };

  window.dash_clientside = window.dash_clientside || {};
  window.dash_clientside.bench = {
    patch_geo: (day, before, picture, offset) => {
      const patch = new window.dash_clientside.Patch();
      let touched = false;
      picture.layers.forEach((layer, n) => {
        const [was, now] = [shown(layer, before), shown(layer, day)];
        if (same(was, now)) return;
        touched = true;
        for (const [path, value] of values(layer, now)) {
          patch.assign(["data", offset + n, ...path], value);
        }
      });
      const figure = touched ? patch.build() : window.dash_clientside.no_update;
      return [figure, String(day), Number(day)];
    },
    all: (day, before, count) => [
      ...Array.from({ length: count }, () => ({ day: Number(day) })),
      String(day), Number(day),
    ],
    changed: (day, before, picture) => [
      ...picture.layers.map((layer) => (same(shown(layer, before), shown(layer, day))
        ? window.dash_clientside.no_update : { day: Number(day) })),
      String(day), Number(day),
    ],
  };

  const lookNow = (feature, context) => {
    const look = lookOn(feature.properties.states, context.hideout.day);
    return look === OFF ? null : look;
  };

  const styleOf = (look) => ({
    color: look.line, weight: look.width, stroke: look.width > 0, opacity: look.opacity,
    fill: look.fill !== "rgba(0,0,0,0)", fillColor: look.fill, fillOpacity: look.opacity,
  });

  window.benchLeaflet = {
    filter: (feature, context) => lookNow(feature, context) !== null,
    style: (feature, context) => styleOf(lookNow(feature, context)),
    point: (feature, latlng, context) => window.L.circleMarker(latlng, {
      radius: feature.properties.radius,
      ...styleOf(lookNow(feature, context)),
    }),
  };
})();
