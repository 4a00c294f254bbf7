import { eventOf } from '../../document/events.ts';
import type { Drafts } from './example.ts';
import { ofEach } from './example.ts';
import { dayOf, lastDays, remedies, returned } from './return-days.ts';
import { words } from './values.ts';

/** Of a policy's events so many have examples. */
const mostEvents = 2;

/** [RET-02] The last day for a refund and for store credit, and the day after each. */
const usual: Drafts = (policy) => {
  const [country] = policy.returns.countries;
  const placed = dayOf(policy, null);
  if (country === undefined || placed === null) return [];
  const until = lastDays(policy, country);
  const bounds = new Map([until.refund, until['store-credit']].map(({ last, path }) => [last, path]));
  return [...bounds]
    .sort(([one], [other]) => one - other)
    .flatMap(([last, path]) => [last, last + 1].map((after) => ({ after, path })))
    .map(({ after, path }) =>
      returned(
        policy,
        { country, placed, after },
        path,
        remedies.filter((each) => after <= until[each].last),
        ['returned', 'returnedLate'],
      ),
    );
};

/** [RET-06] What a flash sale leaves on its last day; nothing of a final sale, on any. */
const ofSales: Drafts = (policy) => {
  const [country] = policy.returns.countries;
  const placed = dayOf(policy, null);
  if (country === undefined || placed === null) return [];
  const until = lastDays(policy, country);
  const left = policy.returns.flashSale.filter((each) => until[each].last >= 0);
  const [last] = left.map((each) => until[each]).sort((one, other) => other.last - one.last);
  const finalSale = returned(
    policy,
    { country, placed, after: policy.returns.refundDays, sale: 'final-sale' },
    'returns.refundDays',
    [],
    ['returnedFinalSale', 'returnedFinalSale'],
  );
  if (last === undefined) return [finalSale];
  const flashSale = returned(
    policy,
    { country, placed, after: last.last, sale: 'flash-sale' },
    last.path,
    left.filter((each) => until[each].last === last.last),
    ['returnedFlashSale', 'returnedFlashSale'],
  );
  return [flashSale, finalSale];
};

/** [RET-07] Each tier on its first and last day, and the day after the last one. */
const ofEvents: Drafts = (policy) => {
  const [country] = policy.returns.countries;
  if (country === undefined) return [];
  return ofEach(policy.returns.events, mostEvents, (rule, index) => {
    const placed = dayOf(policy, rule);
    const event = eventOf(policy.events, rule.event);
    if (placed === null || event === null) return [];
    const at = policy.events.indexOf(event);
    // The first day of a tier is the one after the tier before it has ended.
    const bounds = new Map(
      rule.tiers.flatMap(({ throughDay }, tier) =>
        [throughDay, throughDay + 1].map(
          (after) => [after, `returns.events.${index}.tiers.${tier}.throughDay` as const] as const,
        ),
      ),
    );
    return [...bounds].map(([after, path]) =>
      returned(
        policy,
        { country, placed, after },
        path,
        rule.tiers.find(({ throughDay }) => after <= throughDay)?.remedies ?? [],
        ['returnedOfEvent', 'returnedOfEventLate'],
        { event: words(`events.${at}.name`, event.name) },
      ),
    );
  });
};

/** [RET-02, RET-06, RET-07] */
export const returnExamples = {
  'RET-02': usual,
  'RET-06': ofSales,
  'RET-07': ofEvents,
} as const satisfies Readonly<Record<string, Drafts>>;
