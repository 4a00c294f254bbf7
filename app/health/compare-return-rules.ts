import { lastDayFor, returnWindow } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';

import type { ReturnRules } from '../admin-api/return-rules.ts';
import type { PlacedReturnRules } from './read-return-rules.ts';

/** Countries for which Shopify’s rules and the policy differ in the same way; how, and what would have to be set there, in words. */
export interface ReturnDifference {
  readonly countries: readonly string[];
  readonly says: string;
  /** The two count from different days, or end them otherwise: the same number is set, and on some orders they differ. */
  readonly isInexact: boolean;
}

/**
 * The countries that each of Shopify's profiles holds for, of those that the policy ships to or takes returns from: those of its markets,
 * and of the default one all others.
 */
export function countriesOfRules(
  rules: PlacedReturnRules,
  all: readonly PlacedReturnRules[],
  { destinations, returns }: Policy,
): readonly string[] {
  const known = [...new Set([...destinations.served.map(({ country }) => country), ...returns.countries])];
  const ofOthers = all.flatMap(({ countries }) => countries ?? []);
  return known.filter((country) => rules.countries?.includes(country) ?? !ofOthers.includes(country));
}

/** How return rules differ from what the policy says for their countries, those with the same difference together [RET-02, INTL-01]. */
export function compareReturnRules(
  rules: NonNullable<ReturnRules['returnRules']>,
  countries: readonly string[],
  policy: Policy,
): readonly ReturnDifference[] {
  const found = new Map<string, ReturnDifference>();
  for (const country of countries) {
    const difference = compareIn(rules, country, policy);
    if (difference === null) continue;
    const before = found.get(difference.says)?.countries ?? [];
    found.set(difference.says, { ...difference, countries: [...before, country] });
  }
  return [...found.values()];
}

function compareIn(
  rules: NonNullable<ReturnRules['returnRules']>,
  country: string,
  policy: Policy,
): Omit<ReturnDifference, 'countries'> | null {
  const { canAcceptReturns, returnWindowDays } = rules;
  const ours = usualDays(policy, country);
  const differs = (says: string, isInexact = false) => ({ says, isInexact });
  if (ours === null)
    return canAcceptReturns
      ? differs('returns are accepted, and your policy accepts none. Switch them off there.')
      : null;
  const { days, anchor } = ours;
  if (!canAcceptReturns)
    return differs(
      `no returns are accepted, and your policy accepts them. Accept them there for ${sayDays(days)}.`,
    );
  const theirs =
    returnWindowDays === null || returnWindowDays < 0
      ? 'returns have no end'
      : `returns end ${sayDays(returnWindowDays)} after delivery`;
  if (anchor === 'shipment')
    return differs(
      `${theirs}, and those of your policy ${sayDays(days)} after shipment, which Shopify cannot count from.`,
      true,
    );
  if (returnWindowDays !== days)
    return differs(
      `${theirs}, and those of your policy ${sayDays(days)} after it. Set ${sayDays(days)} there.`,
    );
  const counted = countedOtherwise(rules);
  return counted === null ? null : differs(counted, true);
}

/** [RET-02] Why the same number of days ends on another day: the policy counts from the order's last delivery, and moves no last day. */
function countedOtherwise({
  returnWindowStartingFrom,
  extendWindowToBusinessDay,
}: NonNullable<ReturnRules['returnRules']>): string | null {
  const said = [
    ...(returnWindowStartingFrom === 'ITEM_DELIVERY_DATE'
      ? [
          'the days of each item count from its own delivery, and those of your policy from that of the order’s last parcel: in an order of several parcels they end earlier. Choose the last item’s delivery there.',
        ]
      : []),
    ...(extendWindowToBusinessDay === true
      ? [
          'a last day that is no business day is moved to the next one, so that customers have longer than your policy says. Switch that off there.',
        ]
      : []),
  ];
  return said.length === 0 ? null : said.join(' And ');
}

const sayDays = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`;

/** The last day for a refund, store credit or an exchange as it holds outside of events; `null` where nothing can go back. */
function usualDays(policy: Policy, country: string) {
  const window = returnWindow({ ...policy, events: [] }, country, 0);
  if (window === null) return null;
  const last = (['refund', 'store-credit'] as const).map((remedy) => lastDayFor(window, remedy) ?? 0);
  const days = Math.max(...last);
  return days === 0 ? null : { days, anchor: window.anchor };
}

/** How Shopify's rules for changes and cancellations differ from the policy [ORD-01]; `null` where they do not. */
export function compareEditRules(
  edits: ReturnRules['editRules'],
  { orders: { cancellations } }: Policy,
): string | null {
  if (cancellations === 'never')
    return edits === null || edits.canAcceptEdits
      ? 'customers can ask to cancel, and your policy takes no cancellations. Switch that off there.'
      : null;
  if (edits === null) return null;
  if (!edits.canAcceptEdits)
    return 'customers cannot ask to cancel, and your policy lets them ask. Switch that on there.';
  const { editWindowMinutes: minutes } = edits;
  return minutes === null || minutes < 0
    ? null
    : `customers can ask to cancel for ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, and your policy lets them ask until the parcel has left. Choose “until fulfillment” there.`;
}
