import { decideChargeBack } from '../after-sale/charge-back.ts';
import { decideReturn } from '../after-sale/return.ts';
import { decideShipBack } from '../after-sale/ship-back.ts';
import { parseDate, plainDate } from '../calendar/plain-date.ts';
import type { Policy } from '../document/policy.ts';
import { isSame } from '../document/is-same.ts';
import { refundWindow } from '../schedule/refund.ts';
import { datesThatDiffer, sayDates } from './dates.ts';
import { countriesByRule, orderOn, remedyWords, sayLastDays } from './return-days.ts';
import type { ImpactLine, Versions } from './versions.ts';
import { alike, differences } from './versions.ts';
import { sayChoice, sayCountries, sayDays, sentence } from './words.ts';

/** [RET-06] What flash-sale items can be returned for. */
function sayFlashSale(versions: Versions): readonly string[] {
  const { today, reader } = versions;
  const found = differences(versions, countriesByRule(versions), (policy, [country]) => {
    const lines = (['full-price', 'flash-sale'] as const).map((sale) => ({ id: sale, sale }));
    const decided = decideReturn(policy, { ...orderOn(today, 0, country ?? ''), lines });
    const [full, flash] = decided.kind === 'eligible' ? decided.lines : [];
    return full === undefined || flash === undefined || flash.remedies.length === full.remedies.length
      ? 'what other items can be returned for'
      : sayChoice(flash.remedies.map((remedy) => remedyWords[remedy])) || 'nothing';
  });
  return alike(found).map(
    ({ case: countries, before, after }) =>
      `flash-sale items can be returned from ${sayCountries(countries.flat(), reader)} for ${after} instead of ${before}`,
  );
}

/** [RET-04, RET-08, INTL-01, SHIP-01] How long a parcel may take to come back, who pays for it, and when the money is there. */
function sayTheWayBack(versions: Versions): readonly string[] {
  const { before, after, today, reader } = versions;
  const date = plainDate(today);
  const back = differences(versions, ['parcels'], (policy) => {
    const decided = decideShipBack(policy, { labelOn: date, today: date, sentOn: null });
    return decided.kind === 'eligible' ? (parseDate(decided.until) ?? today) - today : null;
  }).map(
    (found) =>
      `customers will have ${sayDays(found.after ?? 0)} instead of ${found.before ?? 0} to send a return back`,
  );
  const postage = differences(versions, countriesByRule(versions), (policy, [country]) => {
    const lines = [{ id: '', sale: 'full-price' as const }];
    const decided = decideReturn(policy, { ...orderOn(today, 0, country ?? ''), lines });
    return decided.kind === 'eligible' ? decided.postage : null;
  }).flatMap((found) =>
    found.before === null || found.after === null
      ? []
      : [
          `customers in ${sayCountries(found.case, reader)} will ${found.after === 'prepaid' ? 'get a prepaid label for returns instead of paying the postage' : 'pay the postage of returns instead of getting a prepaid label'}`,
        ],
  );
  return [...back, ...postage, ...sayRefunds(versions), ...sayChargeBack({ before, after })];
}

function sayRefunds(versions: Versions): readonly string[] {
  const depends = ({ calendar, returns }: Policy) => [calendar, returns.refundWithin];
  if (isSame(depends(versions.before), depends(versions.after))) return [];
  const found = datesThatDiffer(versions, (policy, day) => {
    const window = refundWindow(policy, day);
    return window && { earliest: window.earliest, latest: window.latest };
  });
  return sayDates(found, { who: 'returns that arrive', does: 'will be refunded' }, versions);
}

function sayChargeBack(versions: Pick<Versions, 'before' | 'after'>): readonly string[] {
  const cart = (currency: string, value: number) => ({
    currency,
    rate: null,
    lines: [{ merchandiseId: null, quantity: 1, requiresShipping: true, subtotal: value, discount: 0 }],
  });
  return differences(versions, ['orders'], (policy) =>
    policy.destinations.served.some(({ country, freeFrom }) => {
      if (freeFrom === null) return false;
      const { minor, currency } = freeFrom.amount;
      const place = { countryCode: country, provinceCode: null };
      return (
        decideChargeBack(policy, cart(currency, minor), cart(currency, Math.max(0, minor - 1)), place) !==
        null
      );
    }),
  ).map(({ after }) =>
    after
      ? 'customers who keep less than the free-shipping amount will be charged the shipping of their order'
      : 'customers who keep less than the free-shipping amount will not be charged the shipping of their order any more',
  );
}

/** [RET-01..08, EXCH-01, INTL-01] Who can return what for longer, shorter or otherwise. */
export const sayReturns = (versions: Versions): readonly ImpactLine[] =>
  [...sayLastDays(versions), ...sayFlashSale(versions), ...sayTheWayBack(versions)].map((text) => ({
    area: 'Returns',
    sentence: sentence(text),
  }));
