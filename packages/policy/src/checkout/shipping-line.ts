import { locales } from '../document/locales.ts';
import { signatureNote, type SignatureText } from '../messages/signature.ts';
import { carrierIn, carrierOfAll, type NamedCarrier } from '../facts/carrier.ts';

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
  const notes = notesBehind('ifCarrier', carrier);
  const wanted = carrier.toLowerCase();
  return carrierOfAll(
    lines.map(({ title, code, source }) => {
      const given = notes.reduce((rest, note) => rest.replaceAll(note, ''), title ?? '');
      return carrierIn([given, code ?? '', source ?? ''].join('\n').toLowerCase(), wanted);
    }),
  );
}

/**
 * [SIGN-02] What the note of ours says that stands behind one of these titles, in whichever language; `required` where both
 * stand, as one parcel to be signed for is enough. `null` without a note.
 */
export function findSignatureNote(titles: readonly string[], carrier: string): SignatureText | null {
  const isNoted = (text: SignatureText) =>
    notesBehind(text, carrier).some((note) => titles.some((title) => title.endsWith(note)));
  if (isNoted('required')) return 'required';
  return isNoted('ifCarrier') ? 'ifCarrier' : null;
}

/** A note as it stands behind a title, in every language. */
const notesBehind = (text: SignatureText, carrier: string): readonly string[] =>
  locales.map((locale) => `(${signatureNote(text, carrier, locale)})`);
