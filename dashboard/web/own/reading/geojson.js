/** GeoJSON: a collection of features, one feature, or a list of plain objects as programs give it. */
/** @import { Reader } from "./kinds.js" */
/** @import { Geometry } from "./features.js" */
import { OwnFault, rowFaults } from "../fault.js";
import { encodingOf } from "./encoding.js";
import { featureTable, wrongReference } from "./features.js";
import { tableBuilder } from "./table.js";

/** @param {Record<string, any>[]} rows */
const keysOf = (rows) => {
  /** @type {Set<string>} */
  const keys = new Set();
  for (const row of rows) for (const key in row) keys.add(key);
  return [...keys];
};

/** @param {any} geometry @returns {Geometry} */
export const geometryOf = (geometry) => {
  const { type, coordinates } = geometry ?? {};
  return type === "Point" && coordinates?.length >= 2
    ? { point: coordinates, kind: type } : { kind: String(type ?? "") };
};

/** @param {any} document */
const listIn = (document) => {
  if (Array.isArray(document)) return document;
  if (Array.isArray(document?.features)) return document.features;
  if (document?.type === "Feature") return [document];
  return Array.isArray(document?.data) ? document.data : null;
};

/** @param {string} text */
const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    throw new OwnFault("own-json", { line: text.slice(0, at).split("\n").length });
  }
};

/** @type {Reader} */
export const readGeoJson = async (file, { most }) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const document = parsed(new TextDecoder(encodingOf(bytes.subarray(0, 1000))).decode(bytes));
  const list = listIn(document);
  if (!list) throw new OwnFault("own-json-other");
  const crs = document.crs?.properties?.name;
  if (crs && !/CRS84|4326/.test(crs)) throw wrongReference(String(crs));
  if (!list.some((/** @type {any} */ one) => one?.type === "Feature")) {
    const names = keysOf(list);
    const table = tableBuilder(names, most);
    for (const one of list) table.add(names.map((name) => one?.[name]));
    return { kind: "json", table: table.finish(), faults: rowFaults() };
  }
  const table = featureTable(keysOf(list.map(
    (/** @type {any} */ one) => one?.properties ?? {})), most);
  for (const one of list) {
    table.add(table.names.map((name) => one?.properties?.[name]), geometryOf(one?.geometry));
  }
  return { kind: "geojson", table: table.finish(), faults: table.faults };
};
