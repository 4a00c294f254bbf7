import { formatAmount, sayStatement } from '@doorstep/policy';
import type { Money, Policy, Remedy, StatementId } from '@doorstep/policy';

import { readerIn } from '../reader.ts';

/** One policy, in the shape that the Universal Commerce Protocol drafts for a business's profile. */
export interface UcpPolicy {
  readonly type: 'shipping' | 'return';
  readonly description: string;
  readonly url: string;
  readonly applies_to?: { readonly countries: readonly string[] };
  /** The usual time; an event's own is said in the description. */
  readonly window?: { readonly days: number; readonly anchor: 'delivery' | 'shipment' };
  readonly supported_resolutions?: readonly string[];
  readonly methods?: readonly {
    readonly type: 'mail';
    readonly fee: { readonly amount: string; readonly currency: string };
  }[];
}

/**
 * The policy as data for agents. Only what the shape can say exactly is a value; everything else is a sentence of the description, and the
 * values stand in these sentences too.
 */
export function ucpPolicies(policy: Policy): readonly UcpPolicy[] {
  const { destinations, returns, exchanges, international } = policy;
  const say = (...statements: readonly StatementId[]) =>
    statements.map((id) => sayStatement(policy, id, readerIn('en'))).join(' ');
  const served = destinations.served.map(({ country }) => country);
  const abroad = served.filter((country) => !returns.countries.includes(country));
  const isExchanged = returns.countries.every((country) => exchanges.countries.includes(country));
  // Two remedies with times of their own are no single window.
  const isOneWindow =
    returns.refundDays === returns.creditDays && (!isExchanged || exchanges.days === returns.refundDays);
  return [
    {
      type: 'shipping',
      description: say('SHIP-01', 'SHIP-02', 'SHIP-03', 'SHIP-04', 'CAL-05'),
      url: '/policies/shipping-policy',
      applies_to: { countries: served },
    },
    {
      type: 'return',
      description: say('RET-01', 'RET-02', 'RET-06', 'RET-07', 'EXCH-01'),
      url: '/policies/refund-policy',
      applies_to: { countries: returns.countries },
      ...(isOneWindow ? { window: { days: returns.refundDays, anchor: 'delivery' as const } } : {}),
      supported_resolutions: ['refund', 'store_credit', ...(isExchanged ? ['exchange'] : [])],
      methods: [{ type: 'mail', fee: write(returns.fee) }],
    },
    ...(international.accepted && abroad.length > 0
      ? [
          {
            type: 'return' as const,
            description: say('INTL-01'),
            url: '/policies/refund-policy',
            applies_to: { countries: abroad },
            window: { days: international.days, anchor: international.anchor },
            supported_resolutions: international.remedies.map((remedy) => resolutions[remedy]),
            methods: [{ type: 'mail' as const, fee: write(international.fee) }],
          },
        ]
      : []),
  ];
}

const resolutions: Readonly<Record<Remedy, string>> = {
  refund: 'refund',
  'store-credit': 'store_credit',
  exchange: 'exchange',
};

const write = (money: Money) => ({ amount: formatAmount(money), currency: money.currency });
