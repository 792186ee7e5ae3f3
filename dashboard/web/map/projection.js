/* Longitude and latitude to map units and back, for the projections of the atlas: Lambert's
   azimuthal equal-area about a point (region, parts of the world), Albers' equal-area conic (parts
   of the world) and Equal Earth (world), all of the ellipsoid by way of the authalic latitude.
   Formulas: J. P. Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395),
   chapters 3, 14 and 24; B. Šavrič, T. Patterson and B. Jenny, The Equal
   Earth map projection, International Journal of Geographical Information Science 33 (2019).
   PROJ does the same in Python (dashboard/draw/places.py); tests hold both to its figures. */

/**
 * @typedef {object} Paper where a map lies on its projection: dashboard/draw/places.py
 * @property {string} crs
 * @property {number} xmin metres of the left edge
 * @property {number} ymax metres of the upper edge
 * @property {number} unit metres of a map unit
 * @property {number} width map units
 * @property {number} height map units
 * @property {Inset[]} [insets] land far off, in rectangles of their own
 */

/**
 * @typedef {object} Inset
 * @property {string} crs
 * @property {number} xmin
 * @property {number} ymax
 * @property {number[]} box degrees: west, south, east, north
 * @property {number[]} place map units: left, top, right, bottom
 */

const A = 6378137;
const F = 1 / 298.257223563;
const E2 = F * (2 - F);
const E = Math.sqrt(E2);
const RADIANS = Math.PI / 180;

/** Snyder's q (3-12), which grows with the area below a latitude. @param {number} sine */
const q = (sine) => (1 - E2) * (sine / (1 - E2 * sine * sine)
  - Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E));

const Q_POLE = q(1);
const AUTHALIC_RADIUS = A * Math.sqrt(Q_POLE / 2);

/** @param {number} latitude radians */
const authalic = (latitude) => Math.asin(Math.max(-1, Math.min(1, q(Math.sin(latitude)) / Q_POLE)));

/** The latitude of an authalic one, to less than a millimetre (3-18). @param {number} beta */
const geodetic = (beta) => {
  const [e4, e6] = [E2 ** 2, E2 ** 3];
  return beta + (E2 / 3 + (31 * e4) / 180 + (517 * e6) / 5040) * Math.sin(2 * beta)
    + ((23 * e4) / 360 + (251 * e6) / 3780) * Math.sin(4 * beta)
    + ((761 * e6) / 45360) * Math.sin(6 * beta);
};

/** A longitude within half a turn of another. @param {number} lon @param {number} middle */
const near = (lon, middle) => middle + ((((lon - middle + 180) % 360) + 360) % 360) - 180;

/** Lambert's about a point in degrees. @param {number} lon0 @param {number} lat0 */
const azimuthal = (lon0, lat0) => {
  const phi = lat0 * RADIANS;
  const beta0 = authalic(phi);
  const [sin0, cos0] = [Math.sin(beta0), Math.cos(beta0)];
  // Keeps the scale true at the centre (24-20).
  const d = (A * Math.cos(phi)) / Math.sqrt(1 - E2 * Math.sin(phi) ** 2)
    / (AUTHALIC_RADIUS * cos0);
  return {
    /** @param {number} lon @param {number} lat */
    forward: (lon, lat) => {
      const beta = authalic(lat * RADIANS);
      const lambda = (lon - lon0) * RADIANS;
      const [sin, cos] = [Math.sin(beta), Math.cos(beta)];
      const b = AUTHALIC_RADIUS * Math.sqrt(2 / (1 + sin0 * sin + cos0 * cos * Math.cos(lambda)));
      return [b * d * cos * Math.sin(lambda),
        (b / d) * (cos0 * sin - sin0 * cos * Math.cos(lambda))];
    },
    /** @param {number} x @param {number} y */
    inverse: (x, y) => {
      const rho = Math.hypot(x / d, d * y);
      if (!rho) return [lon0, lat0];
      const c = 2 * Math.asin(rho / (2 * AUTHALIC_RADIUS));
      const beta = Math.asin(Math.cos(c) * sin0 + (d * y * Math.sin(c) * cos0) / rho);
      const lambda = Math.atan2(x * Math.sin(c),
        d * rho * cos0 * Math.cos(c) - d * d * y * sin0 * Math.sin(c));
      return [near(lon0 + lambda / RADIANS, 0), geodetic(beta) / RADIANS];
    },
  };
};

/** Albers' on two standard parallels, all in degrees (14-1 to 14-19).
 * @param {number} lat1 @param {number} lat2 @param {number} lat0 @param {number} lon0 */
