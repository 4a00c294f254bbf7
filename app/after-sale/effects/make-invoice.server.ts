import { convert, fail, formatAmount, localeOf, ok } from '@doorstep/policy';
import type { Money, RequestEffectPayloads, Result } from '@doorstep/policy';

import type { Admin } from '../../admin-api/call.ts';
import {
  completeDraft,
  createDraft,
  findDraft,
  readDraft,
  readDraftRecipient,
} from '../../admin-api/draft-orders.ts';
import type { DraftInput } from '../../admin-api/draft-orders.ts';
import type { AdminFailure } from '../../admin-api/failure.ts';
import { toNotMade, toUnfinished } from '../../orders/effects/unfinished.ts';
import type { NotMade, Unfinished } from '../../orders/effects/unfinished.ts';
import type { SoldOrderRead } from '../read-after-sale.server.ts';
import { draftTag } from '../../orders/request-tag.ts';
import type { ApplyRequest, RequestToChange } from './apply.ts';
import { invoiceTitles } from './invoice-titles.ts';
import { dueFor } from './due-for.ts';
import { keepMade } from './keep-made.server.ts';
import { orderNotShown } from '../../orders/not-shown.ts';

type Invoice = RequestEffectPayloads['invoice'];

/**
 * [MISS-04, RTS-02] What is paid before something is sent: a draft order in the currency that the buyer paid in, found again by its tag, which
 * the order that comes of it has, too. One that comes to nothing is made an order at once.
 */
export const makeInvoice: ApplyRequest<'invoice'> = async ({ admin, database }, about, invoice) => {
  const { request, sold } = about;
  if (sold === null) return giveUp(orderNotShown);
  const due = dueFor(invoice.lines, sold);
  if (due === null) return giveUp(noRate);
  const draft = await findOrMake(admin, about, sold, invoice);
  if (!draft.ok) return draft;
  const { id: invoiceId, invoiceUrl } = draft.value;
  await keepMade(database, request, { invoiceId, invoiceUrl, invoiceDue: due });
  return invoice.lines.length === 0 ? complete(admin, invoiceId) : ok(null);
};

const noRate = 'the rate of the order’s currency is not known';

const giveUp = (reason: string): Result<never, Unfinished> => fail({ kind: 'give-up', reason });

async function findOrMake(
  admin: Admin,
  { request }: RequestToChange,
  sold: SoldOrderRead,
  invoice: Invoice,
): Promise<Result<{ readonly id: string; readonly invoiceUrl: string | null }, NotMade>> {
  const kept = await stillThere(admin, request.invoice);
  if (!kept.ok) return fail(toUnfinished(kept.error));
  if (kept.value !== null) return ok(kept.value);
  const tag = draftTag(request.id);
  const found = await findDraft(admin, tag);
  if (!found.ok) return fail(toUnfinished(found.error));
  if (found.value !== null) return ok(found.value);
  const recipient = await readDraftRecipient(admin, sold.shown.id);
  if (!recipient.ok) return fail(toUnfinished(recipient.error));
  const lines = linesOf(invoice, sold, request.locale);
  if (!lines.ok) return lines;
  if (lines.value.length === 0) return giveUp('there is nothing to send and nothing to pay');
  const { customer, shippingAddress = null } = recipient.value.order ?? {};
  const email = request.email ?? sold.shown.email;
  const currency = sold.read.presentmentCurrencyCode;
  const made = await createDraft(admin, {
    ...(customer ? { purchasingEntity: { customerId: customer.id } } : {}),
    ...(email === null ? {} : { email }),
    ...(shippingAddress === null ? {} : { shippingAddress: addressOf(shippingAddress) }),
    presentmentCurrencyCode: currency,
    acceptAutomaticDiscounts: false,
    lineItems: lines.value,
    ...(invoice.sends.length === 0 ? {} : { shippingLine: freeShipping(currency, request.locale) }),
    tags: [tag],
  });
  return made.ok ? made : fail(toNotMade(made.error));
}

/** The draft order that was made before; `null` for none, and for one that was deleted as it was not paid. */
async function stillThere(
  admin: Admin,
  invoice: RequestToChange['request']['invoice'],
): Promise<Result<{ readonly id: string; readonly invoiceUrl: string | null } | null, AdminFailure>> {
  if (invoice === null) return ok(null);
  const read = await readDraft(admin, invoice.id);
  if (!read.ok) return read;
  return ok(read.value.draftOrder === null ? null : { id: invoice.id, invoiceUrl: invoice.url });
}

/** What is paid for, and the pieces that leave with it at no price of their own. */
function linesOf(
  { lines, sends }: Invoice,
  { order, read }: SoldOrderRead,
  language: string,
): Result<NonNullable<DraftInput['lineItems']>, Unfinished> {
  const titles = invoiceTitles[localeOf(language, null)];
  const currency = read.presentmentCurrencyCode;
  const paid = lines.map(({ what, quantity, price }) => {
    const amount = convert(price, currency, order.rate);
    return amount && { title: titles[what], quantity, price: amount };
  });
  if (paid.includes(null)) return giveUp(noRate);
  const free = sends.map(({ id, quantity }) => ({
    quantity,
    variantId: order.lines.find((line) => line.id === id)?.variantId ?? null,
  }));
  if (free.some(({ variantId }) => variantId === null))
    return giveUp('something of it is no product of the shop any more');
  return ok([
    ...paid
      .filter((line) => line !== null)
      .map(({ title, quantity, price }) => ({
        ...{ title, quantity, requiresShipping: false, taxable: false },
        originalUnitPriceWithCurrency: moneyOf(price),
      })),
    ...free.map((line) => ({ ...line, priceOverride: moneyOf({ minor: 0, currency }) })),
  ]);
}

/** A draft without a shipping line lets its buyer choose among the shop's rates, and pay one on top of what was said. */
const freeShipping = (currency: string, language: string) => ({
  title: invoiceTitles[localeOf(language, null)].shipping,
  priceWithCurrency: moneyOf({ minor: 0, currency }),
});

const moneyOf = (money: Money) => ({ amount: formatAmount(money), currencyCode: money.currency });

type Address = NonNullable<
  NonNullable<
    Extract<Awaited<ReturnType<typeof readDraftRecipient>>, { ok: true }>['value']['order']
  >['shippingAddress']
>;

const addressOf = ({ countryCodeV2: countryCode, ...address }: Address) => ({ ...address, countryCode });

/** A draft that is complete is an order already: somebody was first, or we were. */
async function complete(admin: Admin, id: string): Promise<Result<unknown, NotMade>> {
  const read = await readDraft(admin, id);
  if (!read.ok) return fail(toUnfinished(read.error));
  if (read.value.draftOrder === null) return giveUp('its draft order was deleted');
  if (read.value.draftOrder.status === 'COMPLETED') return ok(null);
  const completed = await completeDraft(admin, id);
  return completed.ok ? ok(null) : fail(toNotMade(completed.error));
}
