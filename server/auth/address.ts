/** The visitor's address. server/app.ts overwrites this header unless a trusted proxy stands in front, so nobody forges it. */
export const addressHeader = "x-forwarded-for";

export function addressFrom(header: string | null | undefined): string {
  return header?.split(",")[0]?.trim() || "unknown";
}
