/** One client of a Socket.IO namespace by hand (docs/spec/protocol.md PR1): Engine.IO 4 and Socket.IO 4 are a few prefixes. */
import { RawSocket } from "./raw-socket";

const path = "/socket.io/?EIO=4&transport=websocket";

export interface RawClientOptions {
  port: number;
  namespace: string;
  auth: unknown;
  headers: Record<string, string>;
  /** Every event, as the text of its JSON array `[name, payload]`; `bytes` is the size of the message. */
  onEvent(json: string, bytes: number): void;
  onClose(reason: string): void;
}

export class RawClient {
  private readonly socket: RawSocket;
  private readonly options: RawClientOptions;
  private readonly waiting = new Map<number, (json: string, bytes: number) => void>();
  private lastId = 0;
  readonly connected: Promise<void>;

  constructor(options: RawClientOptions) {
    this.options = options;
    const { port, namespace, auth, headers } = options;
    let connect: () => void = () => undefined;
    let fail: (error: Error) => void = () => undefined;
    this.connected = new Promise((resolve, reject) => {
      connect = resolve;
      fail = reject;
    });
    this.connected.catch(() => undefined);
    const eventPrefix = `42${namespace},`;
    const acknowledgementPrefix = `43${namespace},`;
    this.socket = new RawSocket(
      port,
      path,
      { Origin: `http://127.0.0.1:${port}`, ...headers },
      {
        opened: () => undefined,
        message: (text) => {
          if (text.startsWith(eventPrefix)) options.onEvent(text.slice(eventPrefix.length), Buffer.byteLength(text));
          else if (text.startsWith(acknowledgementPrefix)) this.acknowledge(text, acknowledgementPrefix.length);
          else if (text === "2") this.socket.send("3");
          else if (text.startsWith("0")) this.socket.send(`40${namespace},${JSON.stringify(auth)}`);
          else if (text.startsWith(`40${namespace}`)) connect();
          else if (text.startsWith(`44${namespace}`)) fail(new Error(text));
        },
        closed: (reason) => {
          fail(new Error(reason));
          options.onClose(reason);
        },
      },
    );
  }

  /** Hands over the text of the acknowledgement's JSON array; parsing is the caller's, who may do without. */
  emit(name: string, payload: unknown, acknowledged: (json: string, bytes: number) => void): void {
    const id = this.lastId++;
    this.waiting.set(id, acknowledged);
    this.socket.send(`42${this.options.namespace},${id}${JSON.stringify([name, payload])}`);
  }

  /** The value; throws when the command is refused. */
  must(name: string, payload: unknown): Promise<Record<string, unknown>> {
    return new Promise((resolve, reject) => {
      this.emit(name, payload, (json) => {
        const [answer] = JSON.parse(json);
        if (answer.ok) resolve(answer.value);
        else reject(new Error(`${name} was refused: ${answer.refusal}`));
      });
    });
  }

  close(): void {
    this.socket.close();
  }

  private acknowledge(text: string, at: number): void {
    const bracket = text.indexOf("[", at);
    const id = Number(text.slice(at, bracket));
    const acknowledged = this.waiting.get(id);
    this.waiting.delete(id);
    acknowledged?.(text.slice(bracket), Buffer.byteLength(text));
  }
}
