import { ok } from '@doorstep/policy';

import { isChange } from '../../setup/plan-line.ts';
import type { PlanLine } from '../../setup/plan-line.ts';
import { planRates } from '../../setup/steps/rates.ts';
import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

/** Shipping rates that are not as the live policy says. */
export const rates: Check = {
  id: 'rates',
  name: 'Shipping rates',
  looksAt: 'that your shipping rates are as your policy says',
  look: ({ facts, live: { policy } }) => {
    if (!facts.rates.ok) return facts.rates;
    const planned = planRates(facts.rates.value, policy, policy);
    return ok(planned.ok ? planned.value.filter(isChange).map(drifted) : [unplannable(planned.error.reason)]);
  },
};

const meaning = 'Shoppers pay another rate than your policy and its texts say.';

const drifted = ({ what, before, after }: PlanLine): Problem => ({
  about: what,
  severity: 'critical',
  message: `${what}: ${before ?? 'none'} instead of ${after ?? 'none'}.`,
  meaning: before === null ? 'Shoppers in this place may find no way to have their order shipped.' : meaning,
  wayOut: { kind: 'repair', label: 'Put the rates back', repair: 'rates' },
});

/** Zones or options that cannot have the rate that the policy wants; only the merchant can tell them apart. */
const unplannable = (reason: string): Problem => ({
  about: 'settings',
  severity: 'critical',
  message: reason,
  meaning,
  wayOut: { kind: 'link', label: 'Open Shipping and delivery', url: 'shopify://admin/settings/shipping' },
});
