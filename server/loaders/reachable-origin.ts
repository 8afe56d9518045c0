interface Surroundings {
  /** What the operator says, or null. */
  publicUrl: string | null;
  protocol: "http" | "https";
  /** What the teacher's browser typed: name and port. */
  host: string;
  /** The address the server listens on. */
  boundTo: string;
  /** The addresses of this machine in the room's network, best first. */
  addresses: string[];
}

const everyAddress = ["0.0.0.0", "::", "*"];

/**
 * The origin for others. A teacher who opened `localhost` on the own laptop needs the laptop's address in the classroom's
 * network on the wall, or no phone would ever arrive; without a network it stays `localhost`.
 */
export function joinOriginOf({ publicUrl, protocol, host, boundTo, addresses }: Surroundings): string {
  if (publicUrl !== null) return publicUrl;
  const typed = `${protocol}://${host}`;
  const url = URL.canParse(typed) ? new URL(typed) : null;
  const [address] = addresses;
  if (url === null) return typed;
  if (isLoopback(url.hostname) && everyAddress.includes(boundTo) && address !== undefined) url.hostname = address;
  return url.origin;
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\./.test(hostname);
}
