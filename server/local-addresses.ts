/** The addresses by which phones in the same room can reach this machine. */
import { networkInterfaces } from "node:os";

/** Bridges of containers and virtual machines: no phone is there. */
const virtualInterface = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap)/i;

/** IPv4 only (what people can type), without the machine's own loopback and link-local addresses. */
export function localAddresses(): string[] {
  return Object.entries(networkInterfaces())
    .filter(([name]) => !virtualInterface.test(name))
    .flatMap(([, addresses]) => addresses ?? [])
    .filter(({ family, internal, address }) => family === "IPv4" && !internal && !address.startsWith("169.254."))
    .map(({ address }) => address);
}
