import { convert, fail, giftsOf, localeOf, reshipPrices } from '@doorstep/policy';
import type { Money, RequestMail } from '@doorstep/policy';

import { readPaidBack } from '../../admin-api/return-processing.ts';
import { messageIdOf } from '../../mail/message-id.ts';
import type { OrderDependencies } from '../../orders/dependencies.ts';
import { toUnfinished } from '../../orders/effects/unfinished.ts';
import { keepMail } from '../../orders/sent-mails.server.ts';
import { dateIn } from '../../policy/date-in-zone.ts';
import { addressPage } from '../address-page.server.ts';
import { lineNames } from '../door/known-lines.ts';
import { labelAddress } from '../labels/label-address.server.ts';
import { letterheadFor } from '../mail/letterhead.server.ts';
import { requestMail } from '../mail/request-mail.ts';
import type { AboutRequest, ComingBack } from '../mail/request-mail.ts';
import { requestSubject } from '../subject.ts';
import type { ApplyRequest, RequestToChange } from './apply.ts';
import { readGivenBack } from './give-back.server.ts';
import type { InspectedPieces, Outcome } from '../outcome.ts';
import { keepMade } from './keep-made.server.ts';
import { effectsMade } from './made-effects.server.ts';

/** Tells a customer how their request stands. Nobody can ask a mail server whether it has a mail: it is sent once, or perhaps never. */
export const mailCustomer: ApplyRequest<'request-mail'> = async (
  { admin, database, sendMail },
  about,
  { mail, step },
  { key, sending },
) => {
  const { request, kept, sold } = about;
  const to = request.email ?? sold?.shown.email ?? '';
  if (to === '') return fail({ kind: 'give-up', reason: 'there is nobody to write to' });
  const letterhead = await letterheadFor(admin, request, new Date());
  if (!letterhead.ok) return fail(toUnfinished(letterhead.error));
  const money = await moneyIn({ admin, database }, about, mail);
  if (!money.ok) return fail(toUnfinished(money.error));
  const told = kept.find(({ id }) => String(id) === step) ?? null;
  const { making, ...letter } = letterhead.value;
  const linkOf = (reference: string | null) =>
    reference && labelAddress(reference, localeOf(request.locale, null), making);
  const subject = request.orderId ?? requestSubject(request.id);
  const messageId = messageIdOf({ shop: admin.shop, orderId: subject, key });
  const pieces = tellsOfPieces(mail) ? await inspectedPieces(database, about) : [];
  const written = requestMail({
    pieces,
    ...{ ...letter, mail, to, messageId },
    due: dueOf(about),
    ...money.value,
    comingBack: mail === 'coming-back' ? comingBackOf(about) : null,
    isOwnPostage: isOwnPostage(about),
    hasGift: giftsOf(sold?.order ?? null, request.decision, true).length > 0,
    words: told?.text ?? null,
    link: asksToPay(mail)
      ? (request.invoice?.url ?? null)
      : mail === 'received'
        ? await addressPage(database, request, making)
        : linkOf(told?.reference ?? null),
  });
  // What was done is what its customer is told: the page of the request says the same.
  if (tellsOfPieces(mail))
    await keepMade(database, request, { outcome: outcomeOf(about, mail, money.value, pieces) });
  await sending(messageId);
  const sent = await sendMail(written);
  if (sent.ok) await keepMail(database, { shop: admin.shop, orderId: subject }, written);
  return sent;
};

/** Mails that say what became of it. */
const tellsOfPieces = (mail: RequestMail): boolean => mail === 'settled' || mail === 'sent-back';

const outcomeOf = (
  { policy }: RequestToChange,
  mail: RequestMail,
  { amount, settledAs }: Told,
  pieces: readonly InspectedPieces[],
): Outcome => ({
  ...{ as: mail === 'sent-back' ? null : settledAs, amount, pieces },
  on: dateIn(policy.merchant.timeZone, new Date()),
});

