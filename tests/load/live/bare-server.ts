/**
 * What Socket.IO alone costs: it acknowledges and does nothing else. The ratio to it says what is ours.
 * Prints its port when it listens.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server } from "socket.io";

const httpServer = createServer();
const io = new Server(httpServer, { serveClient: false, perMessageDeflate: false });
io.of("/live").on("connection", (socket) => {
  socket.on("answer:submit", (payload: { round: number; answer: unknown }, acknowledge: (value: unknown) => void) => {
    acknowledge({ ok: true, value: { ...payload, receivedAt: Date.now() } });
  });
});
httpServer.listen(0, "127.0.0.1", () => console.log((httpServer.address() as AddressInfo).port));
