import type { DOMRemoteElementPolicy } from '@remote-dom/core/receivers';
import type { ElementTable } from '../element-table.ts';

/** What a worker may build on the page: the table's elements with their properties, events and methods, nothing else. */
export function elementPolicy(table: ElementTable): Readonly<Record<string, DOMRemoteElementPolicy>> {
  return Object.fromEntries(
    Object.entries(table).map(([tag, shape]) => [
      tag,
      {
        properties: Object.fromEntries(
          Object.entries(shape.properties).map(([name, kind]) => [
            name,
            kind === 'any' ? {} : { type: kind },
          ]),
        ),
        attributes: ['slot'],
        events: Object.fromEntries(shape.events.map((name) => [name, {}])),
        methods: shape.methods,
      },
    ]),
  );
}
