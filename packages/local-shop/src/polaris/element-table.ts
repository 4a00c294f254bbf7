/**
 * How an attribute is written: `flag` is there or not, `word` is one of its words (or several, `upTo`), `size` is `0`, `12px`,
 * `50%` or one of its words, `text` is whatever the types do not pin down.
 */
export type AttributeKind = 'flag' | 'number' | 'word' | 'size' | 'text';

/** One attribute of an element. Its name in HTML is the property's in small letters. */
export interface AttributeShape {
  readonly property: string;
  readonly kind: AttributeKind;
  /** The words it knows, or the name of the list of words that holds them. */
  readonly words?: readonly string[] | string;
  /** How many words make up one value, as in `base none`, where that is more than one. */
  readonly upTo?: number;
  /** Whether it may depend on the width around it: `@container (inline-size > 500px) large, small`. */
  readonly responsive?: true;
  /** What the property is where neither the attribute nor a script says it. */
  readonly default?: string;
  /** The property with what the attribute says (`defaultValue`), where it only starts a live one, as HTML's `value` does. */
  readonly initial?: string;
}

/** What may stand in a slot, where the manifest says it. */
export interface SlotShape {
  /** Tags of the elements it takes; none takes only text. */
  readonly takes: readonly string[];
  /** How many of them. */
  readonly most?: number;
  /** The variants that a button may have there. */
  readonly variants?: readonly string[];
}

/** One `s-*` element as the manifest describes it. */
export interface ElementShape {
  readonly attributes: Readonly<Record<string, AttributeShape>>;
  /** What a script can set and HTML cannot: lists, files. */
  readonly properties: readonly string[];
  /** By name; the empty one is for whatever names none. `null` takes everything. */
  readonly slots: Readonly<Record<string, SlotShape | null>>;
  readonly events: readonly string[];
}

/** Written to elements.json by generate-elements.ts. Long lists of words (icons, currencies) stand once, by name. */
export interface ElementTable {
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly elements: Readonly<Record<string, ElementShape>>;
}
