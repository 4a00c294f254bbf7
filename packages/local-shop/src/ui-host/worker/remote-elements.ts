import { createRemoteElement } from '@remote-dom/core/elements';
import type { ElementTable, PropertyKind } from '../element-table.ts';

const CONSTRUCTORS = {
  string: String,
  number: Number,
  boolean: Boolean,
  any: Object,
} as const satisfies Record<PropertyKind, unknown>;

/** Defines every `s-*` element of the table in the worker, so that an extension renders into elements we can mirror. */
export function defineRemoteElements(table: ElementTable): void {
  for (const [tag, shape] of Object.entries(table)) {
    const properties: Record<string, { readonly type: (typeof CONSTRUCTORS)[PropertyKind] }> = {};
    for (const [name, kind] of Object.entries(shape.properties))
      properties[name] = { type: CONSTRUCTORS[kind] };
    const element = createRemoteElement<
      Record<string, unknown>,
      Record<string, never>,
      Record<string, unknown>
    >({
      properties,
      events: Object.fromEntries(
        shape.events.map((name) => [name, { dispatchEvent: dispatchWithState(name) }]),
      ),
      methods: shape.methods,
      slots: shape.slots,
    });
    if (tag === 's-drop-zone') keepFiles(element);
    customElements.define(tag, element);
  }
}

/** Of a drop zone the chosen files can be read until its `value` is emptied; the page's events bring them. */
function keepFiles({ prototype }: CustomElementConstructor): void {
  const chosen = new WeakMap<object, readonly unknown[]>();
  Object.defineProperty(prototype, 'files', {
    get(this: object) {
      return Reflect.get(this, 'value') ? (chosen.get(this) ?? []) : [];
    },
    set(this: object, files: readonly unknown[]) {
      chosen.set(this, files);
    },
  });
}

/** The host sends the element's new state along; it is set before listeners look at `event.currentTarget`. */
function dispatchWithState(name: string) {
  return function dispatch(this: Element, state: unknown) {
    if (typeof state === 'object' && state !== null) Object.assign(this, state);
    return new Event(name);
  };
}
