import { ok } from '@doorstep/policy';

import type { Check } from '../check.ts';
import type { WayOut } from '../problem.ts';

/** Access that ends is pointed out so many days before. */
const daysAhead = 14;

/** Whether the app can still reach the shop when nobody has it open. */
export const access: Check = {
  id: 'access',
  name: 'Access when nobody is here',
  looksAt: 'that Doorstep can reach your shop at night, too',
  look: ({
    facts: {
      access: { isReached, endsAt },
    },
    now,
  }) => {
    const about = 'offline';
    if (!isReached || (endsAt !== null && endsAt <= now))
      return ok([
        {
          about,
          severity: 'critical',
          message: 'Shopify does not give Doorstep access any more.',
          meaning,
          wayOut,
        },
      ]);
    const days = endsAt === null ? Infinity : (endsAt.getTime() - now.getTime()) / (24 * 60 * 60 * 1000);
    if (days > daysAhead) return ok([]);
    const message = `Doorstep’s access to your shop ends in ${Math.ceil(days)} days and has not been renewed.`;
    return ok([{ about, severity: 'warning', message, meaning, wayOut }]);
  },
};

const meaning = 'Without it new orders are not looked at: no hold, no tags, no promise on the order’s page.';

const wayOut: WayOut = {
  kind: 'link',
  label: 'Open Doorstep from your list of apps, which renews it',
  url: 'shopify://admin/settings/apps',
};
