/** Parquet and GeoParquet: hyparquet reads a group of rows at a time. */
/** @import { Reader } from "./kinds.js" */
/** @import { Geometry } from "./features.js" */
import { gunzipSync } from "fflate";
import { decompress } from "fzstd";
import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from "hyparquet";
import { OwnFault, rowFaults } from "../fault.js";
import { featureTable, wrongReference } from "./features.js";
import { geometryOf } from "./geojson.js";
import { tableBuilder } from "./table.js";
import { pointIn } from "./wkb.js";

/** What hyparquet does not unpack itself; no WebAssembly. @type {Record<string, (bytes: Uint8Array, length: number) => Uint8Array>} */
const compressors = {
  GZIP: (bytes, length) => gunzipSync(bytes, { out: new Uint8Array(length) }),
  ZSTD: (bytes, length) => decompress(bytes, new Uint8Array(length)),
};
const KNOWN = ["UNCOMPRESSED", "SNAPPY", ...Object.keys(compressors)];

/** The columns of geometry that the file tells of. @param {any} metadata */
const geometryColumns = (metadata) => {
  const entry = metadata.key_value_metadata?.find(
    (/** @type {any} */ { key }) => key === "geo")?.value;
  if (!entry) return null;
  const { primary_column: name, columns } = JSON.parse(entry);
  const crs = columns[name]?.crs;
  const { authority = "", code = "" } = crs?.id ?? {};
  if (crs && !["CRS84", "4326"].includes(String(code))) {
    throw wrongReference(`${authority}:${code}`);
  }
  return { name: String(name), all: Object.keys(columns) };
};

/** @param {any} value @returns {Geometry} */
const geometryIn = (value) => (value instanceof Uint8Array ? pointIn(value) : geometryOf(value));

/** @type {Reader} */
export const readParquet = async (file, { most }, tell) => {
  const source = { byteLength: file.size,
    slice: (/** @type {number} */ start, /** @type {number | undefined} */ end) => (
      file.slice(start, end).arrayBuffer()) };
  try {
    return await readGroups(source, most, tell);
  } catch (error) {
    if (error instanceof OwnFault) throw error;
    throw new OwnFault("own-parquet", { why: error instanceof Error ? error.message : String(error) });
  }
};

/** @param {any} source @param {number | undefined} most @param {(share: number) => void} tell */
const readGroups = async (source, most, tell) => {
  const metadata = await parquetMetadataAsync(source);
  const codec = metadata.row_groups.flatMap(({ columns }) => columns.map(
    (/** @type {any} */ column) => column.meta_data?.codec ?? "UNCOMPRESSED"))
    .find((one) => !KNOWN.includes(one));
  if (codec) throw new OwnFault("own-compressed", { codec });
  const all = parquetSchema(metadata).children.map(({ element }) => element.name);
  const geometry = geometryColumns(metadata);
  const own = all.filter((name) => !geometry?.all.includes(name));
  const features = geometry ? featureTable(own, most) : null;
  const plain = tableBuilder(features ? [] : all, most);
  let rowStart = 0;
  for (const { num_rows: rows } of metadata.row_groups) {
    const rowEnd = rowStart + Number(rows);
    const read = await parquetReadObjects(
      { file: source, metadata, compressors, rowStart, rowEnd });
    for (const row of read) {
      if (features && geometry) {
        features.add(features.names.map((name) => row[name]), geometryIn(row[geometry.name]));
      } else plain.add(all.map((name) => row[name]));
    }
    rowStart = rowEnd;
    tell(rowEnd / Number(metadata.num_rows));
  }
  return { kind: "parquet", table: (features ?? plain).finish(),
    faults: features?.faults ?? rowFaults() };
};
