import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { parseTheme, themeCookie } from "@/components/layout/preferences";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { loadAccount } from "@/server/loaders/account";

/** Every page but the live screens: header, content, footer. */
export default async function SiteLayout({ children }: { children: ReactNode }) {
  const [account, cookieStore] = await Promise.all([loadAccount(), cookies()]);
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader account={account} theme={parseTheme(cookieStore.get(themeCookie)?.value)} />
      {children}
      <SiteFooter />
    </div>
  );
}
