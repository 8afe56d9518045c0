/**
 * What is made from an object that never changes, made once: views for thousands of players share their common parts,
 * and whoever compares two views sees by identity that a part is the same.
 */
export function madeOnce<Source extends object, Made>(make: (source: Source) => Made): (source: Source) => Made {
  const made = new WeakMap<Source, { value: Made }>();
  return (source) => {
    const known = made.get(source) ?? { value: make(source) };
    made.set(source, known);
    return known.value;
  };
}

/** The same, once for each language. */
export function madeOncePerLocale<Source extends object, Locale extends string, Made>(
  make: (source: Source, locale: Locale) => Made,
): (source: Source, locale: Locale) => Made {
  const bySource = madeOnce((_: Source) => new Map<Locale, Made>());
  return (source, locale) => {
    const byLocale = bySource(source);
    const known = byLocale.get(locale) ?? make(source, locale);
    byLocale.set(locale, known);
    return known;
  };
}
