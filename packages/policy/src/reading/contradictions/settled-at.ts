import type { PolicyPath } from '../../document/schema/paths.ts';
import type { Topic } from '../vocabulary.ts';
import { groupBy } from './rule.ts';
import type { FoundByRule } from './finding.ts';

/** The setting that answers what a family of contradictions asks, whatever its sentences speak of besides. */
const ofRules: Readonly<Record<string, PolicyPath>> = {
  'abroad-after-all': 'destinations.served',
  'anchor-mix': 'returns.refundDays',
  'all-other-countries': 'destinations.served',
  boundary: 'destinations.served',
  'cheaper-again': 'returnedParcels.reshipFirst',
  'closed-day': 'calendar.warehouse.workdays',
  'closed-in-a-row': 'calendar.warehouse.holidays',
  'currency-mix': 'destinations.served',
  'currency-undefined': 'destinations.served',
  'date-without-year': 'events',
  'destination-law': 'international.fee',
  discretion: 'returns.flashSale',
  'expired-date': 'events',
  'extra-of-nothing': 'protection.finalSaleTag',
  'hedged-benefit': 'destinations.served',
  'holiday-clause': 'calendar.warehouse.holidays',
  'hours-of-what': 'productIssues.answerWithinHours',
  'joined-names': 'calendar.warehouse.holidays',
  'liability-circle': 'missingParcels.liability',
  'list-against-itself': 'destinations.served',
  'offered-to-all': 'protection.countries',
  'opt-out': 'protection.offered',
  'post-serves-boxes': 'addresses.poBox',
  precedence: 'destinations.served',
  'process-or-ship': 'calendar.seasons',
  'refund-target': 'returns.creditDays',
  'residence-or-destination': 'tax.states',
  'signature-and-absence': 'returnedParcels.fee',
  'that-is': 'returnedParcels.collectWithinBusinessDays',
  tiers: 'returns.events',
  'time-zone': 'merchant.timeZone',
  'two-doors': 'support.requests',
  'two-cut-offs': 'calendar.cutOff',
  'unrequested-return': 'returnedParcels.fee',
  'which-event': 'returns.events',
  'who-pays': 'returns.fee',
};

/** Families that compare amounts, and the amount that a policy has for a topic, where it answers other things first. */
const aboutAmounts = ['two-values', 'two-free-amounts', 'sum', 'sum-of-parts', 'worked-example'];
const amountsOf: Partial<Readonly<Record<Topic, PolicyPath>>> = {
  'missing-parcel': 'missingParcels.replacementFee',
  return: 'returns.fee',
  exchange: 'exchanges.fee',
  protection: 'protection.price',
};

/** Where a policy answers a topic, for what may be said of it in any rule's finding. */
const ofTopics: Readonly<Record<Topic, PolicyPath | null>> = {
  shipping: 'destinations.served',
  destinations: 'destinations.served',
  dispatch: 'calendar.warehouse',
  delivery: 'calendar.transit',
  tracking: 'calendar.scanGapHours',
  address: 'addresses.poBox',
  signature: 'signature.above',
  'missing-parcel': 'missingParcels.daysAfterExpected',
  'returned-parcel': 'returnedParcels.fee',
  cancellation: 'orders.cancellations',
  payment: 'payments.methods',
  'price-adjustment': 'priceAdjustments.days',
  promotion: 'promotions.codesPerOrder',
  tax: 'tax.states',
  return: 'returns.refundDays',
  'ship-back': 'returns.shipBackDays',
  refund: 'returns.refundWithin',
  exchange: 'exchanges.days',
  protection: 'protection.offered',
  gift: 'gifts.threshold',
  'product-issue': 'productIssues.days',
  support: 'support.requests',
  warranty: null,
  other: null,
};

/**
 * The setting that says what holds, whichever of the sentences was meant: that which would settle it, that of the rule, or that of
 * what most of its sentences are about. `null` where no setting does, and the text needs other words.
 * @param topics of the sentences of the text, by where they begin
 */
export function settledAt(
  topics: ReadonlyMap<number, Topic>,
  rule: string,
  { changes, quotes }: FoundByRule,
): PolicyPath | null {
  const [change] = changes ?? [];
  const known = change?.path ?? ofRules[rule];
  if (known !== undefined) return known;
  const said = quotes.flatMap(({ from }) => {
    const topic = topics.get(from);
    return topic === undefined || ofTopics[topic] === null ? [] : [topic];
  });
  const [most] = groupBy(said, (topic) => topic).toSorted((one, other) => other.length - one.length);
  const topic = most?.[0];
  if (topic === undefined) return null;
  return (aboutAmounts.includes(rule) ? amountsOf[topic] : undefined) ?? ofTopics[topic];
}
