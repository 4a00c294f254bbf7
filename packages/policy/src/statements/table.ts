import type { StatementId } from '../statements.ts';
import { addresses } from './groups/addresses.ts';
import { calendar } from './groups/calendar.ts';
import { destinations } from './groups/destinations.ts';
import { exchanges } from './groups/exchanges.ts';
import { orders } from './groups/orders.ts';
import { parcels } from './groups/parcels.ts';
import { prices } from './groups/prices.ts';
import { protection } from './groups/protection.ts';
import { refunds } from './groups/refunds.ts';
import { returns } from './groups/returns.ts';
import { shipping } from './groups/shipping.ts';
import { signature } from './groups/signature.ts';
import { support } from './groups/support.ts';
import type { Statement } from './statement.ts';

/** What every statement of the policy says. Which values it is about, `placesOf` of the schema knows. */
export const statements: Readonly<Record<StatementId, Statement>> = {
  ...shipping,
  ...destinations,
  ...addresses,
  ...calendar,
  ...protection,
  ...signature,
  ...parcels,
  ...orders,
  ...prices,
  ...returns,
  ...refunds,
  ...exchanges,
  ...support,
};
