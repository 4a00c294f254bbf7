import type { DayNumber } from '../calendar/plain-date.ts';
import { parseDate, partsOf } from '../calendar/plain-date.ts';
import type { Locale } from '../document/locales.ts';
import { arrivalNote } from '../messages/arrival.ts';
import { signatureNote } from '../messages/signature.ts';
import { arrivalOn } from './arrivals.ts';
import { carrierIn } from './carrier.ts';
import { noCutOff } from './cut-off.ts';
import type { MerchandiseFacts, PlaceFacts } from './facts.ts';
import type { OptionFacts } from './option-title.ts';
import { hasNote, isOptionNamed, titleWithNote } from './option-title.ts';
import { placeOf } from './place.ts';
import type { DeliveryRules } from './rules.ts';
import { decideSignatureOf } from './signature.ts';

/** What the notes of one cart are made from. */
export interface NotedCart {
  readonly merchandise: MerchandiseFacts;
  readonly locale: Locale;
  /** Today in the shop's time zone, as ISO 8601 writes it. */
  readonly date: string;
  /** [CAL-02] Whether the rules' `cutOff` is past in that time zone. */
  readonly isPastCutOff: boolean;
  /** Of one delivery group nothing is remembered: to keep a note costs as much as to find it. */
  readonly groups: number;
}

/** What all options of a cart have in common, decided once. */
export interface Notes {
  readonly locale: Locale;
  /** [CAL-02] The day that an order counts for which is placed now; `null` when no arrival is shown. */
  readonly day: DayNumber | null;
  /** [SIGN-02] What is said if someone has to sign when the carrier is the policy's; `null` when nobody has to. */
  readonly signature: SignatureNotes | null;
  /** The signature note of each title and code that was seen, where groups repeat each other's options. */
  readonly seen: Map<string, string | null> | null;
}

interface SignatureNotes {
  readonly required: string;
  readonly ifCarrier: string;
  /** The policy's carrier, in lower case. */
  readonly carrier: string;
}

/** What is decided once for a cart before its options get their titles. */
export function notesFor(rules: DeliveryRules, cart: NotedCart): Notes {
  return {
    locale: cart.locale,
    day: rules.arrivals === null ? null : dayPlaced(rules, cart),
    signature: signatureNotes(rules, cart),
    seen: cart.groups > 1 ? new Map() : null,
  };
}

/** [CAL-05] The estimated arrival at a place in the shopper's language; `null` where there is none to show. */
export function arrivalText(rules: DeliveryRules, { day, locale }: Notes, place: PlaceFacts): string | null {
  if (rules.arrivals === null || day === null) return null;
  const { countryCode } = placeOf(place);
  const window = countryCode === null ? null : arrivalOn(rules.arrivals, countryCode, day);
  return window === null ? null : arrivalNote(partsOf(window.earliest), partsOf(window.latest), locale);
}

/**
 * An option's title with the notes of the policy behind it: the arrival on the policy's own option [CAL-05], a signature
 * that is asked for on delivery on any [SIGN-02]. @returns `null` when the title stays as it is.
 */
export function titleOf(
  rules: DeliveryRules,
  notes: Notes,
  arrival: string | null,
  option: OptionFacts,
): string | null {
  const { title } = option;
  if (title == null) return null;
  const arrives = arrival !== null && isOptionNamed(rules.option, option) ? arrival : null;
  const signature =
    notes.signature === null ? null : rememberedNote(notes, notes.signature, title, option.code ?? title);
  if (arrives === null && signature === null) return null;
  const shown = noted(noted(title, arrives), signature);
  return shown === title ? null : shown;
}

function dayPlaced({ cutOff }: DeliveryRules, { date, isPastCutOff }: NotedCart): DayNumber | null {
  const day = parseDate(date);
  return day !== null && isPastCutOff && cutOff !== noCutOff ? day + 1 : day;
}

/** A title that carries the note already stays as it is. */
function noted(title: string, note: string | null): string {
  return note === null || title.includes('(' + note + ')') ? title : titleWithNote(title, note);
}

function signatureNotes({ signature }: DeliveryRules, cart: NotedCart): SignatureNotes | null {
  if (signature === null || decideSignatureOf(signature, cart.merchandise, null).kind !== 'if-carrier')
    return null;
  const { carrier } = signature;
  return {
    required: signatureNote('required', carrier, cart.locale),
    ifCarrier: signatureNote('ifCarrier', carrier, cart.locale),
    carrier: carrier.toLowerCase(),
  };
}

function rememberedNote(
  { seen }: Notes,
  signature: SignatureNotes,
  title: string,
  code: string,
): string | null {
  if (seen === null) return signatureNoteOf(signature, title, code);
  const key = title + '\n' + code;
  const known = seen.get(key);
  if (known !== undefined) return known;
  const note = signatureNoteOf(signature, title, code);
  seen.set(key, note);
  return note;
}

function signatureNoteOf(
  { required, ifCarrier, carrier }: SignatureNotes,
  title: string,
  code: string,
): string | null {
  // Our own note names the carrier too: a title that carries one has been decided already.
  if (title.endsWith(')') && (hasNote(title, ifCarrier) || hasNote(title, required))) return null;
  switch (carrierIn((code === title ? title : title + ' ' + code).toLowerCase(), carrier)) {
    case 'ours':
      return required;
    case 'unknown':
      return ifCarrier;
    case 'other':
      return null;
  }
}
