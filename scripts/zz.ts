import { aallyn } from '@doorstep/policy';
import { countryChoices } from '../app/country-choices.ts';
import { readerIn } from '../app/reader.ts';
import { sayAddresses } from '../packages/policy/src/impact/addresses.ts';
import { sayDelivery } from '../packages/policy/src/impact/delivery.ts';
import { sayFees } from '../packages/policy/src/impact/fees.ts';
import { sayOrders } from '../packages/policy/src/impact/orders.ts';
import { sayClaims } from '../packages/policy/src/impact/parcels.ts';
import { sayPromotions } from '../packages/policy/src/impact/promotions.ts';
import { sayProtection } from '../packages/policy/src/impact/protection.ts';
import { sayReturns } from '../packages/policy/src/impact/returns.ts';
import { changedSentences } from '../packages/policy/src/impact/sentences.ts';
import { sayShipping } from '../packages/policy/src/impact/shipping.ts';
import { saySignature } from '../packages/policy/src/impact/signature.ts';
import { saySupport } from '../packages/policy/src/impact/support.ts';
import { diffPolicies } from '../packages/policy/src/diff/diff.ts';
import { parseDate } from '../packages/policy/src/calendar/plain-date.ts';
import {
  destinationsWithoutEstimate,
  windowsThatCloseBeforeDelivery,
  claimsThatCloseBeforeDelivery,
} from '../packages/policy/src/lint/delivery-times.ts';
const usd = (minor: number) => ({ minor, currency: 'USD' });
const codes = [
  ...new Set([
    ...aallyn.destinations.served.map(({ country }) => country),
    ...countryChoices().map(({ value }) => value),
  ]),
].slice(0, 200);
const p: any = {
  ...aallyn,
  destinations: {
    ...aallyn.destinations,
    served: codes.map(
      (country, i) =>
        aallyn.destinations.served.find((s) => s.country === country) ?? {
          country,
          flat: usd(1500 + 500 * (i % 5)),
          freeFrom: i % 2 ? { amount: usd(20000 + 5000 * (i % 3)), shopEquivalent: null } : null,
        },
    ),
  },
  calendar: {
    ...aallyn.calendar,
    transit: codes.map(
      (country, i) =>
        aallyn.calendar.transit.find((s) => s.country === country) ?? {
          country,
          least: 4 + (i % 5),
          most: 9 + (i % 6),
          holidays: [],
        },
    ),
  },
};
const areas: any = {
  sayShipping,
  sayAddresses,
  saySignature,
  sayProtection,
  sayDelivery,
  sayReturns,
  sayFees,
  sayClaims,
  sayOrders,
  sayPromotions,
  saySupport,
};
const reader = readerIn('en');
const run = (name: string, q: any) => {
  const v = { before: p, after: q, today: parseDate('2026-11-23') ?? 0, reader };
  console.log('==', name);
  for (const round of [1, 2]) {
    const t: string[] = [];
    for (const [n, f] of Object.entries(areas) as any) {
      const s = performance.now();
      f(v);
      t.push(`${n} ${(performance.now() - s).toFixed(0)}`);
    }
    let s = performance.now();
    changedSentences(p, q, reader);
    t.push(`sentences ${(performance.now() - s).toFixed(0)}`);
    s = performance.now();
    diffPolicies(p, q);
    t.push(`diff ${(performance.now() - s).toFixed(0)}`);
    console.log(t.join(', '));
  }
};
run('one rate', {
  ...p,
  destinations: {
    ...p.destinations,
    served: p.destinations.served.map((s: any, i: number) => (i === 100 ? { ...s, flat: usd(3333) } : s)),
  },
});
run('one transit', {
  ...p,
  calendar: {
    ...p.calendar,
    transit: p.calendar.transit.map((s: any, i: number) => (i === 100 ? { ...s, most: s.most + 1 } : s)),
  },
});
run('all transit', {
  ...p,
  calendar: {
    ...p.calendar,
    transit: p.calendar.transit.map((s: any, i: number) => ({ ...s, most: s.most + 1 + (i % 40) })),
  },
});
run('cutoff', { ...p, calendar: { ...p.calendar, cutOff: 600 } });
run('text', { ...p, support: { ...p.support }, returns: { ...p.returns, refundDays: 30 } });
const day = parseDate('2026-11-23') ?? 0;
for (const f of [
  () => destinationsWithoutEstimate(p),
  () => windowsThatCloseBeforeDelivery(p, day),
  () => claimsThatCloseBeforeDelivery(p, day),
]) {
  const s = performance.now();
  f();
  console.log((performance.now() - s).toFixed(0));
}
