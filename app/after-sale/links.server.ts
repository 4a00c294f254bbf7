import { afterSaleKinds, locales, requestForm } from '@doorstep/policy';
import type { AfterSaleKind, Locale, Result } from '@doorstep/policy';

import { takeFrom } from '../admin-api/call.ts';
import type { Admin } from '../admin-api/call.ts';
import type { AdminFailure } from '../admin-api/failure.ts';
import { readMailSender } from '../admin-api/shop.ts';
import { labelPath, linkMaking, orderPath, requestPath } from '../corrections/link.server.ts';
import type { LinkMaking, LinkReading } from '../corrections/link.server.ts';
import { readSigned, signText } from '../corrections/secret.server.ts';

const day = 24 * 60 * 60 * 1000;

/** How long the link to an order's form leads there: whoever wants it later gets another in a minute. */
export const orderLinkDays = 7;

/** How long a request can be looked at: longer than any return takes. */
export const requestLinkDays = 180;

/** For which order a link is, and what its holder wanted to ask for; `null` for what they have not said. */
export interface LinkedForm {
  readonly orderId: string;
  readonly kind: AfterSaleKind | null;
  readonly locale: Locale;
}

/** Which request a link shows. */
export interface LinkedRequest {
  readonly id: string;
  readonly locale: Locale;
}

/** What a link says, once it is known that we made it for this shop. */
export type ReadLink<Linked> = Linked & { readonly isExpired: boolean };

type TokenMaking = Pick<LinkMaking, 'shop' | 'secret' | 'now'>;

const purposes = {
  order: 'link to the form of an order',
  request: 'link to a request',
  label: 'link to a return label',
} as const;

/**
 * [FORM-01] The address of the form for one order. It goes to the order's own mailbox only: whoever holds it sees what was ordered, and can ask
 * for something in its customer's name.
 */
export const orderLink = ({ orderId, kind, locale }: LinkedForm, making: LinkMaking): string =>
  address(orderPath, orderToken({ orderId, kind, locale }, making), making);

/** {@link orderLink} without what stands before it. */
export const orderToken = ({ orderId, kind, locale }: LinkedForm, making: TokenMaking): string =>
  signLink('order', [orderId.split('/').at(-1) ?? '', kind ?? ''], { locale, days: orderLinkDays }, making);

/** [FORM-01] The address of the page that shows how a request stands, and on which it can be withdrawn. */
export const requestLink = (linked: LinkedRequest, making: LinkMaking): string =>
  address(requestPath, requestToken(linked, making), making);

/** {@link requestLink} without what stands before it. */
export const requestToken = ({ id, locale }: LinkedRequest, making: TokenMaking): string =>
  signLink('request', [id], { locale, days: requestLinkDays }, making);

/** What the link to an order says; `null` for one that this app has not made for this shop, of which nothing is looked up. */
export function readOrderLink(token: string, reading: LinkReading): ReadLink<LinkedForm> | null {
  const read = readLink('order', token, reading);
  if (read === null) return null;
  const [number = '', wanted = ''] = read.parts;
  const kind = afterSaleKinds.find((each) => each === wanted) ?? null;
  return { ...read, orderId: `gid://shopify/Order/${number}`, kind };
}

/** What the link to a request says, see {@link readOrderLink}. */
export function readRequestLink(token: string, reading: LinkReading): ReadLink<LinkedRequest> | null {
  const read = readLink('request', token, reading);
  return read && { ...read, id: read.parts[0] ?? '' };
}

/** [RET-04] The address of a return label, for whoever sends the parcel: it has their name on it. `id`: of the label. */
export const labelLink = ({ id, locale }: LinkedRequest, making: LinkMaking): string =>
  address(labelPath, signLink('label', [id], { locale, days: requestLinkDays }, making), making);

/** What the link to a label says, see {@link readOrderLink}. */
export function readLabelLink(token: string, reading: LinkReading): ReadLink<LinkedRequest> | null {
  const read = readLink('label', token, reading);
  return read && { ...read, id: read.parts[0] ?? '' };
}

/** By which links about a shop's requests are made: at its storefront, where Shopify says which that is. */
export const readLinkMaking = (admin: Admin, now: Date): Promise<Result<LinkMaking, AdminFailure>> =>
  takeFrom(readMailSender(admin), ({ storefront }) => linkMaking(admin.shop, storefront, now));

const address = (
  path: string,
  token: string,
  { storefront, proxy = requestForm.proxy }: LinkMaking,
): string => `${storefront.replace(/\/$/, '')}${proxy}${path}${token}`;

function signLink(
  what: keyof typeof purposes,
  parts: readonly string[],
  { locale, days }: { readonly locale: Locale; readonly days: number },
  { shop, secret, now }: TokenMaking,
): string {
  const until = Math.floor((now.getTime() + days * day) / 1000);
  return signText([...parts, until, locale].join('.'), secret, { purpose: purposes[what], shop });
}

function readLink(what: keyof typeof purposes, token: string, { shop, secrets, now }: LinkReading) {
  const said = readSigned(token, secrets, { purpose: purposes[what], shop });
  if (said === null) return null;
  const parts = said.split('.');
  const [until, language] = parts.slice(-2);
  return {
    parts,
    locale: locales.find((each) => each === language) ?? ('en' as const),
    isExpired: now.getTime() > Number(until) * 1000,
  };
}
