import { locales } from '../document/locales.ts';
import { signatureNote } from '../messages/signature.ts';
import { carrierIn, carrierOfAll, type NamedCarrier } from './carrier.ts';

/**
 * What is said of a way to ship: a delivery option at checkout, a shipping line of an order. An order's
 * `carrier_identifier` is not among it: Shopify and rate apps put hashes there.
 */
export interface ShippingLineFacts {
  readonly title?: string | null;
  readonly code?: string | null;
  /** Where the rate comes from, or the carrier that Shopify names: `ups_shipping`, `usps`, `shopify`. */
  readonly source?: string | null;
}

/**
 * [SIGN-01, SIGN-02] Who brings an order that is shipped in these ways: the one rule for checkout, orders and their pages.
 * A title may carry the note of ours that names the carrier ("… if shipped via UPS"), in the shopper's language; what we
 * have said ourselves proves nothing.
 */
export function carrierOfLines(lines: readonly ShippingLineFacts[], carrier: string): NamedCarrier {
  const notes = locales.map((locale) => `(${signatureNote('ifCarrier', carrier, locale)})`);
  const wanted = carrier.toLowerCase();
  return carrierOfAll(
    lines.map(({ title, code, source }) => {
      const given = notes.reduce((rest, note) => rest.replaceAll(note, ''), title ?? '');
      return carrierIn([given, code ?? '', source ?? ''].join('\n').toLowerCase(), wanted);
    }),
  );
}