/** [RET-05] What came back, as it was carried out, by the names of the items. */
async function inspectedPieces(
  database: OrderDependencies['database'],
  { request, sold }: RequestToChange,
): Promise<readonly InspectedPieces[]> {
  const made = await effectsMade(database, request);
  const processed = made.find((each) => each.kind === 'return-process');
  const titles = lineNames(sold?.shown.lines ?? []);
  return (processed?.payload.lines ?? []).map(({ id, quantity, condition, isTaken }) => ({
    ...{ quantity, condition, isTaken },
    title: titles.get(id) ?? '…',
  }));
}

const asksToPay = (mail: RequestMail): boolean => mail === 'invoice' || mail === 'pay-reminder';

/** What comes next, and its last day, by the clock as it was planned now. */
const dueOf = ({ clock, policy }: RequestToChange): AboutRequest['due'] =>
  clock && { what: clock.what, day: dateIn(policy.merchant.timeZone, new Date(clock.at - 1)) };

/** [RTS-01, RTS-02] Before anybody has said how many bags are in it: what the first and a further one cost. */
function comingBackOf({ request, sold, policy }: RequestToChange): ComingBack | null {
  const { about, answer } = request.decision;
  if (sold === null || about !== 'returned-parcel' || answer.kind !== 'return') return null;
  const prices = reshipPrices(policy, sold.order.waives);
  const paidIn = (money: Money): Money | null =>
    convert(money, sold.read.presentmentCurrencyCode, sold.order.rate);
  const first = paidIn(prices.first);
  const further = paidIn(prices.further);
  const fee = paidIn(answer.fee.due);
  return first && further && fee && { first, further, fee };
}

/** [INTL-01] */
function isOwnPostage({ sold, policy }: RequestToChange): boolean {
  const { countryCode = null } = sold?.order ?? {};
  return countryCode !== null && !policy.returns.countries.includes(countryCode);
}

type Told = Pick<AboutRequest, 'amount' | 'fee' | 'settledAs'>;

/** What is paid or paid back, by what was carried out: never by what was expected. */
async function moneyIn(
  { admin, database }: Pick<OrderDependencies, 'admin' | 'database'>,
  { request, sold }: RequestToChange,
  mail: RequestMail,
) {
  const nothing: Told = { amount: null, fee: null, settledAs: 'done' };
  const made = await effectsMade(database, request);
  const opened = made.find((each) => each.kind === 'return-open');
  // What was asked for at Shopify itself is approved there as it is: no fee of ours is added.
  const fee: Money | null = request.door === 'shopify' ? null : (opened?.payload.fee?.presentment ?? null);
  if (mail === 'approved') return { ok: true, value: { ...nothing, fee } } as const;
  if (asksToPay(mail))
    return { ok: true, value: { ...nothing, amount: request.invoice?.due ?? null } } as const;
  if (mail !== 'settled') return { ok: true, value: nothing } as const;
  if (request.asked.kind === 'address')
    return { ok: true, value: { ...nothing, settledAs: 'address' } } as const;
  const back = made.find((each) => each.kind === 'give-back');
  const isCredit = (as: string) => as === 'store-credit' && Boolean(sold?.shown.customerId);
  if (back && request.orderId !== null) {
    const paid = await readGivenBack(admin, request.orderId, request.id);
    if (!paid.ok) return paid;
    const amount = paid.value ?? back.payload.amount?.presentment ?? null;
    const settledAs = isCredit(back.payload.as) ? 'store-credit' : 'refund';
    return { ok: true, value: { ...nothing, amount, settledAs } } as const;
  }
  const processed = made.find((each) => each.kind === 'return-process');
  if (processed && request.returnId !== null) {
    const paid = await readPaidBack(admin, request.returnId);
    if (!paid.ok) return paid;
    const settledAs =
      paid.value === null
        ? request.asked.kind === 'exchange'
          ? 'exchange'
          : 'done'
        : isCredit(processed.payload.as)
          ? 'store-credit'
          : 'refund';
    return { ok: true, value: { ...nothing, amount: paid.value, settledAs } } as const;
  }
  if (made.some(({ kind }) => kind === 'cancel-order'))
    return { ok: true, value: { ...nothing, settledAs: 'cancelled' } } as const;
  const isSent = made.some(({ kind }) => kind === 'invoice');
  return { ok: true, value: { ...nothing, settledAs: isSent ? 'sent' : 'done' } } as const;
}
