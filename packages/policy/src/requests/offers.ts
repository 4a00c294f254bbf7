import type { Eligibility } from '../after-sale/eligibility.ts';
import { decideReturn } from '../after-sale/return.ts';
import type { GrantedReturn } from '../after-sale/return.ts';
import { reshipPrices } from '../after-sale/returned-parcel.ts';
import type { Policy } from '../document/policy.ts';
import { countryOf } from '../facts/place.ts';
import { feeFor } from '../fees/fee.ts';
import type { Fee } from '../fees/fee.ts';
import { answerTo } from './answer-to.ts';
import type { Asked } from './asked.ts';
import { buyersMoney } from './buyers-money.ts';
import type { BuyersMoney } from './buyers-money.ts';
import type { AnswerOf } from './decision.ts';
import { afterSaleKinds, choiceOf } from './kinds.ts';
import type { AfterSaleKind } from './kinds.ts';
import { parcelsToName } from './missing-pieces.ts';
import { claimablePieces, returnablePieces } from './sold-order.ts';
import type { SoldLine, SoldOrder, SoldParcel } from './sold-order.ts';
import { readReturn } from './what-comes-back.ts';

/** A line that can come back, or why not: each by itself, as the mark that it was sold with decides [RET-06]. */
export interface OfferedLine {
  readonly id: string;
  /** How many pieces of it can still come back. */
  readonly pieces: number;
  readonly eligibility: Eligibility<GrantedReturn>;
}

/** What a customer can ask for about an order, before they say more: with dates and fee, or with the reason why not. */
export interface Offers {
  /** Everything that was shipped or is to be, whether it can come back or not. */
  readonly lines: readonly OfferedLine[];
  /** [EXCH-01] Whether what can come back can be exchanged in its country at all. */
  readonly exchanges: boolean;
  /** [EXCH-01] What an exchange costs, once, whatever it is for. */
  readonly exchangeFee: Fee;
  /** Of an order that left in several parcels, for the one for which most is possible. */
  readonly missingParcel: AnswerOf['missing-parcel'];
  /** [MISS-01] Its parcels, where one of several, or one of several numbers, has to be named. */
  readonly missingParcels: readonly (SoldParcel & { readonly answer: AnswerOf['missing-parcel'] })[];
  /** [RTS-01] What a parcel that comes back undelivered costs. */
  readonly returnedParcel: Fee;
  /** [RTS-02] What it costs to send it again. */
  readonly reship: ReturnType<typeof reshipPrices>;
  readonly productIssue: AnswerOf['product-issue'];
  readonly cancellation: AnswerOf['cancellation'];
  readonly address: AnswerOf['address'];
  /** [PRICE-01] By line: until when, whatever the price is now. */
  readonly priceAdjustments: readonly {
    readonly id: string;
    readonly answer: AnswerOf['price-adjustment'];
  }[];
  /** What the fees above are told in, see `inBuyersMoney`. */
  readonly buyersMoney: BuyersMoney | null;
  /** [FORM-01] Kinds that the policy's form has a choice for. */
  readonly kinds: readonly AfterSaleKind[];
}

/**
 * {@link Offers} of an order at a moment.
 * @param askedAt ISO 8601 with an offset or Z.
 */
export function offersOf(policy: Policy, order: SoldOrder, askedAt: string): Offers {
  const shipped = order.lines.filter(({ requiresShipping, sold }) => requiresShipping && sold > 0);
  const pieces = shipped.map((line) => ({ id: line.id, quantity: claimablePieces(line) }));
  const left = pieces.filter(({ quantity }) => quantity > 0);
  const whole = left.length > 0 ? left : shipped.map(({ id, sold: quantity }) => ({ id, quantity }));
  const { countryCode } = order;
  const missing = (parcel: Pick<Asked<'missing-parcel'>, 'parcel'>) =>
    answerTo['missing-parcel'](policy, order, { kind: 'missing-parcel', checked: true, ...parcel }, askedAt);
  const missingParcels = parcelsToName(order).map((parcel) => ({
    ...parcel,
    answer: missing({ parcel: parcel.id }),
  }));
  return {
    lines: shipped.map((line) => ({
      id: line.id,
      pieces: returnablePieces(line),
      eligibility: eligibilityOf(policy, order, line, askedAt),
    })),
    exchanges: countryCode !== null && policy.exchanges.countries.includes(countryOf(countryCode)),
    exchangeFee: feeFor('exchange', policy.exchanges.fee, order.waives, 'EXCH-01'),
    missingParcel: bestClaim(missingParcels.map(({ answer }) => answer)) ?? missing({}),
    missingParcels,
    returnedParcel: feeFor('returned-parcel', policy.returnedParcels.fee, order.waives, 'RTS-01'),
    reship: reshipPrices(policy, order.waives),
    productIssue: answerTo['product-issue'](
      policy,
      order,
      { kind: 'product-issue', lines: whole, problem: 'damaged' },
      askedAt,
    ),
    cancellation: answerTo.cancellation(policy, order, { kind: 'cancellation', wants: 'cancel' }, askedAt),
    address: answerTo.address(policy, order, { kind: 'address' }, askedAt),
    priceAdjustments: shipped.map((line) => ({
      id: line.id,
      answer: answerTo['price-adjustment'](policy, order, cheaper(line), askedAt),
    })),
    buyersMoney: buyersMoney(order),
    kinds: afterSaleKinds.filter((kind) => policy.support.requests.includes(choiceOf[kind])),
  };
}

/** What is possible for any of the parcels is possible; of several that are not, the nearest one to it says why. */
const bestClaim = (answers: readonly AnswerOf['missing-parcel'][]): AnswerOf['missing-parcel'] | null =>
  (['eligible', 'ask', 'not-yet', 'closed', 'refused'] as const)
    .flatMap((kind) => answers.find((answer) => answer.kind === kind) ?? [])
    .at(0) ?? null;

/** All of a line that is left to come back; a line of which nothing is left yet is judged by its day all the same. */
function eligibilityOf(
  policy: Policy,
  order: SoldOrder,
  line: SoldLine,
  askedAt: string,
): Eligibility<GrantedReturn> {
  const isOnItsWay = line.shipped === 0;
  const read = isOnItsWay ? { ...line, shipped: line.sold } : line;
  const whole = { ...order, lines: order.lines.map((each) => (each.id === line.id ? read : each)) };
  const asked = [{ id: line.id, quantity: Math.max(1, returnablePieces(read)) }];
  const facts = readReturn(policy, whole, asked, askedAt);
  return facts.ok ? decideReturn(policy, facts.value) : facts.error;
}

/** A piece of the line that costs one minor unit less now than what was paid for it. */
function cheaper({ id, paid: { presentment, shop } }: SoldLine) {
  const now = { presentment: { ...presentment, minor: 0 }, shop: { ...shop, minor: 0 } };
  return { kind: 'price-adjustment', line: { id, quantity: 1 }, now, nowFrom: 'price' } as const;
}
