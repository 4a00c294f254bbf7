import type { PostalAddress } from '../addresses/address.ts';
import { isStreetAtFirstLook } from '../addresses/first-look.ts';
import type { DayNumber } from '../calendar/plain-date.ts';
import { dayOfIso, partsOf } from '../calendar/plain-date.ts';
import type { Locale } from '../document/locales.ts';
import { arrivalNote } from '../messages/arrival.ts';
import { signatureNote } from '../messages/signature.ts';
import { arrivalOn } from '../rules/arrivals.ts';
import { carrierIn, hasWord } from '../facts/carrier.ts';
import { noCutOff } from '../rules/cut-off.ts';
import type { DeliveredCart } from '../facts/cart.ts';
import type { OptionFacts } from './option-title.ts';
import { isOptionNamed, addNote } from './option-title.ts';
import { placeOf } from '../facts/place.ts';
import type { DeliveryRules } from '../rules/delivery.ts';
import { asksForSignature } from './signature-kind.ts';

/** The shop's clock, as much of it as functions are told. */
export interface ShopClock {
  /** Today in the shop's time zone, as ISO 8601 writes it. */
  readonly date: string;
  /** [CAL-02] Whether the rules' `cutOff` is past in that time zone. */
  readonly isPastCutOff: boolean;
}

/** What all options of a cart have in common, decided once. */
export interface Notes {
  readonly locale: Locale;
  /** [CAL-02] The day that an order counts for which is placed now; `null` when no arrival is shown. */
  readonly day: DayNumber | null;
  /** [SIGN-02] What is said if someone has to sign when the carrier is the policy's; `null` when nobody has to. */
  readonly signature: SignatureNotes | null;
}

interface SignatureNotes {
  readonly required: string;
  readonly ifCarrier: string;
}

/** What is decided once for a cart before its options get their titles. */
export function notesFor(
  { arrivals, cutOff, signature }: DeliveryRules,
  cart: DeliveredCart,
  locale: Locale,
  { date, isPastCutOff }: ShopClock,
): Notes {
  const signs = signature !== null && asksForSignature(signature, cart);
  return {
    locale,
    day: arrivals === null ? null : dayOfIso(date) + (isPastCutOff && cutOff !== noCutOff ? 1 : 0),
    signature: signs
      ? {
          required: signatureNote('required', signature.carrier, locale),
          ifCarrier: signatureNote('ifCarrier', signature.carrier, locale),
        }
      : null,
  };
}

/**
 * [CAL-05, ADDR-02] The estimated arrival at an address in the shopper's language; `null` where there is none to show, and where
 * the order may have to wait for its address. Whether it will is a question for the whole classifier, which would be half of the
 * function: of an address that has to be read closely no days are said here, and the arrival below the options says them if
 * nothing is wrong.
 */
export function arrivalText(
  { arrivals }: DeliveryRules,
  { day, locale }: Notes,
  address: PostalAddress | null | undefined,
): string | null {
  if (arrivals === null || day === null) return null;
  const { countryCode } = placeOf(address);
  if (countryCode === null || !isStreetAtFirstLook(address ?? {})) return null;
  const window = arrivalOn(arrivals, countryCode, day);
  return window === null ? null : arrivalNote(partsOf(window.earliest), partsOf(window.latest), locale);
}

/**
 * An option's title with the notes of the policy behind it: the arrival on the policy's own option [CAL-05], a signature
 * that is asked for on delivery on any [SIGN-02]. @returns `null` when the title stays as it is.
 */
export function titleOf(
  rules: DeliveryRules,
  { signature }: Notes,
  arrival: string | null,
  option: OptionFacts,
): string | null {
  const { title } = option;
  if (title == null) return null;
  let shown = title;
  if (arrival !== null && isOptionNamed(rules.option, option)) shown = addNote(shown, arrival);
  if (signature !== null && rules.signature !== null) {
    const note = signatureNoteOf(signature, rules.signature.carrier, title, option.code ?? title);
    if (note !== null) shown = addNote(shown, note);
  }
  return shown === title ? null : shown;
}

/** Most titles that name the carrier spell it as the policy does: then nothing has to be read in lower case. */
function signatureNoteOf(
  { required, ifCarrier }: SignatureNotes,
  carrier: string,
  title: string,
  code: string,
): string | null {
  // Our own note names the carrier too: a title that carries one has been decided already.
  if (title.endsWith(')') && title.endsWith('(' + ifCarrier + ')')) return null;
  if (hasWord(title, carrier)) return required;
  const named = (code === title ? title : title + '\n' + code).toLowerCase();
  switch (carrierIn(named, carrier.toLowerCase())) {
    case 'ours':
      return required;
    case 'unknown':
      return ifCarrier;
    case 'other':
      return null;
  }
}
