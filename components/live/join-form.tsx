"use client";

import { CircleCheck } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { CommandValue } from "@/core/protocol/commands";
import type { Refusal } from "@/core/protocol/refusals";
import { pinSchema } from "@/core/quiz/ids";
import { nicknameProblem } from "./nickname-problem";
import type { LiveSession } from "./use-live-session";
import { useRefusalText } from "./use-refusal-text";

interface JoinFormProps {
  send: LiveSession["send"];
  /** From the QR code, or empty. */
  initialPin: string;
  /** Seated as a player of this session. */
  onJoined: (sessionId: string) => void;
}

interface Refused {
  refusal: Refusal;
  retryAfterMs?: number;
}

const pinLength = 6;
const ofPin: Refusal[] = ["wrong-pin", "session-ended", "session-full", "joining-closed"];
const ofNickname: Refusal[] = ["nickname-taken", "nickname-invalid", "nickname-rude"];

/** PIN and nickname on one page. The PIN is looked up as soon as it is whole, so that a slip shows before the name is typed. */
export function JoinForm({ send, initialPin, onJoined }: JoinFormProps) {
  const t = useTranslations("join");
  const refusalText = useRefusalText();
  const [pin, setPin] = useState(() => digitsOf(initialPin));
  const [nickname, setNickname] = useState("");
  const [peeked, setPeeked] = useState<({ pin: string } & CommandValue<"session:peek">) | null>(null);
  const [problems, setProblems] = useState<{ pin?: string; nickname?: string; form?: string }>({});
  const [pending, setPending] = useState(false);
  const nicknameRef = useRef<HTMLDivElement>(null);
  const newestPin = useRef(pin);
  /** The session gives its players their names. */
  const isNamed = peeked?.pin === pin && peeked.nicknames === "generated";

  function refuse(refused: Refused) {
    const text = refusalText(refused);
    if (ofPin.includes(refused.refusal)) setProblems({ pin: text });
    else if (ofNickname.includes(refused.refusal)) setProblems({ nickname: text });
    else setProblems({ form: text });
  }

  async function peek(wholePin: string) {
    const acknowledgement = await send("session:peek", { pin: wholePin });
    if (newestPin.current !== wholePin) return;
    if (!acknowledgement.ok) return refuse(acknowledgement);
    setPeeked({ pin: wholePin, ...acknowledgement.value });
    nicknameRef.current?.querySelector("input")?.focus();
  }

  function typePin(typed: string) {
    const digits = digitsOf(typed);
    newestPin.current = digits;
    setPin(digits);
    setProblems({});
    if (digits.length === pinLength && digits !== pin) void peek(digits);
  }

  // The PIN of a QR code was never typed: look it up once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on mount only
  useEffect(() => {
    if (pin.length === pinLength) void peek(pin);
  }, []);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const problem = isNamed ? null : nicknameProblem(nickname);
    const found = {
      ...(pinSchema.safeParse(pin).success ? {} : { pin: t("pinIncomplete") }),
      ...(problem === null ? {} : { nickname: t(`nicknameProblem.${problem}`) }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    setPending(true);
    const acknowledgement = await send("player:join", { pin, nickname });
    if (acknowledgement.ok) return onJoined(acknowledgement.value.sessionId);
    setPending(false);
    refuse(acknowledgement);
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <div className="flex flex-col gap-2">
        <Field
          label={t("pin")}
          hint={t("pinHint")}
          look="code"
          inputMode="numeric"
          autoComplete="off"
          maxLength={pinLength + 1}
          value={pin}
          onChange={(event) => typePin(event.target.value)}
          error={problems.pin}
          required
        />
        <p role="status" className="flex items-center gap-2 font-medium text-success empty:hidden">
          {peeked?.pin === pin && (
            <>
              <CircleCheck aria-hidden="true" className="size-5 shrink-0" /> {peeked.quizTitle}
            </>
          )}
        </p>
      </div>
      {isNamed && <p className="text-lg">{t("named")}</p>}
      <div ref={nicknameRef} hidden={isNamed}>
        <Field
          label={t("nickname")}
          hint={t("nicknameHint")}
          autoComplete="nickname"
          enterKeyHint="go"
          value={nickname}
          onChange={(event) => {
            setNickname(event.target.value);
            setProblems(({ pin: pinProblem }) => ({ pin: pinProblem }));
          }}
          error={problems.nickname}
          required
        />
      </div>
      {problems.form && <Notice tone="danger">{problems.form}</Notice>}
      <Button type="submit" variant="primary" size="lg" pending={pending}>
        {t("submit")}
      </Button>
      {peeked?.pin === pin && (
        <Link
          href={`/play/${peeked.sessionId}`}
          className="flex min-h-11 items-center justify-center text-center underline underline-offset-4"
        >
          {t("back")}
        </Link>
      )}
    </form>
  );
}

/** People paste "480 315" and "480-315". */
function digitsOf(typed: string): string {
  return typed.replace(/\D/g, "").slice(0, pinLength);
}
