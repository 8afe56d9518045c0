/** Where the phones of a class reach this server: the origin in the QR code and beside the PIN. */
import { headers } from "next/headers";
import { readEnvironment } from "../env";
import { localAddresses } from "../local-addresses";
import { joinOriginOf } from "./reachable-origin";

export async function loadJoinOrigin(): Promise<string> {
  const { publicUrl, port, host: boundTo } = readEnvironment();
  const sent = await headers();
  return joinOriginOf({
    publicUrl,
    protocol: sent.get("x-forwarded-proto")?.split(",")[0].trim() === "https" ? "https" : "http",
    host: sent.get("host") ?? `localhost:${port}`,
    boundTo,
    addresses: localAddresses(),
  });
}
