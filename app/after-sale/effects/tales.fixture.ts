import type { Asked, CurrencyCode } from '@doorstep/policy';

import { endAtShopify } from '../../testing/returns-at-shopify.ts';
import { payInvoice, payTheRest } from '../../testing/pay-invoice.ts';
import { orderAt } from '../../testing/shop-orders.ts';
import { answerAtWarehouse } from '../../testing/shop-parcels.ts';
import type { ShopWithApp } from '../../testing/shop-with-app.ts';
import type { NewStep } from '../store.server.ts';

/** A hundred dollars in the currencies that buyers pay in, as Shopify writes it, and in its minor units. */
export const hundred = {
  USD: { amount: '100.00', minor: 100_00 },
  JPY: { amount: '15712', minor: 15_712 },
  KRW: { amount: '137250', minor: 137_250 },
} as const satisfies Readonly<Partial<Record<CurrencyCode, unknown>>>;
export type Paid = keyof typeof hundred;

/** Something that happens: at the desk, or at the shop, where the customer pays the invoice, or the rest of the order, or another app
 * pays and ends the return. */
export type Step = ((lineId: string, paid: Paid, giftId: string) => NewStep) | keyof typeof happens;

/** What happens at the shop, and not at the desk. */
export const happens = {
  pays: ({ shop }) => payInvoice(shop),
  'pays the rest': ({ shop }) => payTheRest(shop, orderAt(shop)),
  'ends at Shopify': ({ shop, returnId, paid }) =>
    endAtShopify(shop, returnId ?? '', { minor: hundred[paid].minor, currency: paid }),
  'the warehouse stops': ({ shop }) => answerAtWarehouse(shop, 'accept'),
  'the warehouse goes on': ({ shop }) => answerAtWarehouse(shop, 'reject'),
} as const satisfies Readonly<
  Record<string, (at: { shop: ShopWithApp; returnId: string | null; paid: Paid }) => void>
>;

/** Nobody pays, or answers, what was not made yet. */
export const isAnswer = (step: Step | null): boolean =>
  typeof step === 'string' && step !== 'ends at Shopify';

/** What is asked for and what happens then, and the mutations that it comes to, each once. */
export interface Tale {
  readonly asked: (lineId: string, paid: Paid) => Asked;
  readonly steps: readonly Step[];
  readonly ships: boolean;
  /** [ORD-01] A fulfillment service has it: it was asked to ship it, or has accepted. */
  readonly service?: 'asked' | 'accepted';
  /** What else is so: the bag costs less than it is compared with; a gift is in the order; its return is asked for at Shopify itself. */
  readonly but?: 'reduced' | 'with a gift' | 'with a gift, at Shopify';
  /** It goes back as store credit. */
  readonly isCredit?: boolean;
  /** Kinds of cases about its gift that are left for a person. */
  readonly cases?: readonly string[];
  readonly mutations: Readonly<Record<string, number>>;
  readonly mails: number;
  /** What goes back, in minor units of what was paid in; below zero: once, whatever it comes to. */
  readonly back: (paid: Paid) => number;
}

export const approved: Step = () => ({ kind: 'approved', by: '7', token: 'a', payload: { against: true } });
const labelled: Step = () => ({
  ...{ kind: 'label', by: '7', token: 'h', payload: {} },
  reference: 'https://labels.example/1.pdf',
});
export const arrived: Step = () => ({ kind: 'arrived', by: '7', token: 'b', payload: {} });
const inspected: Step = (id) => ({
  ...{ kind: 'inspected', by: '7', token: 'c' },
  payload: { lines: [{ id, quantity: 1, condition: 'as-sold' }] },
});

