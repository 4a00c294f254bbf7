import type { DayNumber } from '../calendar/plain-date.ts';
import type { CountryCode, Policy } from '../document/policy.ts';
import type { ValueChange } from '../document/value-change.ts';
import { setting } from '../document/value-change.ts';
import { latestTravel } from './delivery-times.ts';
import type { Finding } from './finding.ts';
import type { WithdrawalLaw } from './withdrawal-laws.ts';
import { countriesOfConsent, withdrawalLaws } from './withdrawal-laws.ts';

/** [INTL-01, RET-02] Destinations whose law gives buyers more than the policy does: a note, no legal advice. */
export const withdrawalNotes = (policy: Policy, day: DayNumber): readonly Finding[] =>
  withdrawalLaws.flatMap((law) => noteOn(policy, law, day));

function noteOn(policy: Policy, law: WithdrawalLaw, day: DayNumber): readonly Finding[] {
  const { returns, destinations } = policy;
  const served = destinations.served.flatMap(({ country }) =>
    law.countries.includes(country) ? [country] : [],
  );
  const within = served.filter((country) => returns.countries.includes(country));
  const abroad = served.filter(
    (country) => !within.includes(country) && givesLess(policy, country, law.days, day),
  );
  const isShort = within.length > 0 && returns.refundDays < law.days;
  const fewer = [...(isShort ? within : []), ...abroad];
  if (fewer.length === 0) return [];
  const isAbroad = abroad.length > 0;
  return [
    {
      id: `law/${law.id}`,
      statements: [...(isShort ? (['RET-02'] as const) : []), ...(isAbroad ? (['INTL-01'] as const) : [])],
      path: isAbroad ? 'international.fee' : 'returns.refundDays',
      message: `The law of ${law.of} lets customers give back most orders within ${law.days} days of delivery for their money, and allows no fee but the postage. Your policy gives less in ${fewer.join(', ')}.`,
      fix: 'Ask somebody who knows that law; this is no legal advice.',
      isNote: true,
      waysOut: [
        {
          label: isAbroad
            ? `Refund all returns from abroad for ${Math.max(law.days, policy.international.days)} days after delivery, without a fee`
            : `Refund all returns for ${law.days} days after delivery`,
          changes: [
            ...(isShort ? [setting('returns.refundDays', law.days)] : []),
            ...(isAbroad ? refundAbroad(policy, law.days) : []),
          ],
        },
      ],
    },
  ];
}

/** Whether a return from abroad gets less than its money back, for so many days after it was delivered at the latest. */
function givesLess(policy: Policy, country: CountryCode, lawful: number, day: DayNumber): boolean {
  const { accepted, anchor, days, fee, remedies } = policy.international;
  const left = anchor === 'delivery' ? days : days - (latestTravel(policy, country, day) ?? 0);
  return !accepted || !remedies.includes('refund') || fee.minor > 0 || left < lawful;
}

function refundAbroad({ international }: Policy, days: number): readonly ValueChange[] {
  const { fee, remedies } = international;
  return [
    setting('international.accepted', true),
    setting('international.anchor', 'delivery'),
    setting('international.days', Math.max(days, international.days)),
    setting('international.fee', { ...fee, minor: 0 }),
    setting('international.remedies', remedies.includes('refund') ? remedies : ['refund', ...remedies]),
  ];
}

/** [PROT-04] Where the law asks for consent to an extra payment, what is consented to should be explained beside it. */
export function consentNotes({ protection }: Policy): readonly Finding[] {
  const { offered, countries, terms } = protection;
  const sold = countries.filter((country) => countriesOfConsent.includes(country));
  if (!offered || sold.length === 0 || terms !== undefined) return [];
  return [
    {
      id: 'consent',
      statements: ['PROT-04'],
      path: 'protection.terms',
      message: `In ${sold.join(', ')} an extra payment needs express consent to something that was explained. The offer is off until shoppers turn it on, but links to no page with its terms.`,
      fix: 'Link to a page with its terms; this is no legal advice.',
      isNote: true,
      waysOut: [
        {
          label: 'Link to your refund policy',
          changes: [setting('protection.terms', '/policies/refund-policy')],
        },
      ],
    },
  ];
}
