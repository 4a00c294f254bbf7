import { locales, requestForm } from '@doorstep/policy';
import type { Locale } from '@doorstep/policy';

import { environment } from '../environment.server.ts';
import { readSigned, signText } from './secret.server.ts';

/** Below the app proxy, before the token. */
export const correctionPath = '/address/';

/** Below the app proxy, before tokens that let their holder ask for something about an order, and see how that stands. */
export const orderPath = '/requests/order/';
export const requestPath = '/requests/state/';
export const labelPath = '/requests/label/';

const privatePaths = [correctionPath, orderPath, requestPath, labelPath];

/** How long a link leads to its form. An order that has waited for longer needs somebody to talk to its customer. */
export const linkDays = 30;

const day = 24 * 60 * 60 * 1000;

/** Which order a link lets its holder give an address for, and for the how manieth time. */
export interface LinkedOrder {
  readonly orderId: string;
  readonly turn: number;
  /** The language of the mail, so that a page which knows nothing of the order speaks it, too. */
  readonly locale: Locale;
}

/** For which shop a link is made, and when. `storefront` is where its shoppers are: `https://aallyn.com`. */
export interface LinkMaking {
  readonly shop: string;
  readonly storefront: string;
  /** Where the app is below the storefront, where a visitor shows that its merchant has moved it. */
  readonly proxy?: string;
  readonly secret: string;
  readonly now: Date;
}

/** What a link of this process is made with. A local shop has no domain: its storefront is where it runs. */
export function linkMaking(shop: string, storefront: string, now: Date): LinkMaking {
  const { apiSecret: secret, localShopUrl } = environment();
  return { shop, storefront: localShopUrl ?? storefront, secret, now };
}

/** By which shop's storefront a link came, and when. `secrets`: the app's, and the former one while it is being replaced. */
export interface LinkReading {
  readonly shop: string;
  readonly secrets: readonly string[];
  readonly now: Date;
}

/** What a link says, once it is known that we made it for this shop. */
export interface ReadLink extends LinkedOrder {
  readonly isExpired: boolean;
}

const purpose = 'link of an address mail';

/**
 * The address of the form for one order, on the shop's own domain. Whoever holds it can give the order's address once: it is as
 * good as the mail that it stands in.
 */
export function correctionLink(
  { orderId, turn, locale }: LinkedOrder,
  { shop, storefront, secret, now }: LinkMaking,
): string {
  const until = Math.floor((now.getTime() + linkDays * day) / 1000);
  const said = [orderNumberIn(orderId), turn, until, locale].join('.');
  const token = signText(said, secret, { purpose, shop });
  return `${storefront.replace(/\/$/, '')}${requestForm.proxy}${correctionPath}${token}`;
}

/**
 * What the token of a link says; `null` for one that this app has not made for this shop, of which nothing more is told, nor
 * looked up.
 */
export function readLink(token: string, { shop, secrets, now }: LinkReading): ReadLink | null {
  const said = readSigned(token, secrets, { purpose, shop });
  if (said === null) return null;
  const [number = '', turn = '', until = '', language = ''] = said.split('.');
  const locale = locales.find((each) => each === language) ?? 'en';
  const orderId = `gid://shopify/Order/${number}`;
  return { orderId, turn: Number(turn), locale, isExpired: now.getTime() > Number(until) * 1000 };
}

const orderNumberIn = (orderId: string): string => orderId.split('/').at(-1) ?? '';

/** A text without the part of a link that lets its holder act: for what is kept, and for whoever is not the customer. */
export const withoutToken = (text: string): string =>
  text.replaceAll(new RegExp(`(${privatePaths.join('|')})[\\w-]+\\.[\\w-]+`, 'g'), '$1…');
