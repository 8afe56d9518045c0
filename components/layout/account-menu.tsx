"use client";

import { ChartNoAxesColumn, ChevronDown, ClipboardList, LogOut, Presentation } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { signOutHere } from "./sign-out";

/** Who is signed in, as the header shows it. */
export interface AccountShown {
  name: string;
}

const itemClasses = "flex min-h-11 w-full items-center gap-2.5 rounded-lg px-3 font-medium hover:bg-muted";
const menuId = "account-menu";

/** The browser's own popover, so Escape and a click outside close it; it hangs below its button where the browser can place it there. */
export function AccountMenu({ account }: { account: AccountShown }) {
  const t = useTranslations("header");
  const popoverRef = useRef<HTMLDivElement>(null);
  const close = () => popoverRef.current?.hidePopover();
  return (
    <>
      <button
        type="button"
        popoverTarget={menuId}
        className="inline-flex min-h-11 max-w-40 items-center 2xl:max-w-52 gap-1.5 rounded-xl px-3 font-semibold [anchor-name:--account] hover:bg-muted"
      >
        <span className="sr-only">{t("account")}</span>
        <span className="truncate">{account.name}</span>
        <ChevronDown aria-hidden="true" className="size-4 shrink-0" />
      </button>
      <div
        ref={popoverRef}
        id={menuId}
        popover="auto"
        className="absolute inset-auto top-15 right-6 m-0 min-w-52 rounded-xl border border-border bg-raised p-1.5 text-foreground shadow-overlay [position-anchor:--account] supports-[top:anchor(bottom)]:top-[calc(anchor(bottom)+6px)] supports-[top:anchor(bottom)]:right-[anchor(right)]"
      >
        <Link href="/me" onClick={close} className={itemClasses}>
          <ChartNoAxesColumn aria-hidden="true" className="size-4" />
          {t("me")}
        </Link>
        <Link href="/quizzes" onClick={close} className={itemClasses}>
          <Presentation aria-hidden="true" className="size-4" />
          {t("host")}
        </Link>
        <Link href="/sessions" onClick={close} className={itemClasses}>
          <ClipboardList aria-hidden="true" className="size-4" />
          {t("sessions")}
        </Link>
        <button type="button" onClick={() => void signOutHere()} className={itemClasses}>
          <LogOut aria-hidden="true" className="size-4" />
          {t("signOut")}
        </button>
      </div>
    </>
  );
}
