import { parseJson } from '../metafields/check-value.ts';
import { metafieldsOf } from '../metafields/put-metafield.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Metafield } from '../state/metafields.ts';
import { html, type Html } from '../pages/html.ts';
import { badge, card } from './layout.ts';

/** The metafields of a thing; JSON is laid out to be read. */
export function metafieldsCard(context: ShopContext, ownerId: string): Html {
  const metafields = metafieldsOf(context, ownerId);
  if (metafields.length === 0) return card('Metafields', html`<p>No metafields</p>`);
  return card(
    'Metafields',
    html`${metafields.map(
      (metafield) =>
        html`<h3>${metafield.namespace}.${metafield.key} ${badge(metafield.type)}</h3>
          <pre tabindex="0" role="region" aria-label="Metafield ${metafield.key}">
${readable(metafield)}</pre>`,
    )}`,
  );
}

function readable({ type, value }: Metafield): string {
  return type === 'json' || type.startsWith('list.') ? JSON.stringify(parseJson(value), null, 2) : value;
}