const withGift: Step = (id, _, giftId) => ({
  ...{ kind: 'inspected', by: '7', token: 'i' },
  payload: { lines: [id, giftId].map((each) => ({ id: each, quantity: 1, condition: 'as-sold' })) },
});
const withoutGift: Step = (id) => ({
  ...{ kind: 'inspected', by: '7', token: 'j' },
  payload: { lines: [{ id, quantity: 1, condition: 'as-sold' }], against: true },
});
const declined: Step = () => ({
  ...{ kind: 'declined', by: '7', token: 'k', payload: { why: 'other', against: true } },
});
const carrierCase: Step = () => ({
  ...{ kind: 'carrier-case', by: '7', token: 'e', payload: { answerBy: '2026-12-20' } },
  reference: 'MM-1',
});
const carrierLost: Step = () => ({
  ...{ kind: 'carrier-answer', by: '7', token: 'f', payload: { outcome: 'lost' } },
});
const paidBack: Step = () => ({
  ...{ kind: 'approved', by: '7', token: 'a', payload: { against: false, remedy: 'refund' } },
});
const replaced: Step = () => ({
  ...{ kind: 'approved', by: '7', token: 'a', payload: { against: false, remedy: 'replacement' } },
});
export const sendAgain: Step = () => ({ kind: 'send-again', by: '7', token: 'g', payload: { bags: 1 } });
export const sent: Step = () => ({ kind: 'sent', by: '7', token: 'd', payload: {} });
/** Somebody has found what was wanted instead: the City Tote, for $180.00. */
const exchanged: Step = (_, paid) => ({
  ...{ kind: 'approved', by: '7', token: 'a' },
  payload: {
    against: true,
    wanted: [
      {
        ...{ variantId: 'gid://shopify/ProductVariant/4', quantity: 1 },
        price: {
          presentment: { minor: Math.round(hundred[paid].minor * 1.8), currency: paid },
          shop: { minor: 180_00, currency: 'USD' },
        },
      },
    ],
  },
});
const toReturn: Tale['asked'] = (id) => ({
  ...{ kind: 'return', remedy: 'refund', attested: true },
  lines: [{ id, quantity: 1, reason: 'changed-my-mind' }],
});
const fell: Tale['asked'] = (id, paid) => ({
  ...{ kind: 'price-adjustment', line: { id, quantity: 1 }, nowFrom: 'price' },
  now: {
    presentment: { minor: hundred[paid].minor - 777, currency: paid },
    shop: { minor: 95_00, currency: 'USD' },
  },
});
const worked = { returnCreate: 1, returnProcess: 1, returnClose: 1 };

