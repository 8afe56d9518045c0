"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from "react";
import { IconButton } from "./button";
import { classNames } from "./class-names";

type ToastTone = "info" | "success" | "danger";

interface ToastMessage {
  id: number;
  text: string;
  tone: ToastTone;
}

type ShowToast = (text: string, tone?: ToastTone) => void;

const ToastContext = createContext<ShowToast | null>(null);

const toastDurationMs = 6000;

const edges: Record<ToastTone, string> = {
  info: "border-l-foreground",
  success: "border-l-success",
  danger: "border-l-danger",
};

/** The one place where passing messages appear. Mounted once, in the root layout. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useTranslations("ui");
  const [messages, setMessages] = useState<ToastMessage[]>([]);
  const nextId = useRef(1);

  const show = useCallback<ShowToast>((text, tone = "info") => {
    const id = nextId.current++;
    setMessages((current) => [...current, { id, text, tone }]);
  }, []);
  const dismiss = useCallback((id: number) => {
    setMessages((current) => current.filter((message) => message.id !== id));
  }, []);

  return (
    <ToastContext value={show}>
      {children}
      {/* Stands on the page before there is anything in it: only then is what appears read aloud. */}
      <section
        aria-label={t("notifications")}
        aria-live="polite"
        className="pointer-events-none fixed right-4 bottom-4 z-50 w-[min(24rem,calc(100vw-2rem))]"
      >
        <ul className="flex flex-col gap-2">
          {messages.map((message) => (
            <ToastItem key={message.id} message={message} onDismiss={dismiss} />
          ))}
        </ul>
      </section>
    </ToastContext>
  );
}

/** Goes by itself after a while, but not under the pointer or with the focus in it. */
function ToastItem({ message, onDismiss }: { message: ToastMessage; onDismiss: (id: number) => void }) {
  const t = useTranslations("ui");
  const [held, setHeld] = useState(false);
  const { id, text, tone } = message;

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onDismiss(id), toastDurationMs);
    return () => clearTimeout(timer);
  }, [held, id, onDismiss]);

  return (
    <li
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className={classNames(
        "pointer-events-auto flex items-center justify-between gap-3 rounded-xl border border-l-8 bg-raised py-2 pr-2 pl-4 shadow-overlay",
        edges[tone],
      )}
    >
      <span className="font-medium">{text}</span>
      <IconButton label={t("close")} onClick={() => onDismiss(id)}>
        <X aria-hidden="true" className="size-5" />
      </IconButton>
    </li>
  );
}

/** `showToast(text, tone)`; throws outside of ToastProvider. */
export function useToast(): ShowToast {
  const show = useContext(ToastContext);
  if (show === null) throw new Error("useToast needs ToastProvider above it");
  return show;
}
