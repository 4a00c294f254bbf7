import { decideCancellation, decidePaymentChange } from '../after-sale/cancellation.ts';
import { lastDayForAny, withheldBecause } from '../after-sale/each-remedy.ts';
import { ask, refuse } from '../after-sale/eligibility.ts';
import { decideExchange } from '../after-sale/exchange.ts';
import { decideClaim } from '../after-sale/missing-parcel.ts';
import { decideProductIssue } from '../after-sale/product-issue.ts';
import { decideReturn } from '../after-sale/return.ts';
import { decideReturnedParcel } from '../after-sale/returned-parcel.ts';
import type { Money } from '../money/money.ts';
import type { Reason } from '../reasons.ts';
import { answeredBefore } from './answered-before.ts';
import { toPriceAdjustment } from './answer-price-adjustment.ts';
import type { Answering } from './answering.ts';
import type { AnswerOf } from './decision.ts';
import { giftOf } from './gifts-of.ts';
import { isCount } from './is-count.ts';
import type { AfterSaleKind } from './kinds.ts';
import { localDate } from './local-date.ts';
import { asClaimed, missingPieces, severalParcels } from './missing-pieces.ts';
import { moneyForPieces } from './money-for.ts';
import { claimablePieces } from './sold-order.ts';
import { estimateExchange, estimateRefund, exchangedFor, readReturn } from './what-comes-back.ts';

const taken = (reason: Reason) => ({ kind: 'taken', because: [reason] }) as const;

const toReturn: Answering<'return'> = (policy, order, { lines, remedy, unasked }, askedAt) => {
  if (unasked) return refuse([{ statement: 'RET-03', message: 'It came back without a request.' }]);
  const facts = readReturn(policy, order, lines, askedAt);
  if (!facts.ok) return facts.error;
  const decided = decideReturn(policy, facts.value);
  if (decided.kind !== 'eligible') return decided;
  if (decided.lines.some(({ remedies }) => !remedies.includes(remedy)))
    return refuse(withheldBecause(policy, decided, [remedy]));
  const refund = estimateRefund(policy, order, lines, decided.fee);
  const until = lastDayForAny(decided.lines, [remedy]) ?? decided.until;
  return { ...decided, until, refund, gift: giftOf(policy, order, lines) };
};

const toExchange: Answering<'exchange'> = (policy, order, { lines, wanted, inWords = false }, askedAt) => {
  const facts = readReturn(policy, order, lines, askedAt);
  if (!facts.ok) return facts.error;
  const exchanged = exchangedFor(order, { lines, wanted });
  const returned = sumOf(exchanged.returned);
  const price = sumOf(exchanged.wanted);
  if (returned === null) return refuse([{ statement: 'EXCH-01', message: 'What comes back has no price.' }]);
  if (price === null || inWords)
    return unlessRefused(decideExchange(policy, { ...facts.value, returned, wanted: returned }));
  const decided = decideExchange(policy, { ...facts.value, returned, wanted: price });
  if (decided.kind !== 'eligible') return decided;
  // Shopify settles an exchange by what was paid, and knows nothing of what went back before.
  if (moneyForPieces(order, lines).before.price.presentment.minor > 0)
    return ask([
      {
        statement: 'EXCH-01',
        message: 'A part of its price went back before: what is due for it is for a person.',
      },
    ]);
  const estimate = estimateExchange(exchanged, decided, order.rate);
  return { ...decided, estimate, gift: giftOf(policy, order, lines, wanted) };
};

/** [EXCH-01] Whether it can be exchanged at all; for what, and at which difference, is for a person. */
const unlessRefused = (decided: ReturnType<typeof decideExchange>): AnswerOf['exchange'] =>
  decided.kind === 'eligible'
    ? ask([{ statement: 'EXCH-01', message: 'What is wanted instead has no price yet.' }])
    : decided;

