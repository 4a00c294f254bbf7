import { isCorrectable, localeOf } from '@doorstep/policy';
import type { Locale } from '@doorstep/policy';

import type { Admin } from '../admin-api/call.ts';
import { correctionPath, readLink } from '../corrections/link.server.ts';
import type { ReadLink } from '../corrections/link.server.ts';
import { isTooOften } from '../corrections/limits.server.ts';
import type { Use } from '../corrections/limits.server.ts';
import { correctionOf } from '../corrections/store.server.ts';
import { countryName } from '../country-name.ts';
import type { Database } from '../database.server.ts';
import { readOrderToCorrect } from '../orders/correctable.server.ts';
import type { OrderToCorrect } from '../orders/correctable.server.ts';
import { readKeptOrder } from '../orders/order/kept-order.server.ts';
import type { KeptOrder } from '../orders/order/kept-order.server.ts';
import { currentVersion } from '../policy/versions.server.ts';
import type { ProxyRequest } from '../storefront-proxy/verify.server.ts';
import type { Told } from './texts.ts';

/** What a visit needs to be understood. `reach` gives a shop's Admin API, `null` when the app has no access any more. */
export interface VisitContext {
  readonly database: Database;
  readonly reach: (shop: string) => Promise<Admin | null>;
  /** The app's secret, and behind it the former one while it is being replaced. */
  readonly secrets: readonly [string, ...string[]];
  readonly now: Date;
}

/** Who came with which link, and what for. */
export interface Visitor extends Pick<ProxyRequest, 'shop' | 'pathPrefix'> {
  readonly token: string;
  readonly does: Use['does'];
  readonly sender: string;
  readonly acceptLanguage: string | null;
}

interface Named {
  readonly locale: Locale;
  readonly shopName: string;
  readonly orderName: string;
}

/** Somebody with a good link, at an order whose address they can give. */
export interface OpenVisit extends Named {
  readonly kind: 'open';
  readonly order: KeptOrder;
  readonly turn: number;
  readonly address: NonNullable<OrderToCorrect['address']>;
  readonly place: string;
  readonly mayConfirm: boolean;
  /** The order waits for its address, of which a mail has told. */
  readonly isHeld: boolean;
  readonly action: string;
}

/** Everybody else, with what they are told. */
export interface ToldVisit extends Named {
  readonly kind: 'told';
  readonly told: Told;
}

/**
 * Understands a visit, and changes nothing. What is told of a link that this app has not made is the same whether or not there is
 * such an order: nothing is looked up for it. `null` for a shop that does not have the app.
 */
export async function visitOf(
  context: VisitContext,
  { shop, pathPrefix, token, does, sender, acceptLanguage }: Visitor,
): Promise<OpenVisit | ToldVisit | null> {
  const { database, secrets, now } = context;
  const installed = await database.shop.findUnique({ where: { domain: shop } });
  if (!installed || installed.uninstalledAt) return null;
  const shopName =
    (await currentVersion(database, shop))?.policy.merchant.name ?? shop.replace('.myshopify.com', '');
  const link = readLink(token, { shop, secrets, now });
  const locale = link?.locale ?? localeOf(acceptLanguage?.split(/[,;]/, 1)[0]?.trim() ?? null, null);
  const tell = (told: Told, orderName = ''): ToldVisit => ({
    kind: 'told',
    told,
    locale,
    shopName,
    orderName,
  });
  const used = link && !link.isExpired ? `${link.orderId.split('/').at(-1)}/${link.turn}` : null;
  if (await isTooOften(database, { shop, link: used, does, sender }, { secret: secrets[0], now }))
    return tell('busy');
  if (link === null) return tell('invalid');
  if (link.isExpired) return tell('expired');
  const found = await orderOf(context, shop, link);
  if (found === 'gone') return tell('invalid');
  const { order } = found;
  if (found.isGivenBefore) return tell('given-before', order.orderName);
  const admin = await context.reach(shop);
  const read = admin && (await readOrderToCorrect({ admin, database }, order.orderId));
  if (admin === null || !read?.ok) return tell('trouble', order.orderName);
  const { facts, address } = read.value ?? { facts: null, address: null };
  const standing = facts === null || address === null ? 'settled' : isCorrectable(facts);
  if (standing !== 'yes' || address === null)
    return tell(standing === 'yes' ? 'settled' : standing, order.orderName);
  return {
    ...{ kind: 'open', locale, shopName, orderName: order.orderName, order, turn: link.turn, address },
    place: placeOf(address, locale),
    isHeld: facts.isHeld,
    mayConfirm: order.decision.hold?.what === 'address' && order.decision.hold.verdict === 'ask',
    action: `${pathPrefix}${correctionPath}${token}`,
  };
}

/** The order of a link as it is kept, and whether its customer used the link before; `gone` once it is erased. */
async function orderOf(
  { database }: VisitContext,
  shop: string,
  { orderId, turn }: ReadLink,
): Promise<'gone' | { readonly order: KeptOrder; readonly isGivenBefore: boolean }> {
  const key = { shop, orderId };
  const erased = await database.erasedOrder.findUnique({ where: { shop_orderId: key } });
  const order = erased === null ? await readKeptOrder(database, key) : null;
  if (order === null) return 'gone';
  return { order, isGivenBefore: (await correctionOf(database, key, turn)) !== null };
}

/** As much of where an order goes as a link may show to somebody whom it was passed on to. */
const placeOf = ({ province, countryCodeV2 }: OpenVisit['address'], locale: Locale): string =>
  [province, countryCodeV2 === null ? null : countryName(countryCodeV2, locale)].filter(Boolean).join(', ');
