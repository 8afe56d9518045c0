"use client";

import { useState } from "react";
import { useToast } from "@/components/ui/toast";
import type { HostControl, HostView } from "@/core/quiz/views";
import { roundOnScreen } from "../main-control";
import type { LiveSession } from "../use-live-session";
import { useRefusalText } from "../use-refusal-text";

export interface HostCommands {
  /** The command on its way, or null. */
  pending: HostControl | null;
  run(name: PlainControl): void;
  /** Opens a question out of order. */
  jump(to: number): void;
  remove(playerId: HostView["roster"][number]["playerId"], ban: boolean): void;
}

/** Controls that need no more than a press. */
export type PlainControl = Exclude<HostControl, "player:remove">;

/** How much time one press gives. */
export const addedMs = 30_000;

/** Sends one host command at a time; a refusal is told in words and changes nothing. */
export function useHostCommands(send: LiveSession["send"], view: HostView): HostCommands {
  const [pending, setPending] = useState<HostControl | null>(null);
  const showToast = useToast();
  const refusalText = useRefusalText();

  async function whilePending(name: HostControl, command: () => ReturnType<typeof sendControl>) {
    if (pending !== null) return;
    setPending(name);
    const acknowledgement = await command();
    setPending(null);
    if (!acknowledgement.ok) showToast(refusalText(acknowledgement), "danger");
  }

  function sendControl(name: PlainControl) {
    const round = roundOnScreen(view);
    switch (name) {
      case "session:start":
      case "session:end":
        return send(name, {});
      case "session:lock":
        return send(name, { locked: view.joinOpen });
      case "round:extend":
        return send(name, { round, byMs: addedMs });
      default:
        return send(name, { round });
    }
  }

  return {
    pending,
    run: (name) => void whilePending(name, () => sendControl(name)),
    jump: (to) => void whilePending("round:next", () => send("round:jump", { round: roundOnScreen(view), to })),
    remove: (playerId, ban) => void whilePending("player:remove", () => send("player:remove", { playerId, ban })),
  };
}
