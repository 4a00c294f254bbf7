import type { Locale } from '../document/locales.ts';
import type { CountryCode, Policy, WaivableFee } from '../document/policy.ts';
import { waivableFees } from '../fees/fee.ts';
import { compileSavings, type Savings } from '../fees/savings.ts';
import type { PromisePolicy } from '../schedule/terms.ts';
import { compileAddresses, type AddressRules } from './addresses.ts';
import { compileDestinations, type DestinationRules } from './destinations.ts';
import { isStamped, rulesFormat, type RulesStamp } from './format.ts';
import type { Publication } from './publication.ts';
import { compileText } from './published-text.ts';
import {
  isAddresses,
  isDestinations,
  isFields,
  isSavings,
  isText,
  isTexts,
  isWhole,
  type Fields,
} from './shapes.ts';
import { compileSignature, type SignatureRules } from './signature.ts';

/** Where the policy ships to, and which addresses it refuses or asks about. */
export interface HoldRules {
  readonly destinations: DestinationRules;
  readonly addresses: AddressRules;
}

/** [PROT-01] What an order's promise knows of the protection. */
export interface PromisedProtection {
  readonly variantId: string;
  /** Where an order could have had it; nowhere while it is switched off. */
  readonly countries: readonly CountryCode[];
  readonly waives: readonly WaivableFee[];
  /** Absent in rules from before it was compiled. */
  readonly saves?: Savings;
  /** What shoppers read; see `textIn`. */
  readonly name: Readonly<Partial<Record<Locale, string>>>;
}

/** What the promise card reads on the thank-you page ($app/promise-rules on the shop), where the order has none yet. */
export interface PromiseRules extends RulesStamp, PromisePolicy, HoldRules {
  readonly signature: SignatureRules | null;
  /** `null` as long as the protection product does not exist. */
  readonly protection: PromisedProtection | null;
  /** [ADDR-04] */
  readonly responsibility: Readonly<Partial<Record<Locale, string>>>;
}

/** The publishing under which an order is sold. */
type Sold = Pick<Publication, 'version' | 'protectionVariantId'>;

/** What a promise is decided by: calendars as rules, so that it stays right for years, and only the days that it needs. */
export function compilePromise(policy: Policy, publication: Sold): PromiseRules {
  const { merchant, calendar, missingParcels, returns, exchanges, international, addresses } = policy;
  const { waitBusinessDays, daysAfterExpected, monthsAfterOrder, closes } = missingParcels;
  const { refundDays, creditDays, events, refundWithin } = returns;
  const { accepted, anchor, days, remedies } = international;
  return {
    format: rulesFormat,
    version: publication.version,
    merchant: { timeZone: merchant.timeZone },
    calendar,
    events: policy.events.filter(({ id }) => events.some(({ event }) => event === id)),
    missingParcels: { waitBusinessDays, daysAfterExpected, monthsAfterOrder, closes },
    returns: { countries: [...returns.countries].sort(), refundDays, creditDays, events, refundWithin },
    exchanges: { countries: [...exchanges.countries].sort(), days: exchanges.days },
    international: { accepted, anchor, days, remedies },
    destinations: compileDestinations(policy),
    addresses: compileAddresses(policy),
    signature: compileSignature(policy),
    protection: compilePromisedProtection(policy, publication),
    responsibility: compileText(addresses.responsibility),
  };
}

function compilePromisedProtection(
  policy: Policy,
  { protectionVariantId: variantId }: Sold,
): PromisedProtection | null {
  const { offered, countries, waives, name } = policy.protection;
  if (variantId === null) return null;
  return {
    variantId,
    countries: offered ? [...countries].sort() : [],
    waives: waivableFees.filter((fee) => waives.includes(fee)),
    saves: compileSavings(policy),
    name: compileText(name),
  };
}

/**
 * Reads $app/promise-rules. Every byte counts in an extension, and publishing writes every field of a format: so what is
 * checked is that it was our publishing, and all sections are there.
 * @returns `null` for anything that this engine's format is not; the card then says nothing.
 */
export function decodePromiseRules(value: unknown): PromiseRules | null {
  if (!isStamped(value)) return null;
  const { merchant, calendar, missingParcels, returns, exchanges, international, responsibility } = value;
  const wellFormed =
    isWhole(value.version) &&
    isFields(merchant) &&
    isText(merchant.timeZone) &&
    [calendar, missingParcels, returns, exchanges, international].every(isFields) &&
    isDestinations(value.destinations) &&
    isAddresses(value.addresses) &&
    Array.isArray(value.events) &&
    value.signature !== undefined &&
    isProtectionReadable(value) &&
    isTexts(responsibility);
  return wellFormed ? (value as unknown as PromiseRules) : null;
}

/** Whether the section is there, and what it saves can be read where it says that. */
const isProtectionReadable = ({ protection }: Fields): boolean =>
  protection === null ||
  (isFields(protection) && (protection.saves === undefined || isSavings(protection.saves)));
