import { decidePaymentChange } from '../after-sale/cancellation.ts';
import { decideGift } from '../after-sale/gift.ts';
import { decidePriceAdjustment } from '../after-sale/price-adjustment.ts';
import { decideProductIssue } from '../after-sale/product-issue.ts';
import { parseDate, plainDate } from '../calendar/plain-date.ts';
import type { Policy } from '../document/policy.ts';
import { instant, local, sayCancellations } from './cancellations.ts';
import { rangesThatDiffer, sayRange } from './value-ranges.ts';
import type { ImpactLine, Versions } from './versions.ts';
import { differences, union } from './versions.ts';
import { sayDays, sentence } from './words.ts';

/** [ORD-02] */
const sayPaymentChange = (versions: Versions): readonly string[] =>
  differences(versions, ['orders'], (policy) => {
    const placedAt = instant(versions.today, 0);
    const decided = decidePaymentChange(policy, { placedAt, zone: local, askedAt: placedAt, scanned: false });
    return decided.kind;
  }).map(({ after }) =>
    after === 'refused'
      ? 'customers will not be able to change their payment any more by cancelling and ordering again'
      : 'customers will be able to change their payment by cancelling and ordering again',
  );

const gives = { refund: 'as a refund', 'store-credit': 'as store credit' } as const;

/** [PRICE-01, PRICE-02] */
function sayPriceAdjustments(versions: Versions): readonly string[] {
  const { today } = versions;
  const names = {
    'full-price': 'items bought at full price',
    reduced: 'items bought on sale or with a code',
  } as const;
  const date = plainDate(today);
  return differences(versions, ['full-price', 'reduced'] as const, (policy, bought) => {
    const { shopCurrency: currency } = policy.merchant;
    const decided = decidePriceAdjustment(policy, {
      ...{ placedOn: date, askedOn: date, adjustedBefore: false, bought, quantity: 1, nowFrom: 'price' },
      ...{ paid: { minor: 2, currency }, now: { minor: 1, currency } },
    });
    return decided.kind === 'eligible'
      ? `${gives[decided.as]}, up to ${sayDays((parseDate(decided.until) ?? today) - today)} after the order`
      : null;
  }).map(({ case: bought, before, after }) =>
    after === null
      ? `a price that falls will not be adjusted any more for ${names[bought]}`
      : `a price that falls will be adjusted for ${names[bought]} ${after}, instead of ${before ?? 'not at all'}`,
  );
}

/** [PROD-01] */
function sayProductIssues(versions: Versions): readonly string[] {
  const { today } = versions;
  const reportedAt = instant(today, 0);
  const issue = (policy: Policy) => {
    const decided = decideProductIssue(policy, { deliveredOn: plainDate(today), reportedAt, zone: local });
    return decided.kind === 'eligible'
      ? {
          days: (parseDate(decided.until) ?? today) - today,
          hours: (decided.answerBy - Date.parse(reportedAt)) / 3_600_000,
        }
      : { days: 0, hours: 0 };
  };
  const [was, is] = [issue(versions.before), issue(versions.after)];
  return [
    ...(was.days === is.days
      ? []
      : [
          `customers will have ${sayDays(is.days)} instead of ${was.days} after delivery to report a product issue`,
        ]),
    ...(was.hours === is.hours
      ? []
      : [
          `customers who report a product issue will be answered within ${is.hours} hours instead of ${was.hours}`,
        ]),
  ];
}

const gifts = {
  none: 'there is no gift',
  keep: 'the gift can be kept',
  complete: 'the gift comes back',
  add: 'the gift has to come back',
  ask: 'somebody of you decides about the gift',
} as const;

/** [GIFT-01] Which items are gifts. */
function sayGiftTags(versions: Versions): readonly string[] {
  const { before, after } = versions;
  const kept = { minor: 0, currency: after.merchant.shopCurrency };
  return differences(versions, union([before.gifts.tag], [after.gifts.tag]), (policy, tag) => {
    const lines = [{ id: 'gift', tags: [tag] }];
    return decideGift(policy, { kept, lines, returning: [] }).kind !== 'none';
  }).map(
    ({ case: tag, after: is }) =>
      `items tagged “${tag}” will ${is ? '' : 'not '}count as gifts${is ? '' : ' any more'}`,
  );
}

/** [GIFT-01] When one has to come back. */
function sayGifts({ before, after, reader }: Versions): readonly string[] {
  const currency = after.merchant.shopCurrency;
  const kind = (policy: Policy, minor: number) => {
    const lines = [{ id: 'gift', tags: [policy.gifts.tag] }];
    return decideGift(policy, { kept: { minor, currency }, lines, returning: [] }).kind;
  };
  const amounts = [before, after].flatMap(({ gifts: { threshold } }) =>
    threshold === null ? [] : [threshold.minor],
  );
  return rangesThatDiffer(amounts, (value) => ({
    before: kind(before, value),
    after: kind(after, value),
  })).map(
    (range) =>
      `where a customer keeps merchandise${sayRange(range, currency, reader)} after a return, ${gifts[range.after]} (until now ${gifts[range.before]})`,
  );
}

/** [ORD-01, ORD-02, PRICE-01, PRICE-02, PROD-01, GIFT-01] What changes for customers who have ordered. */
export const sayOrders = (versions: Versions): readonly ImpactLine[] => {
  const lines = (area: ImpactLine['area'], texts: readonly string[]): readonly ImpactLine[] =>
    texts.map((text) => ({ area, sentence: sentence(text) }));
  return [
    ...lines('Orders', [
      ...sayCancellations(versions),
      ...sayPaymentChange(versions),
      ...sayPriceAdjustments(versions),
    ]),
    ...lines('Returns', [...sayProductIssues(versions), ...sayGiftTags(versions), ...sayGifts(versions)]),
  ];
};
