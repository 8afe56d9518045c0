import { answerWithReport } from "@/server/loaders/report-files";

/** The report as a file, for the session's host. */
export async function GET(_: Request, { params }: RouteContext<"/sessions/[sessionId]/report.csv">): Promise<Response> {
  return answerWithReport((await params).sessionId, "csv");
}
