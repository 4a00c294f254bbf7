/** What a property may hold; `any` is whatever the declarations do not pin to one primitive. */
export type PropertyKind = 'string' | 'number' | 'boolean' | 'any';

/** One `s-*` element as @shopify/ui-extensions declares it. */
export interface ElementShape {
  readonly properties: Readonly<Record<string, PropertyKind>>;
  readonly events: readonly string[];
  readonly methods: readonly string[];
  readonly slots: readonly string[];
}

/** Tag name -> shape. Written to elements.json by generate-elements.ts. */
export type ElementTable = Readonly<Record<string, ElementShape>>;
