import type { Policy } from '../document/policy.ts';
import { aallyn } from '../presets/aallyn.ts';

/** The preset with its holiday event renewed for 2026, as the linter proposes it. */
export const renewedEvent: Policy = {
  ...aallyn,
  events: aallyn.events.map((event) => ({
    ...event,
    period: { from: { kind: 'date', date: '2026-11-18' }, until: { kind: 'date', date: '2026-12-12' } },
  })),
};
