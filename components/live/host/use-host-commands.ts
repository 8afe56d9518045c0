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
  run(name: Exclude<HostControl, "player:remove">): void;
  remove(playerId: HostView["roster"][number]["playerId"]): void;
}

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

  function sendControl(name: Exclude<HostControl, "player:remove">) {
    return name === "session:start" || name === "session:end"
      ? send(name, {})
      : send(name, { round: roundOnScreen(view) });
  }

  return {
    pending,
    run: (name) => void whilePending(name, () => sendControl(name)),
    remove: (playerId) => void whilePending("player:remove", () => send("player:remove", { playerId })),
  };
}
