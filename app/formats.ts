/** Formats by what they are made of. To make one costs more than to write a hundred values with it. */
export function rememberFormats<Format>(make: (name: string) => Format): (name: string) => Format {
  const made = new Map<string, Format>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const format = make(name);
    made.set(name, format);
    return format;
  };
}
