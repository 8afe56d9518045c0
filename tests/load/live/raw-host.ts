/** The host of a bench session: attaches, learns the PIN from its view, and gives commands. */
import { liveNamespace, protocolVersion } from "@/core/protocol/commands";
import { deviceCookieName } from "@/server/live/device";
import { RawClient } from "./raw-client";

export class RawHost {
  /** Rejects when the host's seat is refused. */
  readonly pin: Promise<string>;
  private readonly client: RawClient;

  constructor(port: number, sessionId: string, device: string) {
    let heard: (pin: string) => void = () => undefined;
    const pin = new Promise<string>((resolve) => {
      heard = resolve;
    });
    this.client = new RawClient({
      port,
      namespace: liveNamespace,
      auth: { protocol: protocolVersion, locale: "en" },
      headers: { Cookie: `${deviceCookieName}=${device}` },
      onEvent: (json) => {
        const found = /"pin":"(\d+)"/.exec(json);
        if (found) heard(found[1]);
      },
      onClose: () => undefined,
    });
    this.pin = this.client.connected.then(() => this.must("host:attach", { sessionId })).then(() => pin);
  }

  must(name: string, payload: unknown): Promise<Record<string, unknown>> {
    return this.client.must(name, payload);
  }

  close(): void {
    this.client.close();
  }
}
