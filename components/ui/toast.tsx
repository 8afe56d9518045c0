"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Toast } from "radix-ui";
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from "react";
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
  const dismiss = (id: number) => setMessages((current) => current.filter((message) => message.id !== id));

  return (
    <ToastContext value={show}>
      <Toast.Provider duration={toastDurationMs} label={t("notification")} swipeDirection="right">
        {children}
        {messages.map((message) => (
          <Toast.Root
            key={message.id}
            type={message.tone === "danger" ? "foreground" : "background"}
            onOpenChange={(open) => {
              if (!open) dismiss(message.id);
            }}
            className={classNames(
              "flex items-center justify-between gap-3 rounded-xl border border-l-8 bg-raised py-2 pr-2 pl-4 shadow-overlay",
              edges[message.tone],
            )}
          >
            <Toast.Description className="font-medium">{message.text}</Toast.Description>
            <Toast.Close aria-label={t("close")} className="grid size-11 place-items-center rounded-lg hover:bg-muted">
              <X aria-hidden="true" className="size-5" />
            </Toast.Close>
          </Toast.Root>
        ))}
        <Toast.Viewport
          label={t("notifications", { hotkey: "F8" })}
          className="fixed right-4 bottom-4 z-50 flex w-[min(24rem,calc(100vw-2rem))] flex-col gap-2 outline-none"
        />
      </Toast.Provider>
    </ToastContext>
  );
}

/** `showToast(text, tone)`; throws outside of ToastProvider. */
export function useToast(): ShowToast {
  const show = useContext(ToastContext);
  if (show === null) throw new Error("useToast needs ToastProvider above it");
  return show;
}
