/** Points in well-known binary, of any of its dialects. */
/** @import { Geometry } from "./features.js" */

/** The kinds by their numbers, as OGC names them. */
const KINDS = ["Geometry", "Point", "LineString", "Polygon", "MultiPoint", "MultiLineString",
  "MultiPolygon", "GeometryCollection"];
const WITH_REFERENCE = 0x20000000;

/** The place of a geometry if it is a point. @param {Uint8Array} bytes @returns {Geometry} */
export const pointIn = (bytes) => {
  if (bytes.length < 5) return { kind: "" };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 1;
  const type = view.getUint32(1, little);
  const kind = KINDS[(type & 0xffff) % 1000] ?? "";
  const at = type & WITH_REFERENCE ? 9 : 5;
  if (kind !== "Point" || bytes.length < at + 16) return { kind };
  const point = [view.getFloat64(at, little), view.getFloat64(at + 8, little)];
  // An empty point has no numbers.
  return point.some(Number.isNaN) ? { kind: "" } : { point, kind };
};
