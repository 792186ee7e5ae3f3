/** The points of a GeoPackage: one of its tables of features. */
/** @import { Reader } from "./kinds.js" */
/** @import { Geometry } from "./features.js" */
/** @import { Value } from "./sqlite.js" */
import { OwnFault } from "../fault.js";
import { featureTable, wrongReference } from "./features.js";
import { columnsIn, sqliteOf } from "./sqlite.js";
import { pointIn } from "./wkb.js";

/** Bytes of the envelope by the numbers that flags have for it. */
const ENVELOPES = [0, 32, 48, 48, 64];
const JOURNALED = 2; // the file is written ahead: what is new may lie in another

/** A geometry as a GeoPackage has it: a header, and well-known binary. @param {Value} blob @returns {Geometry} */
export const geometryIn = (blob) => {
  if (!(blob instanceof Uint8Array) || blob[0] !== 0x47 || blob[1] !== 0x50) return { kind: "" };
  return pointIn(blob.subarray(8 + (ENVELOPES[(blob[3] >> 1) & 7] ?? 0)));
};

/** @param {Uint8Array} bytes @param {import("./kinds.js").How} how */
const readLayer = (bytes, { sheet: asked, most }) => {
  const file = sqliteOf(bytes);
  /** @param {string} name */
  const tableOf = (name) => file.tables.find((one) => one.name === name);
  const listed = tableOf("gpkg_geometry_columns");
  const layers = [...listed ? file.rows(listed.root) : []].map(({ values }) => (
    { table: String(values[0]), column: String(values[1]), srs: Number(values[3]) }));
  const layer = layers.find(({ table }) => table === asked) ?? layers[0];
  const table = layer && tableOf(layer.table);
  if (!table) {
    if (bytes[18] === JOURNALED) throw new OwnFault("own-gpkg-open");
    throw new OwnFault("own-no-rows");
  }
  // The numbers of other systems are those of EPSG, as writers have them.
  if (![4326, 0, -1].includes(layer.srs)) throw wrongReference(`EPSG:${layer.srs}`);
  const columns = columnsIn(table.sql);
  const place = columns.findIndex(({ name }) => name === layer.column);
  const own = columns.map((_, i) => i).filter((i) => i !== place);
  const features = featureTable(own.map((i) => columns[i].name), most);
  const kept = own.filter((i) => features.names.includes(columns[i].name));
  for (const { id, values } of file.rows(table.root)) {
    features.add(kept.map((i) => (columns[i].isNumber && values[i] === null ? id : values[i] ?? "")),
      geometryIn(values[place] ?? null));
  }
  return { kind: "gpkg", table: features.finish(), faults: features.faults,
    sheets: layers.map((one) => one.table), sheet: layer.table };
};

/** @type {Reader} */
export const readGeoPackage = async (file, how) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return readLayer(bytes, how);
  } catch (error) {
    if (error instanceof OwnFault) throw error;
    throw new OwnFault("own-gpkg", { why: error instanceof Error ? error.message : String(error) });
  }
};
