import { buyersMoney, decideAfterSale, fail, ok, parcelsToName } from '@doorstep/policy';
import type { AfterSaleDecision, AfterSaleKind, Locale, Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import type { AfterSaleRead } from '../read-after-sale.server.ts';
import { variantsFor } from './exchange-variants.server.ts';
import type { ExchangeVariants } from './exchange-variants.server.ts';
import { knownLines, lineNames } from './known-lines.ts';
import { claimChoices } from './known-parcels.ts';
import { readPricesNow } from './prices-now.server.ts';
import { leftOf } from './left-of.ts';
import { readAsked } from './read-asked.ts';
import type { AskedFields, AskedProblem, ReadAsked } from './read-asked.ts';
import { estimateAtShopify } from './shopify-estimate.server.ts';
import { showEstimate } from './show-estimate.ts';
import type { ShownEstimate } from './show-estimate.ts';

/** Somebody at a door, with the order that they ask about. */
export interface AtDoor {
  readonly admin: Admin;
  readonly read: AfterSaleRead;
  readonly locale: Locale;
  readonly now: Date;
}

/** What a form asks for, and what the policy says to it. */
export interface Judged extends ReadAsked {
  readonly decision: AfterSaleDecision;
  /** What lines, and variants that are wanted, are called, by id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Reads a form of either door with today's prices, and asks the engine: the one way from a form to a decision. */
export async function judgeAsked(
  { admin, read, now }: AtDoor,
  kind: AfterSaleKind,
  form: AskedFields,
): Promise<Result<Judged, readonly AskedProblem[]>> {
  const { policy, order } = read;
  const prices = kind === 'price-adjustment' ? await readPricesNow(admin, order) : null;
  const instead = await variantsFor(kind, admin, read);
  const { lines } = order;
  const asked = readAsked(kind, form, {
    ...{ lines, instead, left: leftOf(order), missing: claimChoices(parcelsToName(order)) },
    priceNow: (id) => prices?.get(id) ?? null,
  });
  if (!asked.ok) return fail(asked.error);
  const decision = decideAfterSale(policy, order, asked.value.asked, now.toISOString());
  return ok({ ...asked.value, decision, titles: titlesOf(read, instead) });
}

function titlesOf(read: AfterSaleRead, instead: ExchangeVariants): ReadonlyMap<string, string> {
  const lines = knownLines(read);
  const variants = lines.flatMap(({ id, title }) =>
    (instead.get(id) ?? []).map((each) => ({ id: each.id, title, variantTitle: each.title })),
  );
  return new Map([...lineNames(lines), ...lineNames(variants)]);
}

/** What a decision means to its customer, with Shopify's own calculation beside it. */
export async function estimateOf(
  { admin, read, locale }: AtDoor,
  { asked, decision, titles }: Judged,
): Promise<ShownEstimate> {
  return showEstimate(
    decision,
    titles,
    locale,
    buyersMoney(read.order),
    await estimateAtShopify(admin, read.shown.id, asked, decision),
  );
}
