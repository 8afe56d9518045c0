/** Tables as an Excel workbook (RX2). */
import writeXlsxFile, { type CellObject } from "write-excel-file/node";
import { safeCell } from "@/core/report/safe-cell";
import type { Table } from "@/core/report/table";

const narrowest = 8;
const widest = 44;

/** One sheet per table, headings bold and always in sight. */
export async function toXlsx(tables: readonly Table[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map(({ name, header, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: header.map((heading, column) => ({ width: widthOf([heading, ...rows.map((row) => row[column])]) })),
    data: [
      header.map((heading) => ({ ...typed(heading), fontWeight: "bold" as const })),
      ...rows.map((row) => row.map(typed)),
    ],
  }));
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer());
}

/** The type is given, never derived: a text stays a text whatever stands in it. */
function typed(cell: string | number | null): CellObject {
  if (cell === null) return { type: String };
  return typeof cell === "number" ? { type: Number, value: cell } : { type: String, value: safeCell(cell) };
}

function widthOf(cells: readonly (string | number | null)[]): number {
  const longest = cells.reduce<number>((most, cell) => Math.max(most, String(cell ?? "").length + 2), narrowest);
  return Math.min(longest, widest);
}
