export const locales = ["en", "ru"] as const;
export type Locale = (typeof locales)[number];

const isLocale = (value: string | undefined): value is Locale => locales.some((locale) => locale === value);

/** `chosen` is the cookie's value; `acceptLanguage` the header, such as `ru-RU,ru;q=0.9,en;q=0.8`. */
export function preferredLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  const wished = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag, ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.split("-")[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wished.map(({ language }) => language).find(isLocale) ?? "en";
}
