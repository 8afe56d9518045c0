import type { Locale as OurLocale } from "./preferred-locale";

declare module "next-intl" {
  interface AppConfig {
    Locale: OurLocale;
  }
}
