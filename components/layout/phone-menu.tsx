"use client";

import { Menu, X } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { Button, ButtonLink, IconButton } from "@/components/ui/button";
import type { AccountShown } from "./account-menu";
import { signOutHere } from "./sign-out";
import { SiteNavigation } from "./site-navigation";

interface PhoneMenuProps {
  account: AccountShown | null;
  /** Language and theme switches. */
  children: ReactNode;
}

const menuId = "phone-menu";

/** The whole header's content on a narrow screen: a native popover, so Escape and a tap outside close it. */
export function PhoneMenu({ account, children }: PhoneMenuProps) {
  const t = useTranslations("header");
  const popoverRef = useRef<HTMLDivElement>(null);
  const close = () => popoverRef.current?.hidePopover();
  return (
    <>
      <IconButton label={t("menu")} popoverTarget={menuId}>
        <Menu aria-hidden="true" className="size-6" />
      </IconButton>
      <div
        ref={popoverRef}
        id={menuId}
        popover="auto"
        className="fixed inset-x-3 top-3 bottom-auto m-0 w-auto rounded-card sm:left-auto sm:w-96 border border-border bg-raised p-4 text-foreground shadow-overlay backdrop:bg-black/40"
      >
        <div className="flex justify-end">
          <IconButton label={t("closeMenu")} onClick={close}>
            <X aria-hidden="true" className="size-6" />
          </IconButton>
        </div>
        <nav aria-label={t("navigation")}>
          <SiteNavigation layout="list" onNavigate={close} />
          <Link
            href="/me"
            onClick={close}
            className="flex min-h-11 items-center rounded-xl px-3.5 text-lg font-medium text-muted-foreground hover:bg-muted"
          >
            {t("me")}
          </Link>
          {account !== null && (
            <Link
              href="/sessions"
              onClick={close}
              className="flex min-h-11 items-center rounded-xl px-3.5 text-lg font-medium text-muted-foreground hover:bg-muted"
            >
              {t("sessions")}
            </Link>
          )}
        </nav>
        <div className="mt-3 flex flex-wrap items-center justify-between gap-3 border-t border-border pt-4">
          {children}
        </div>
        <div className="mt-4">
          {account === null ? (
            <ButtonLink href="/sign-in" onClick={close} className="w-full">
              {t("signIn")}
            </ButtonLink>
          ) : (
            <div className="flex items-center justify-between gap-3">
              <span className="min-w-0 truncate px-3.5 font-semibold">{account.name}</span>
              <Button onClick={() => void signOutHere()}>{t("signOut")}</Button>
            </div>
          )}
        </div>
      </div>
    </>
  );
}
