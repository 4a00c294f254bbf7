import { offersOf } from '@doorstep/policy';
import type { AfterSaleKind, Locale } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import { orderPath, requestPath } from '../../corrections/link.server.ts';
import type { Use } from '../../corrections/limits.server.ts';
import type { Database } from '../../database.server.ts';
import type { Visitor } from '../../storefront-proxy/visitor.server.ts';
import { variantsFor } from '../door/exchange-variants.server.ts';
import { knownLines } from '../door/known-lines.ts';
import type { KnownLine } from '../door/known-lines.ts';
import { showChoices } from '../door/show-choices.ts';
import type { ShownChoice, ShownChoices } from '../door/show-choices.ts';
import { showState } from '../door/show-state.ts';
import type { ShownState } from '../door/show-state.ts';
import { readOrderLink, requestToken } from '../links.server.ts';
import type { LinkedForm } from '../links.server.ts';
import { readAfterSale } from '../read-after-sale.server.ts';
import type { AfterSaleRead } from '../read-after-sale.server.ts';
import { linkVisitOf } from './link-visit.server.ts';
import type { ToldVisit } from './link-visit.server.ts';

/** What visits to the pages behind links need. `reach` gives a shop's Admin API, `null` when the app has no access any more. */
export interface LinkContext {
  readonly database: Database;
  readonly reach: (shop: string) => Promise<Admin | null>;
}

/** Somebody with a good link, at an order of which something can be asked for. */
export interface OrderVisit {
  readonly kind: 'open';
  readonly shop: string;
  readonly shopName: string;
  readonly locale: Locale;
  readonly admin: Admin;
  readonly read: AfterSaleRead;
  readonly lines: readonly KnownLine[];
  readonly shown: ShownChoices;
  /** What was asked for before, the latest first: how it stands, and its page. */
  readonly asked: readonly { readonly state: ShownState; readonly page: string }[];
  /** What they want to ask for; `null` before they have chosen. */
  readonly chosen: ShownChoice | null;
  readonly pathPrefix: string;
  /** Addresses of this form on the storefront: for a kind, and for choosing one. */
  readonly addressOf: (kind: AfterSaleKind | null) => string;
  readonly now: Date;
}

/**
 * [FORM-01] Understands who comes with the link to an order, and changes nothing. Of a link that this app has not made nothing is looked up. `null` for
 * a shop that does not have the app.
 */
export async function orderVisitOf(
  { database, reach }: LinkContext,
  visitor: Visitor,
  { token, does }: { readonly token: string } & Pick<Use, 'does'>,
): Promise<OrderVisit | ToldVisit | null> {
  const { shop, pathPrefix, query, secrets, now } = visitor;
  const visit = await linkVisitOf(database, visitor, {
    link: readOrderLink(token, { shop, secrets, now }),
    nameOf: ({ orderId }: LinkedForm) => `order/${orderId.split('/').at(-1)}`,
    does,
  });
  if (visit?.kind !== 'linked') return visit;
  const { link, locale, shopName, tell } = visit;
  const admin = await reach(shop);
  const answered = admin && (await readAfterSale({ admin, database }, link.orderId));
  if (admin === null || !answered?.ok) return tell('trouble');
  const read = answered.value;
  if (read === null) return tell('gone');
  const lines = knownLines(read);
  const offers = offersOf(read.policy, read.order, now.toISOString());
  const choices = showChoices(read.policy, offers, lines, locale);
  const wanted = query.get('kind') ?? link.kind;
  const chosen = choices.choices.find(({ kind }) => kind === wanted) ?? null;
  const shown = {
    ...choices,
    instead: await variantsFor(chosen?.isOpen === true ? chosen.kind : null, admin, read),
  };
  const { timeZone } = read.policy.merchant;
  const making = { shop, secret: secrets[0], now };
  const asked = read.requests.map((request) => ({
    state: showState(request, locale, timeZone),
    page: `${pathPrefix}${requestPath}${requestToken({ id: request.id, locale }, making)}`,
  }));
  return {
    asked,
    ...{ kind: 'open', shop, shopName, locale, admin, read, lines, shown, chosen, pathPrefix, now },
    addressOf: (kind) => `${pathPrefix}${orderPath}${token}?${new URLSearchParams({ kind: kind ?? '' })}`,
  };
}
