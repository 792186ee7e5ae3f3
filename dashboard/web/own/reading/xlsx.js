/** A workbook: read-excel-file reads the cells of one sheet. No formula is worked out. */
/** @import { Reader } from "./kinds.js" */
import readSheets from "read-excel-file/universal";
import { OwnFault, rowFaults } from "../fault.js";
import { namesOf, tableBuilder, written } from "./table.js";

/** What the zip of a workbook holds; others hold other things. @param {Uint8Array} bytes */
const isWorkbook = (bytes) => new TextDecoder("latin1").decode(bytes).includes("xl/workbook.xml");

/** @param {Blob} file */
const sheetsOf = async (file) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isWorkbook(bytes)) throw new OwnFault("own-zip");
  try {
    return await readSheets(bytes.buffer);
  } catch (error) {
    throw new OwnFault("own-xlsx", { why: error instanceof Error ? error.message : String(error) });
  }
};

/** @param {unknown[] | undefined} row */
const isFilled = (row) => Boolean(row?.some((cell) => cell !== null && cell !== ""));

/** @type {Reader} */
export const readXlsx = async (file, { sheet: asked, most }) => {
  const sheets = await sheetsOf(file);
  const one = sheets.find(({ sheet }) => sheet === asked)
    ?? sheets.find(({ data }) => isFilled(data[0])) ?? sheets[0];
  const begins = one.data.findIndex(isFilled);
  if (begins < 0) throw new OwnFault("own-empty");
  const table = tableBuilder(namesOf(one.data[begins].map((cell) => written(cell))), most);
  for (const row of one.data.slice(begins + 1)) if (isFilled(row)) table.add(row);
  return { kind: "xlsx", table: table.finish(), faults: rowFaults(),
    sheets: sheets.map(({ sheet }) => sheet), sheet: one.sheet };
};
