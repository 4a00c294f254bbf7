/**
 * How an attribute is written: `flag` is there or not, `word` is one of its words, `size` is `0`, `12px`, `50%` or one of its
 * words, `text` is whatever the manifest does not pin down.
 */
export type AttributeKind = 'flag' | 'number' | 'word' | 'size' | 'text';

/** One attribute of an element. Its name in HTML is the property's in small letters. */
export interface AttributeShape {
  readonly property: string;
  readonly kind: AttributeKind;
  /** The words it knows, or the name of the list of words that holds them. */
  readonly words?: readonly string[] | string;
  /** What the property is where neither the attribute nor a script says it. */
  readonly default?: string;
  /** The property with what the attribute says (`defaultValue`), where it only starts a live one, as HTML's `value` does. */
  readonly initial?: string;
}

/** One `s-*` element as the manifest describes it. */
export interface ElementShape {
  readonly attributes: Readonly<Record<string, AttributeShape>>;
  /** What a script can set and HTML cannot: lists, files. */
  readonly properties: readonly string[];
  /** The empty name is the slot for whatever names none. */
  readonly slots: readonly string[];
  readonly events: readonly string[];
}

/** Written to elements.json by generate-elements.ts. Long lists of words (icons, currencies) stand once, by name. */
export interface ElementTable {
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly elements: Readonly<Record<string, ElementShape>>;
}
