/** Tables as text (RX1). */
import { safeCell, safePieces } from "./safe-cell";
import type { Table } from "./table";

const byteOrderMark = "\ufeff";

/** `decimalComma`: numbers have a comma, so fields are parted by semicolons. */
export function toCsv({ header, rows }: Table, { decimalComma }: { decimalComma: boolean }): string {
  const separator = decimalComma ? ";" : ",";
  const field = (cell: string | number | null) => {
    if (cell === null) return "";
    if (typeof cell === "number") return decimalComma ? String(cell).replace(".", ",") : String(cell);
    return `"${safePieces(safeCell(cell)).replaceAll('"', '""')}"`;
  };
  return byteOrderMark + [header, ...rows].map((row) => `${row.map(field).join(separator)}\r\n`).join("");
}
