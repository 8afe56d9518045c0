"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";

const destinations = [
  { href: "/challenges", label: "challenges" },
  { href: "/tracks", label: "tracks" },
  { href: "/playground", label: "playground" },
  { href: "/quizzes", label: "host" },
  { href: "/leaderboard", label: "leaderboard" },
] as const;

/** The links of the header, in a row or (in the phone's menu) as a list. */
export function SiteNavigation({ layout, onNavigate }: { layout: "row" | "list"; onNavigate?: () => void }) {
  const t = useTranslations("header");
  const pathname = usePathname();
  return (
    <ul className={layout === "row" ? "flex gap-1" : "flex flex-col"}>
      {destinations.map(({ href, label }) => {
        const here = pathname === href || pathname.startsWith(`${href}/`);
        return (
          <li key={href}>
            <Link
              href={href}
              onClick={onNavigate}
              aria-current={here ? "page" : undefined}
              className={classNames(
                "flex min-h-11 items-center rounded-xl font-medium whitespace-nowrap transition-colors hover:bg-muted",
                layout === "list" ? "px-3.5 text-lg" : "px-2.5",
                here
                  ? "text-foreground underline decoration-accent decoration-3 underline-offset-8"
                  : "text-muted-foreground",
              )}
            >
              {t(label)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
