/** A text with its names put in, all at once: a name may look like a placeholder. One that is not given stays as it is. */
export const withNames = (text: string, names: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (placeholder, key: string) =>
    Object.hasOwn(names, key) ? (names[key] ?? placeholder) : placeholder,
  );
