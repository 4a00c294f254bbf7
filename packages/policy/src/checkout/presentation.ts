import type { Locale } from '../document/locales.ts';
import { carrierIn } from './carrier.ts';
import { decideDestination } from './destination.ts';
import type { MerchandiseFacts, PlaceFacts } from './facts.ts';
import type { OptionFacts } from './option-title.ts';
import { hasNote, titleWithNote } from './option-title.ts';
import type { DeliveryRules } from './rules.ts';
import { decideSignatureOf, signatureText } from './signature.ts';

/** How the shipping options of one cart are shown to its shopper. */
export interface Presentation {
  /** [SHIP-05] Whether the options for a place are hidden, because it is not served. */
  readonly hides: (place: PlaceFacts) => boolean;
  /** [SIGN-02] The title with the note about a signature; `null` when the option stays as it is. */
  readonly titleOf: (option: OptionFacts) => string | null;
}

/** Decides once for the cart what each of its options, however many, is then shown with. */
export function presentOptions(rules: DeliveryRules, cart: MerchandiseFacts, locale: Locale): Presentation {
  const { signature, texts, destinations } = rules;
  const noteFor = (carrier: string | null) =>
    signatureText(texts, decideSignatureOf(signature, cart, carrier), locale);
  const unknown = noteFor(null);
  const ours = unknown === null || signature === null ? null : noteFor(signature.carrier);
  return {
    hides: (place) => decideDestination(destinations, place).kind === 'not-served',
    titleOf({ title, code }) {
      if (signature === null || unknown === null || title == null) return null;
      // Our own note names the carrier too: a title that carries one has been decided already.
      if (hasNote(title, unknown) || hasNote(title, ours)) return null;
      const carrier = carrierIn(`${title} ${code ?? ''}`, signature.carrier);
      const note = { ours, other: null, unknown }[carrier];
      return note === null ? null : titleWithNote(title, note);
    },
  };
}
