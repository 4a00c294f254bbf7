/** A slot of a template, taken apart. */
export interface Slot {
  readonly path: string;
  /** The end of a range that begins with `path`. */
  readonly through: string | null;
  readonly way: string | null;
}

/** A template in its parts: plain words, and slots between them. */
export function partsOf(template: string): readonly (string | Slot)[] {
  return template
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? slotOf(part.slice(1, -1)) : part));
}

function slotOf(text: string): Slot {
  const [paths = '', way] = text.split(':');
  const [path = '', through] = paths.split('~');
  return { path, through: through ?? null, way: way ?? null };
}
