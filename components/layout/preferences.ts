/** What a visitor may choose for every page; each is a cookie, so that the server renders it right at once. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const locales = ["en", "ru"] as const;
export type Locale = (typeof locales)[number];

export const themeCookie = "theme";
export const localeCookie = "locale";

const oneYearSeconds = 31_536_000;

/** The theme named by a cookie's value; anything unknown is the system's. */
export function parseTheme(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? "system";
}

/** Remembers a choice for a year, in this browser. */
export function rememberPreference(cookie: typeof themeCookie | typeof localeCookie, value: string): void {
  // The Cookie Store API is missing from browsers that classrooms still have.
  // biome-ignore lint/suspicious/noDocumentCookie: see above
  document.cookie = `${cookie}=${value}; path=/; max-age=${oneYearSeconds}; samesite=lax`;
}