export const tales: Readonly<Record<string, Tale>> = {
  cancelled: {
    asked: () => ({ kind: 'cancellation', wants: 'cancel' }),
    ...{ steps: [approved], ships: false, mails: 2, mutations: { orderCancel: 1 } },
    back: (paid) => hundred[paid].minor,
  },
  'cancelled where a fulfillment service stops it': {
    asked: () => ({ kind: 'cancellation', wants: 'cancel' }),
    ...{ steps: [approved, 'the warehouse stops'], ships: false, service: 'accepted', mails: 2 },
    mutations: { fulfillmentOrderSubmitCancellationRequest: 1, orderCancel: 1 },
    back: (paid) => hundred[paid].minor,
  },
  'not cancelled, because a fulfillment service goes on': {
    asked: () => ({ kind: 'cancellation', wants: 'cancel' }),
    ...{ steps: [approved, 'the warehouse goes on'], ships: false, service: 'accepted', mails: 2 },
    mutations: { fulfillmentOrderSubmitCancellationRequest: 1, orderCancel: 0 },
    back: () => 0,
  },
  'cancelled before a fulfillment service has accepted it': {
    asked: () => ({ kind: 'cancellation', wants: 'cancel' }),
    ...{ steps: [approved], ships: false, service: 'asked', mails: 2 },
    mutations: { fulfillmentOrderSubmitCancellationRequest: 0, fulfillmentOrderCancel: 1, orderCancel: 1 },
    back: (paid) => hundred[paid].minor,
  },
  cheaper: {
    asked: fell,
    ...{ steps: [approved], ships: true, mails: 2, mutations: { refundCreate: 1 } },
    back: () => 777,
  },
  'cheaper, and was reduced': {
    ...{ asked: fell, but: 'reduced', isCredit: true },
    ...{ steps: [approved], ships: false, mails: 2, mutations: { refundCreate: 1 } },
    back: () => 777,
  },
  faulty: {
    asked: (id) => ({ kind: 'product-issue', lines: [{ id, quantity: 1 }], problem: 'faulty' }),
    ...{ steps: [approved], ships: true, mails: 2, mutations: { refundCreate: 1 } },
    back: (paid) => hundred[paid].minor,
  },
  'faulty and replaced': {
    asked: (id) => ({ kind: 'product-issue', lines: [{ id, quantity: 1 }], problem: 'faulty' }),
    ...{ steps: [replaced, sent], ships: true, mails: 2 },
    mutations: { draftOrderCreate: 1, draftOrderComplete: 1 },
    back: () => 0,
  },
  'returned with its gift': {
    ...{ asked: toReturn, but: 'with a gift', steps: [approved, arrived, withGift] },
    ...{ ships: true, mails: 4, mutations: worked },
    back: () => -1,
  },
  'returned, and gone on with without its gift': {
    ...{ asked: toReturn, but: 'with a gift', steps: [approved, arrived, inspected, withoutGift] },
    // Nobody is written to for the gift where somebody goes on before that.
    ...{ ships: true, mails: 4, mutations: worked },
    back: () => -1,
  },
  'asked for at Shopify and returned with its gift': {
    ...{ asked: toReturn, but: 'with a gift, at Shopify', steps: [approved, arrived, withGift] },
    ...{ ships: true, mails: 3, mutations: { returnApproveRequest: 1, returnProcess: 1, returnClose: 1 } },
    cases: ['gift-back'],
    back: (paid) => hundred[paid].minor,
  },
  'asked for at Shopify and ended there without its gift': {
    ...{ asked: toReturn, but: 'with a gift, at Shopify', steps: ['ends at Shopify'] },
    ...{ ships: true, mails: 0, mutations: { returnApproveRequest: 0 }, cases: ['gift-kept'] },
    back: (paid) => hundred[paid].minor,
  },
  'asked for at Shopify and declined': {
    ...{ asked: toReturn, but: 'with a gift, at Shopify', steps: [declined] },
    ...{ ships: true, mails: 1, mutations: { returnDeclineRequest: 1 } },
    back: () => 0,
  },
  returned: {
    asked: toReturn,
    steps: [approved, arrived, inspected],
    ...{ ships: true, mails: 4, mutations: worked },
    // Less the fee, which its own test has to the cent.
    back: () => -1,
  },
  'sent back with a label': {
    asked: toReturn,
    steps: [approved, labelled],
    // However often it is run, the return waits for one parcel.
    ...{ ships: true, mails: 3, mutations: { returnCreate: 1, reverseDeliveryCreateWithShipping: 1 } },
    back: () => 0,
  },
  'returned for store credit': {
    asked: (id) => ({
      ...{ kind: 'return', remedy: 'store-credit', attested: true },
      lines: [{ id, quantity: 1, reason: 'changed-my-mind' }],
    }),
    steps: [approved, arrived, inspected],
    ...{ ships: true, mails: 4, mutations: worked },
    back: () => -1,
  },
  exchanged: {
    asked: (id) => ({
      ...{ kind: 'exchange', wanted: [], attested: true },
      lines: [{ id, quantity: 1, reason: 'changed-my-mind' }],
    }),
    steps: [exchanged, arrived, inspected, 'pays the rest'],
    ...{ ships: true, mails: 5, mutations: worked },
    back: () => 0,
  },
  replaced: {
    asked: () => ({ kind: 'missing-parcel', checked: true }),
    ...{ steps: [approved], ships: true, mails: 2 },
    mutations: { draftOrderCreate: 1 },
    back: () => 0,
  },
  'lost by the carrier and paid back': {
    asked: () => ({ kind: 'missing-parcel', checked: true }),
    ...{ steps: [carrierCase, carrierLost, paidBack], ships: true, mails: 3 },
    mutations: { refundCreate: 1 },
    back: (paid) => hundred[paid].minor,
  },
  'coming back and sent again in time': {
    asked: () => ({ kind: 'returned-parcel', cause: 'wrong-address', seen: 'coming-back' }),
    ...{ steps: [sendAgain, 'pays', sent], ships: true, mails: 3 },
    mutations: { draftOrderCreate: 1 },
    back: () => 0,
  },
  'coming back before it is paid to be sent again': {
    asked: () => ({ kind: 'returned-parcel', cause: 'wrong-address', seen: 'coming-back' }),
    // An invoice that is gone before its mail left is told to nobody.
    ...{ steps: [sendAgain, arrived], ships: true, mails: 2 },
    mutations: { draftOrderCreate: 1, draftOrderDelete: 1, returnCreate: 1 },
    back: () => 0,
  },
  'coming back too late': {
    asked: () => ({ kind: 'returned-parcel', cause: 'not-collected', seen: 'coming-back' }),
    ...{ steps: [arrived, inspected], ships: true, mails: 3, mutations: worked },
    back: () => -1,
  },
  'replaced, paid and sent': {
    asked: () => ({ kind: 'missing-parcel', checked: true }),
    ...{ steps: [approved, 'pays', sent], ships: true, mails: 3 },
    mutations: { draftOrderCreate: 1 },
    back: () => 0,
  },
};

export const hasGift = ({ but }: Tale): boolean => but?.startsWith('with a gift') ?? false;
