/** The files of a report, for its host only (RP1, RX*). */
import { getLocale } from "next-intl/server";
import { localeSchema } from "@/core/protocol/commands";
import { toCsv } from "@/core/report/csv";
import { reportFileName } from "@/core/report/file-name";
import { loadPlayedReport, type PlayedReport } from "./report";
import { toAnswersTable, toPlayersTable, toQuestionsTable } from "./report-tables";
import { toXlsx } from "./report-xlsx";

type FileKind = "csv" | "xlsx";

const contentTypes: Record<FileKind, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The answer to a request for a report's file: the file, or not found for everybody but the host. */
export async function answerWithReport(sessionId: string, kind: FileKind): Promise<Response> {
  const played = await loadPlayedReport(sessionId);
  if (played === null) return new Response(null, { status: 404, headers: notKept });
  const headers = {
    ...notKept,
    "content-type": contentTypes[kind],
    "content-disposition": `attachment; filename="${reportFileName(played.quizSlug, played.createdAt, kind)}"`,
  };
  return new Response(await makeFile(played, kind), { headers });
}

/** RP4. */
const notKept = { "cache-control": "no-store", "x-robots-tag": "noindex" };

async function makeFile(played: PlayedReport, kind: FileKind): Promise<BodyInit> {
  const locale = localeSchema.catch("en").parse(await getLocale());
  if (kind === "csv") return toCsv(await toPlayersTable(played, locale), { decimalComma: locale === "ru" });
  const sheets = [toQuestionsTable, toPlayersTable, toAnswersTable].map((toTable) => toTable(played, locale));
  return toXlsx(await Promise.all(sheets));
}
