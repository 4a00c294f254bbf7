import type { PolicyPlace } from '../../document/schema/paths.ts';
import { addresses } from './addresses.ts';
import { calendar } from './calendar.ts';
import { orders } from './orders.ts';
import { page } from './page.ts';
import { parcels } from './parcels.ts';
import type { Probe } from './probe.ts';
import { protection } from './protection.ts';
import { returns } from './returns.ts';
import { shipping } from './shipping.ts';
import { shop } from './shop.ts';

/** For each value of the policy something that it governs. A test holds that none is without. */
export const probes: Readonly<Partial<Record<PolicyPlace, Probe>>> = {
  ...shipping,
  ...addresses,
  ...calendar,
  ...protection,
  ...parcels,
  ...orders,
  ...returns,
  ...shop,
  ...page,
};
