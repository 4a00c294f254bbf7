import { decideAfterSale } from '@doorstep/policy';

import type { Admin } from '../../../admin-api/call.ts';
import type { Database } from '../../../database.server.ts';
import { readerIn } from '../../../reader.ts';
import { estimateAtShopify } from '../../door/shopify-estimate.server.ts';
import { readAfterSale } from '../../read-after-sale.server.ts';
import { readRequest } from '../../store.server.ts';
import { goneRequest } from '../take-move.server.ts';
import { readWantedInstead } from './wanted-instead.server.ts';

const unsaid = 'Shopify does not say what it comes to. It is calculated when the return is opened.';

/** What an exchange comes to by Shopify's calculation, in words; nothing while nothing is chosen. */
export async function sayDifference(
  dependencies: { readonly admin: Admin; readonly database: Database },
  id: string,
  chosen: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { admin, database } = dependencies;
  const found = await readRequest(database, { shop: admin.shop, id });
  const { asked, orderId = null, askedAt = '' } = found?.request ?? {};
  if (asked?.kind !== 'exchange' || orderId === null) return goneRequest;
  const wanted = await readWantedInstead(dependencies, { orderId, asked }, chosen);
  if (!wanted.ok) return wanted.error;
  if (wanted.value === null) return '';
  const read = await readAfterSale(dependencies, orderId, id);
  if (!read.ok || read.value === null) return unsaid;
  const { policy, order } = read.value;
  const exchange = { ...asked, wanted: wanted.value, inWords: false };
  const decision = decideAfterSale(policy, order, exchange, askedAt);
  const sum = await estimateAtShopify(admin, orderId, exchange, decision);
  if (sum === null) return unsaid;
  const { amount, hasFeeTax } = sum;
  const said = readerIn('en').amount({ ...amount, minor: Math.abs(amount.minor) });
  const tax = hasFeeTax ? '' : ' Shopify does not say whether it taxes the fee.';
  if (amount.minor === 0)
    return `By Shopify’s calculation nothing is paid by anybody, the fee included.${tax}`;
  return amount.minor > 0
    ? `By Shopify’s calculation the customer gets ${said} back, tax included and less the fee.${tax}`
    : `By Shopify’s calculation the customer pays ${said}, tax and fee included.${tax}`;
}
