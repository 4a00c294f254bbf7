import { compileSavings } from '../fees/savings.ts';
import { compileSignature } from './compile-delivery.ts';
import { compileDestinations } from './compile-shipping.ts';
import { compileText } from './compile-texts.ts';
import { compileAddresses } from './compile-validation.ts';
import type { Publication } from './publication.ts';
import { rulesFormat } from './rules.ts';
import type { Policy, WaivableFee } from '../document/policy.ts';
import type { PromisedProtection, PromiseRules } from './promise.ts';

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

/** In the order in which shoppers read them. */
const allFees: readonly WaivableFee[] = ['return', 'exchange', 'returned-parcel', 'replacement', 're-ship'];

function compilePromisedProtection(
  policy: Policy,
  { protectionVariantId: variantId }: Sold,
): PromisedProtection | null {
  const { offered, countries, waives, name } = policy.protection;
  if (variantId === null) return null;
  return {
    variantId,
    countries: offered ? [...countries].sort() : [],
    waives: allFees.filter((fee) => waives.includes(fee)),
    saves: compileSavings(policy),
    name: compileText(name),
  };
}
