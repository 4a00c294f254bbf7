import { localeOf, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { readAddressee } from '../../admin-api/addressee.ts';
import type { Addressee } from '../../admin-api/addressee.ts';
import type { Admin } from '../../admin-api/call.ts';
import type { AdminFailure } from '../../admin-api/failure.ts';
import { readMailSender } from '../../admin-api/shop.ts';
import { linkMaking } from '../../corrections/link.server.ts';
import type { LinkMaking } from '../../corrections/link.server.ts';
import type { KeptRequest } from '../decode-kept-request.ts';
import { requestLink } from '../links.server.ts';
import type { AboutRequest } from './request-mail.ts';

/** What of every mail about a request is the same: who writes, to whom, about what, and where it is shown how it stands. */
export interface Letterhead extends Pick<AboutRequest, 'kind' | 'orderName' | 'sender' | 'buyer' | 'status'> {
  /** By which further links of the mail are made. */
  readonly making: LinkMaking;
}

/** Makes a {@link Letterhead} of what Shopify says now. */
export async function letterheadFor(
  admin: Admin,
  request: KeptRequest,
  now: Date,
): Promise<Result<Letterhead, AdminFailure>> {
  const shop = await readMailSender(admin);
  if (!shop.ok) return shop;
  const address = await readAddressOf(admin, request.orderId);
  if (!address.ok) return address;
  const { firstName = null, lastName = null } = address.value ?? {};
  const making = linkMaking(admin.shop, shop.value.storefront, now);
  return ok({
    ...{ kind: request.asked.kind, orderName: request.orderName, sender: shop.value.sender },
    buyer: { firstName, lastName, locale: request.locale },
    making,
    status: requestLink({ id: request.id, locale: localeOf(request.locale, null) }, making),
  });
}

/** Where an order goes, as its customer typed it; `null` without an order, or where Shopify does not show it. */
export async function readAddressOf(
  admin: Admin,
  orderId: string | null,
): Promise<Result<Addressee['shippingAddress'], AdminFailure>> {
  if (orderId === null) return ok(null);
  const read = await readAddressee(admin, orderId);
  return read.ok ? ok(read.value.order?.shippingAddress ?? null) : read;
}
