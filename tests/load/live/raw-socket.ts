/**
 * A WebSocket client on a bare TCP socket, as cheap as can be: a load driver must not be what it measures. It speaks what
 * the bench needs and no more: text frames, no fragments, no extensions. The mask is zero, so that masking costs nothing.
 */
import { connect, type Socket } from "node:net";

export interface RawSocketListener {
  opened(): void;
  /** One text message. */
  message(text: string): void;
  closed(reason: string): void;
}

const headerEnd = "\r\n\r\n";
const textFrame = 0x81;
const masked = 0x80;

export class RawSocket {
  private readonly socket: Socket;
  private readonly listener: RawSocketListener;
  private unread: Buffer = Buffer.alloc(0);
  private upgraded = false;
  private reason = "the server ended the connection";

  constructor(port: number, path: string, headers: Record<string, string>, listener: RawSocketListener) {
    this.listener = listener;
    this.socket = connect(port, "127.0.0.1");
    this.socket.setNoDelay(true);
    const lines = Object.entries({
      Host: `127.0.0.1:${port}`,
      Upgrade: "websocket",
      Connection: "Upgrade",
      "Sec-WebSocket-Version": "13",
      // Any sixteen bytes: nothing here needs the proof that the server is no cache.
      "Sec-WebSocket-Key": "aW50ZXJsZWF2ZWJlbmNoMQ==",
      ...headers,
    }).map(([name, value]) => `${name}: ${value}`);
    this.socket.once("connect", () => this.socket.write(`GET ${path} HTTP/1.1\r\n${lines.join("\r\n")}${headerEnd}`));
    this.socket.on("data", (bytes: Buffer) => this.read(bytes));
    this.socket.on("error", (error) => {
      this.reason = error.message;
    });
    this.socket.once("close", () => listener.closed(this.reason));
  }

  send(text: string): void {
    const body = Buffer.from(text);
    const header =
      body.length < 126
        ? Buffer.from([textFrame, masked | body.length, 0, 0, 0, 0])
        : Buffer.from([textFrame, masked | 126, body.length >> 8, body.length & 255, 0, 0, 0, 0]);
    this.socket.write(Buffer.concat([header, body]));
  }

  close(): void {
    this.socket.destroy();
  }

  private read(bytes: Buffer): void {
    this.unread = this.unread.length === 0 ? bytes : Buffer.concat([this.unread, bytes]);
    if (!this.upgraded && !this.readUpgrade()) return;
    let at = 0;
    for (;;) {
      const frame = frameAt(this.unread, at);
      if (frame === null) break;
      at = frame.end;
      if (frame.opcode === 1) this.listener.message(this.unread.toString("utf8", frame.start, frame.end));
      else if (frame.opcode === 8) this.socket.end();
    }
    this.unread = this.unread.subarray(at);
  }

  private readUpgrade(): boolean {
    const end = this.unread.indexOf(headerEnd);
    if (end === -1) return false;
    const answer = this.unread.toString("latin1", 0, end);
    this.unread = this.unread.subarray(end + headerEnd.length);
    if (!answer.startsWith("HTTP/1.1 101")) {
      this.reason = answer.split("\r\n", 1)[0];
      this.socket.destroy();
      return false;
    }
    this.upgraded = true;
    this.listener.opened();
    return true;
  }
}

/** Where the payload of the frame at `at` lies; null when it has not arrived whole. A server's frames have no mask. */
function frameAt(bytes: Buffer, at: number): { opcode: number; start: number; end: number } | null {
  if (bytes.length < at + 2) return null;
  const opcode = bytes[at] & 15;
  const short = bytes[at + 1] & 127;
  const start = at + (short < 126 ? 2 : short === 126 ? 4 : 10);
  if (bytes.length < start) return null;
  const length =
    short < 126 ? short : short === 126 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2));
  const end = start + length;
  return bytes.length < end ? null : { opcode, start, end };
}
