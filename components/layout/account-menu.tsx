"use client";

import { ChartNoAxesColumn, ChevronDown, LogOut, Presentation } from "lucide-react";
import Link from "next/link";
import { signOut } from "next-auth/react";
import { useTranslations } from "next-intl";
import { DropdownMenu } from "radix-ui";

/** Who is signed in, as the header shows it. */
export interface AccountShown {
  name: string;
}

const itemClasses =
  "flex min-h-11 items-center gap-2.5 rounded-lg px-3 font-medium outline-none data-highlighted:bg-muted";

export function AccountMenu({ account }: { account: AccountShown }) {
  const t = useTranslations("header");
  return (
    // Not modal: the modal kind writes inline styles into the page, which the content security policy refuses.
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="inline-flex min-h-11 max-w-52 items-center gap-1.5 rounded-xl px-3 font-semibold hover:bg-muted">
        <span className="sr-only">{t("account")}</span>
        <span className="truncate">{account.name}</span>
        <ChevronDown aria-hidden="true" className="size-4 shrink-0" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        align="end"
        sideOffset={6}
        className="z-40 min-w-52 rounded-xl border border-border bg-raised p-1.5 shadow-overlay"
      >
        <DropdownMenu.Item asChild className={itemClasses}>
          <Link href="/me">
            <ChartNoAxesColumn aria-hidden="true" className="size-4" />
            {t("me")}
          </Link>
        </DropdownMenu.Item>
        <DropdownMenu.Item asChild className={itemClasses}>
          <Link href="/quizzes">
            <Presentation aria-hidden="true" className="size-4" />
            {t("host")}
          </Link>
        </DropdownMenu.Item>
        <DropdownMenu.Item className={itemClasses} onSelect={() => void signOut({ callbackUrl: "/" })}>
          <LogOut aria-hidden="true" className="size-4" />
          {t("signOut")}
        </DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