const conic = (lat1, lat2, lat0, lon0) => {
  const [sin1, sin2, sin0] = [lat1, lat2, lat0].map((lat) => Math.sin(lat * RADIANS));
  const scale2 = (/** @type {number} */ sine) => (1 - sine * sine) / (1 - E2 * sine * sine);
  const n = lat1 === lat2 ? sin1 : (scale2(sin1) - scale2(sin2)) / (q(sin2) - q(sin1));
  const c = scale2(sin1) + n * q(sin1);
  const radius = (/** @type {number} */ sine) => (A * Math.sqrt(c - n * q(sine))) / n;
  const rho0 = radius(sin0);
  return {
    /** @param {number} lon @param {number} lat */
    forward: (lon, lat) => {
      const rho = radius(Math.sin(lat * RADIANS));
      const theta = n * (near(lon, lon0) - lon0) * RADIANS;
      return [rho * Math.sin(theta), rho0 - rho * Math.cos(theta)];
    },
    /** @param {number} x @param {number} y */
    inverse: (x, y) => {
      const turn = Math.sign(n);
      const rho = Math.hypot(x, rho0 - y);
      const theta = Math.atan2(turn * x, turn * (rho0 - y));
      const sine = (c - ((rho * n) / A) ** 2) / n / Q_POLE;
      return [near(lon0 + theta / n / RADIANS, 0),
        geodetic(Math.asin(Math.max(-1, Math.min(1, sine)))) / RADIANS];
    },
  };
};

const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;

const equalEarth = {
  /** @param {number} lon @param {number} lat */
  forward: (lon, lat) => {
    const t = Math.asin(M * Math.sin(authalic(lat * RADIANS)));
    const t2 = t * t;
    const t6 = t2 ** 3;
    return [
      (AUTHALIC_RADIUS * lon * RADIANS * Math.cos(t))
        / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2))),
      AUTHALIC_RADIUS * t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)),
    ];
  },
  /** @param {number} x @param {number} y */
  inverse: (x, y) => {
    const height = y / AUTHALIC_RADIUS;
    let t = height;
    for (let i = 0; i < 12; i += 1) {
      const t2 = t * t;
      const t6 = t2 ** 3;
      t -= (t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)) - height)
        / (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2));
    }
    const t2 = t * t;
    const lambda = ((M * x) / AUTHALIC_RADIUS)
      * (A1 + 3 * A2 * t2 + t2 ** 3 * (7 * A3 + 9 * A4 * t2)) / Math.cos(t);
    return [lambda / RADIANS, geodetic(Math.asin(Math.sin(t) / M)) / RADIANS];
  },
};

/** The projection of a paper. @param {string} crs */
export const projectionOf = (crs) => {
  if (!crs.startsWith("+")) return equalEarth;
  const [lat1, lat2, lat0, lon0] = ["lat_1", "lat_2", "lat_0", "lon_0"].map((name) => Number(
    crs.match(`\\+${name}=(-?[\\d.]+)`)?.[1]));
  return crs.includes("=aea") ? conic(lat1, lat2, lat0, lon0) : azimuthal(lon0, lat0);
};

/** The inset in whose box or place a point lies, the paper itself where in none.
 * @param {Paper} paper @param {"box" | "place"} within @param {number} x @param {number} y */
const insetOf = (paper, within, x, y) => paper.insets?.find(({ [within]: [a, b, c, d] }) => (
  a <= x && x <= c && b <= y && y <= d)) ?? paper;

/** What gives the map units of points in degrees, for many of them. @param {Paper} paper */
export const ontoPaper = (paper) => {
  const projections = new Map([paper, ...paper.insets ?? []].map(
    (one) => [one.crs, projectionOf(one.crs)]));
  return (/** @type {number} */ lon, /** @type {number} */ lat) => {
    const { crs, xmin, ymax } = insetOf(paper, "box", lon, lat);
    const [x, y] = /** @type {ReturnType<typeof projectionOf>} */ (
      projections.get(crs)).forward(lon, lat);
    return [(x - xmin) / paper.unit, (ymax - y) / paper.unit];
  };
};

/** Map units of a point in degrees.
 * @param {Paper} paper @param {number} lon @param {number} lat */
export const toPaper = (paper, lon, lat) => ontoPaper(paper)(lon, lat);

/** Degrees of a point in map units.
 * @param {Paper} paper @param {number} x @param {number} y */
export const fromPaper = (paper, x, y) => {
  const { crs, xmin, ymax } = insetOf(paper, "place", x, y);
  return projectionOf(crs).inverse(xmin + x * paper.unit, ymax - y * paper.unit);
};
