import { addresses } from './addresses.ts';
import { calendar } from './calendar.ts';
import { destinations } from './destinations.ts';
import { events } from './events.ts';
import { section, version } from './fields.ts';
import { merchant } from './merchant.ts';
import { orders, priceAdjustments, promotions } from './orders.ts';
import { missingParcels, returnedParcels } from './parcels.ts';
import { protection } from './protection.ts';
import { exchanges, gifts, international, productIssues, returns } from './returns.ts';
import { signature } from './signature.ts';
import { payments, support, tax } from './support.ts';

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
    schemaVersion: version(4),
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
  },
);
