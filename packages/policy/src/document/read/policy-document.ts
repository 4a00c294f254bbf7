import type { Policy } from '../policy.ts';
import {
  exchanges,
  gifts,
  international,
  missingParcels,
  productIssues,
  returnedParcels,
  returns,
} from './after-sale-sections.ts';
import { calendar, event } from './calendar-section.ts';
import { addresses, destinations, protection, signature } from './checkout-sections.ts';
import { orders, payments, priceAdjustments, promotions, support, tax } from './order-sections.ts';
import { section } from './decode-section.ts';
import type { Reader } from './reader.ts';
import { code, list, refuse, text } from './reader.ts';
import { contact, currency } from './values.ts';

/** The whole document, field by field. What fields say about each other is checked afterwards. */
export const policyDocument: Reader<Policy> = section<Policy>('The policy', {
  schemaVersion: (value, path, problems) =>
    value === 4
      ? 4
      : refuse(problems, path, 'unsupported-version', 'This policy was written by another version.'),
  merchant: section<Policy['merchant']>('The merchant', {
    name: text("The merchant's name", 100),
    shopCurrency: currency,
    timeZone: code('The time zone', /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/, 'America/Los_Angeles'),
    contact,
  }),
  destinations,
  addresses,
  calendar,
  events: list('The events', event, 20),
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
});