/** [MISS-04] What is sent again is what was in it. */
const oneNumber = {
  statement: 'MISS-01',
  message:
    'One of several tracking numbers is missing. Shopify does not say what was sent by which: your yes is for all that left together.',
} as const;

const toMissingParcel: Answering<'missing-parcel'> = (policy, order, asked, askedAt) => {
  const { parcel = null, ending } = asked;
  const reportedOn = localDate(policy, order, askedAt);
  if (reportedOn === null) return refuse([]);
  const hasLeft = order.lines.some(({ requiresShipping, shipped }) => requiresShipping && shipped > 0);
  if (hasLeft && missingPieces(order, parcel).length === 0) return refuse([answeredBefore('MISS-04')]);
  if (parcel === null && severalParcels(order).length > 0)
    return ask([{ statement: 'MISS-01', message: 'It left in several parcels, and none of them is named.' }]);
  const claim = decideClaim(policy, { ...asClaimed(order, parcel), reportedOn });
  return ending !== undefined && claim.kind === 'eligible' ? ask([oneNumber]) : claim;
};

/** [ADDR-02] Whoever packs a parcel has its address: from then on it is a request to stop it. */
const toAddress: Answering<'address'> = (_policy, { isCancelled, shippedOn, isScanned }) => {
  if (isCancelled) return refuse([{ statement: 'ADDR-02', message: 'The order is cancelled.' }]);
  return shippedOn !== null || isScanned
    ? refuse([{ statement: 'ADDR-02', message: 'The order has been shipped.' }])
    : taken({ statement: 'ADDR-02', message: 'The order has not been shipped.' });
};

const toCancellation: Answering<'cancellation'> = (policy, order, { wants }, askedAt) => {
  if (order.isCancelled) return refuse([{ statement: 'ORD-01', message: 'The order is cancelled already.' }]);
  const { placedAt, zone, isScanned, deliveredOn } = order;
  const scanned = isScanned || deliveredOn !== null;
  const facts = { placedAt, ...(zone ? { zone } : {}), askedAt, scanned };
  return wants === 'cancel' ? decideCancellation(policy, facts) : decidePaymentChange(policy, facts);
};

const toProductIssue: Answering<'product-issue'> = (policy, order, { lines }, askedAt) => {
  const areTheirs = lines.every(({ id, quantity }) =>
    order.lines.some((line) => line.id === id && isCount(quantity, line.sold)),
  );
  if (!areTheirs || lines.length === 0)
    return refuse([{ statement: 'PROD-01', message: 'That is no line of the order.' }]);
  const isAnswered = lines.some(({ id, quantity }) =>
    order.lines.some((line) => line.id === id && quantity > claimablePieces(line)),
  );
  if (isAnswered) return refuse([answeredBefore('PROD-01')]);
  const { deliveredOn, zone } = order;
  return decideProductIssue(policy, { deliveredOn, reportedAt: askedAt, ...(zone ? { zone } : {}) });
};

/** [FORM-01] Whatever is asked, and about whichever order. */
export const answerToQuestion = taken({ statement: 'FORM-01', message: 'A person answers it.' });

/** How the policy answers each kind. */
export const answerTo: { readonly [Kind in AfterSaleKind]: Answering<Kind> } = {
  return: toReturn,
  exchange: toExchange,
  'missing-parcel': toMissingParcel,
  'returned-parcel': (policy, { waives }, { cause }) => decideReturnedParcel(policy, cause, waives),
  address: toAddress,
  cancellation: toCancellation,
  'price-adjustment': toPriceAdjustment,
  'product-issue': toProductIssue,
  question: () => answerToQuestion,
};

/** `null` for nothing, and for amounts in several currencies. */
function sumOf(items: readonly { readonly amount: Money }[]): Money | null {
  const currency = items[0]?.amount.currency;
  if (currency === undefined || items.some(({ amount }) => amount.currency !== currency)) return null;
  return { minor: items.reduce((sum, { amount }) => sum + amount.minor, 0), currency };
}
