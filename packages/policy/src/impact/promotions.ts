import { saleOf } from '../after-sale/sale.ts';
import { decidePromotion } from '../checkout/promotion.ts';
import { plainDate } from '../calendar/plain-date.ts';
import type { Policy } from '../document/policy.ts';
import { isSame } from '../document/is-same.ts';
import { compilePromotion, type PromoRules } from '../rules/promotion.ts';
import { sayWhen, yearFrom } from './days.ts';
import type { ImpactLine, Versions } from './versions.ts';
import { alike, differences, publicationOn, union } from './versions.ts';
import { sayList, sentence } from './words.ts';

/** As many codes as somebody may ever enter. */
const codes = Array.from({ length: 12 }, (_, index) => ({ code: `CODE${index}`, rejectable: true }));

/** [PROMO-01, PROMO-02] How many codes an order takes on a day. */
const codesTaken = (rules: PromoRules, day: number): number => {
  const refused = decidePromotion(rules, { codes, date: plainDate(day), locale: 'en' });
  return codes.length - (refused?.codes.length ?? 0);
};

function sayCodes(versions: Versions): readonly string[] {
  const { today } = versions;
  const was = compilePromotion(versions.before, publicationOn(today));
  const is = compilePromotion(versions.after, publicationOn(today));
  const found = differences(versions, yearFrom(today), (policy, day) =>
    codesTaken(policy === versions.before ? was : is, day),
  );
  const taken = (count: number) => (count === 0 ? 'no code' : count === 1 ? 'one code' : `${count} codes`);
  return alike(found).map(
    ({ case: days, before, after }) =>
      `orders placed ${sayWhen(days, today)} will take ${taken(after)} instead of ${taken(before)}`,
  );
}

/** [PROMO-02] What somebody reads whose code is not taken, on days on which neither version takes any. */
function sayMessages(versions: Versions): readonly string[] {
  const { before, after, today } = versions;
  const depends = ({ promotions, events }: Policy) => [promotions, events];
  if (isSame(depends(before), depends(after))) return [];
  const rules = new Map(
    [before, after].map((policy) => [policy, compilePromotion(policy, publicationOn(today))]),
  );
  const reads = (policy: Policy, day: number): string | null => {
    const of = rules.get(policy);
    return of && codesTaken(of, day) === 0
      ? (decidePromotion(of, { codes, date: plainDate(day), locale: 'en' })?.message ?? null)
      : null;
  };
  return alike(differences(versions, yearFrom(today), reads)).flatMap(
    ({ case: days, before: was, after: is }) =>
      was === null || is === null
        ? []
        : [`somebody who enters a code ${sayWhen(days, today)} will read “${is}” instead of “${was}”`],
  );
}

const sales = {
  'full-price': 'like any other',
  'flash-sale': 'as flash-sale items',
  'final-sale': 'as final sale',
} as const;

/** [PRICE-03, RET-06, PROT-04] What counts as flash sale or final sale. */
function saySales(versions: Versions): readonly string[] {
  const { before, after, today } = versions;
  const placedOn = plainDate(today);
  const marks = ({ protection, promotions: { flashSale } }: Policy) => [
    { tags: [protection.finalSaleTag], codes: [], said: `items tagged “${protection.finalSaleTag}”` },
    { tags: [flashSale.tag], codes: [], said: `items tagged “${flashSale.tag}”` },
    ...flashSale.codes.map((code) => ({
      tags: [],
      codes: [code],
      said: `items bought with the code ${code}`,
    })),
  ];
  const marked = [...new Map([...marks(before), ...marks(after)].map((mark) => [mark.said, mark])).values()];
  const byMark = differences(versions, marked, (policy, mark) => saleOf(policy, { ...mark, placedOn }));
  const byDay = differences(versions, yearFrom(today), (policy, day) =>
    saleOf(policy, { tags: [], codes: [], placedOn: plainDate(day) }),
  );
  return [
    ...alike(byMark).map(
      (found) =>
        `${sayList(
          union(
            found.case.map(({ said }) => said),
            [],
          ),
        )} will count ${sales[found.after]} instead of ${sales[found.before]}`,
    ),
    ...alike(byDay).map(
      (found) =>
        `items bought ${sayWhen(found.case, today)} will count ${sales[found.after]} instead of ${sales[found.before]}`,
    ),
  ];
}

/** [PROMO-01, PROMO-02, PRICE-03, RET-06] Which codes are taken when, what is said of the others, and what counts as a sale. */
export const sayPromotions = (versions: Versions): readonly ImpactLine[] =>
  [...sayCodes(versions), ...sayMessages(versions), ...saySales(versions)].map((text) => ({
    area: 'Promotions',
    sentence: sentence(text),
  }));
