import type { NetworkInterfaceInfo } from "node:os";

interface Surroundings {
  /** What the operator says, or null. */
  publicUrl: string | null;
  protocol: "http" | "https";
  /** What the teacher's browser typed: name and port. */
  host: string;
  /** The address the server listens on. */
  boundTo: string;
  interfaces: Record<string, NetworkInterfaceInfo[] | undefined>;
}

/** Bridges of containers and virtual machines: no phone is there. */
const virtualInterface = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|zt|tailscale)/i;
const everyAddress = ["0.0.0.0", "::", "*"];

/**
 * The origin for others. A teacher who opened `localhost` on the own laptop needs the laptop's address in the classroom's
 * network on the wall, or no phone would ever arrive; without a network it stays `localhost`.
 */
export function joinOriginOf({ publicUrl, protocol, host, boundTo, interfaces }: Surroundings): string {
  if (publicUrl !== null) return publicUrl;
  const typed = `${protocol}://${host}`;
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (url === null || !isLoopback(url.hostname) || !everyAddress.includes(boundTo)) return url?.origin ?? typed;
  const address = Object.entries(interfaces)
    .filter(([name]) => !virtualInterface.test(name))
    .flatMap(([, addresses]) => addresses ?? [])
    .find((candidate) => candidate.family === "IPv4" && !candidate.internal && !isLinkLocal(candidate.address));
  if (!address) return url.origin;
  url.hostname = address.address;
  return url.origin;
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\./.test(hostname);
}

function isLinkLocal(address: string): boolean {
  return address.startsWith("169.254.");
}
