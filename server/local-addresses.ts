/** The addresses by which phones in the same room can reach this machine. */
import { networkInterfaces } from "node:os";

/** IPv4 only (what people can type), without the machine's own loopback and link-local addresses. */
export function localAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal, address }) => family === "IPv4" && !internal && !address.startsWith("169.254."))
    .map(({ address }) => address);
}
