import { aallyn } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';

/** The example's policy without its event, which is over, and so with nothing for Health to say. */
export const healthyPolicy: Policy = {
  ...aallyn,
  events: [],
  returns: { ...aallyn.returns, events: [] },
  promotions: { ...aallyn.promotions, events: [] },
};
