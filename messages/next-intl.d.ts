import type en from "./en.json";
import type { Locale as OurLocale } from "./preferred-locale";

declare module "next-intl" {
  interface AppConfig {
    Locale: OurLocale;
    /** A key that is not in en.json does not compile; messages/messages.test.ts keeps ru.json the same. */
    Messages: typeof en;
  }
}
