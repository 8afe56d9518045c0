/**
 * In which language a request is answered: the cookie that the switch in the header writes, else what the browser
 * asks for, else English. The language is not in the path: a PIN or a link works for everyone.
 */
import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { preferredLocale } from "./preferred-locale";

export default getRequestConfig(async () => {
  const locale = preferredLocale((await cookies()).get("locale")?.value, (await headers()).get("accept-language"));
  const messages = (await import(`./${locale}.json`)).default;
  return { locale, messages, timeZone: "UTC" };
});
