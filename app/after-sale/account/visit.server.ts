import { fail, localeOf, offersOf, ok } from '@doorstep/policy';
import type { Locale, Offers, Result } from '@doorstep/policy';

import type { SignedInCustomer } from '../../access/customer.server.ts';
import type { Admin } from '../../admin-api/call.ts';
import type { Database } from '../../database.server.ts';
import { addressPage } from '../address-page.server.ts';
import type { KeptRequest } from '../decode-kept-request.ts';
import { labelsOf } from '../labels/keep-label.server.ts';
import { labelAddress } from '../labels/label-address.server.ts';
import { readLinkMaking } from '../links.server.ts';
import { readAfterSale } from '../read-after-sale.server.ts';
import type { AfterSaleRead } from '../read-after-sale.server.ts';

/** A customer who looks at what they can ask for about an order of theirs. */
export interface AccountVisit extends AfterSaleRead {
  readonly shop: string;
  readonly admin: Admin;
  readonly offers: Offers;
  readonly locale: Locale;
  /** Where the return labels of its requests are, by the request. */
  readonly labels: ReadonlyMap<string, string>;
  /** [ADDR-02] Where the right address is given, by the request that asks for it. */
  readonly addressPages: ReadonlyMap<string, string>;
  readonly now: Date;
}

/** Which order a customer asks about, in which language. */
export interface AskedFor {
  /** The number of the order's GID. */
  readonly number: string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * Reads an order for its customer. `none`: there is no such order of theirs, whether there is one of somebody else's or not. `trouble`:
 * Shopify does not answer.
 */
export async function visitOf(
  { database, reach, now }: VisitDependencies,
  { shop, customerId }: SignedInCustomer,
  { number, language }: AskedFor,
): Promise<Result<AccountVisit, 'none' | 'trouble'>> {
  if (!/^\d{1,20}$/.test(number)) return fail('none');
  const admin = await reach(shop, now);
  if (admin === null) return fail('none');
  const read = await readAfterSale({ admin, database }, `gid://shopify/Order/${number}`);
  if (!read.ok) return fail('trouble');
  if (read.value === null || read.value.shown.customerId !== customerId) return fail('none');
  const { policy, order } = read.value;
  const offers = offersOf(policy, order, now.toISOString());
  const locale = localeOf(language, order.countryCode);
  const labels = await findLabels(
    { database, admin, now },
    read.value.requests.map(({ id }) => id),
    locale,
  );
  const addressPages = await findAddressPages({ database, admin, now }, read.value.requests, locale);
  return ok({ ...read.value, ...{ shop, admin, offers, locale, labels, addressPages, now } });
}

/** [ADDR-02] In the language that its customer looks in. */
async function findAddressPages(
  { database, admin, now }: Pick<VisitDependencies, 'database' | 'now'> & { readonly admin: Admin },
  requests: readonly KeptRequest[],
  locale: Locale,
): Promise<ReadonlyMap<string, string>> {
  const asked = requests.filter((request) => request.asked.kind === 'address' && request.endedAt === null);
  if (asked.length === 0) return new Map();
  const making = await readLinkMaking(admin, now);
  if (!making.ok) return new Map();
  const pages = new Map<string, string>();
  for (const request of asked) {
    const page = await addressPage(database, { ...request, locale }, making.value);
    if (page !== null) pages.set(request.id, page);
  }
  return pages;
}

/** [RET-04] The addresses of the labels of requests; of those that were uploaded at the shop's storefront, where Shopify says which that is. */
async function findLabels(
  { database, admin, now }: Pick<VisitDependencies, 'database' | 'now'> & { readonly admin: Admin },
  requests: readonly string[],
  locale: Locale,
): Promise<ReadonlyMap<string, string>> {
  const references = await labelsOf(database, admin.shop, requests);
  if (references.size === 0) return references;
  const making = await readLinkMaking(admin, now);
  if (!making.ok) return new Map();
  return new Map(
    [...references].map(([id, reference]) => [id, labelAddress(reference, locale, making.value)]),
  );
}

interface VisitDependencies {
  readonly database: Database;
  /** A shop's Admin API; `null` for one that the app has no access to. */
  readonly reach: (shop: string, now: Date) => Promise<Admin | null>;
  readonly now: Date;
}
