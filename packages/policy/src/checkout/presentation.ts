import type { Locale } from '../document/locales.ts';
import { carrierIn } from './carrier.ts';
import type { SignatureDecision } from './decisions.ts';
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

/**
 * Decides once for the cart what each of its options, however many, is then shown with. Groups repeat each other's
 * options, so a title is looked at once.
 */
export function presentOptions(rules: DeliveryRules, cart: MerchandiseFacts, locale: Locale): Presentation {
  const { signature, texts, destinations } = rules;
  const decision = decideSignatureOf(signature, cart, null);
  const noteFor = (kind: SignatureDecision['kind']) => signatureText(texts, { kind, because: [] }, locale);
  const asked = signature !== null && decision.kind === 'if-carrier';
  const notes = asked ? { ours: noteFor('required'), other: null, unknown: noteFor('if-carrier') } : null;
  const seen = new Map<string, string | null>();

  function titleFor(title: string, code: string): string | null {
    if (notes === null || signature === null) return null;
    // Our own note names the carrier too: a title that carries one has been decided already.
    if (hasNote(title, notes.unknown) || hasNote(title, notes.ours)) return null;
    const note = notes[carrierIn(`${title} ${code}`, signature.carrier)];
    return note === null ? null : titleWithNote(title, note);
  }

  return {
    hides: (place) => decideDestination(destinations, place).kind === 'not-served',
    titleOf({ title, code }) {
      if (notes === null || title == null) return null;
      const key = `${title}\n${code ?? ''}`;
      const known = seen.get(key);
      if (known !== undefined) return known;
      const shown = titleFor(title, code ?? '');
      seen.set(key, shown);
      return shown;
    },
  };
}
