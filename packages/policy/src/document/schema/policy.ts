import { section, version } from './made-of.ts';
import { addresses } from './sections/addresses.ts';
import { calendar } from './sections/calendar.ts';
import { destinations } from './sections/destinations.ts';
import { events } from './sections/events.ts';
import { merchant } from './sections/merchant.ts';
import { page } from './sections/page.ts';
import { orders, priceAdjustments, promotions } from './sections/orders.ts';
import { missingParcels, returnedParcels } from './sections/parcels.ts';
import { protection } from './sections/protection.ts';
import { exchanges } from './sections/exchanges.ts';
import { gifts } from './sections/gifts.ts';
import { international } from './sections/international.ts';
import { productIssues } from './sections/product-issues.ts';
import { returns } from './sections/returns.ts';
import { signature } from './sections/signature.ts';
import { payments, support, tax } from './sections/support.ts';

/**
 * The one place where every value of a policy is declared. Its type, what reads it from a document and from a form, what
 * says how two policies differ, and its JSON Schema are walks over this.
 */
export const policySchema = section(
  {
    label: 'Policy',
    subject: 'The policy',
    help: 'Everything you promise your customers, stated once.',
  },
  {
    schemaVersion: version(8),
    merchant,
    destinations,
    addresses,
    calendar,
    events,
    protection,
    signature,
    missingParcels,
    returnedParcels,
    orders,
    promotions,
    priceAdjustments,
    tax,
    payments,
    returns,
    exchanges,
    international,
    gifts,
    productIssues,
    support,
    page,
  },
);
