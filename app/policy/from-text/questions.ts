import type { Policy, PolicyPath, ProposedValue, StatementId } from '@doorstep/policy';

import { addressOf } from '../editor/groups.ts';
import { saidOf } from './set-at.ts';

/** Something that a page leaves open, what the draft says of it, and where it is set. */
export interface OpenQuestion {
  readonly asks: string;
  /** The sentence that customers read; empty where the draft says nothing of its kind either. */
  readonly says: string;
  readonly href: string;
}

interface Asked {
  readonly asks: string;
  readonly statement: StatementId;
  /** Where it is set; a value for any of these answers it. */
  readonly paths: readonly [PolicyPath, ...PolicyPath[]];
}

const ask = (asks: string, statement: StatementId, ...paths: Asked['paths']): Asked => ({
  asks,
  statement,
  paths,
});

/** What shoppers ask of every shop, in the order of the policy. */
const asked: readonly Asked[] = [
  ask('what shipping costs', 'SHIP-02', 'destinations.served'),
  ask('whether codes lower the amount that ships free', 'SHIP-01', 'destinations.basis'),
  ask('whether you ship to P.O. boxes', 'ADDR-01', 'addresses.poBox'),
  ask('on which days you ship', 'CAL-01', 'calendar.warehouse.workdays'),
  ask('on which holidays you are closed', 'CAL-03', 'calendar.warehouse.holidays'),
  ask('when an order leaves', 'CAL-02', 'calendar.cutOff', 'calendar.seasons'),
  ask('how long parcels travel', 'CAL-05', 'calendar.transit'),
  ask('when somebody has to sign for a parcel', 'SIGN-01', 'signature'),
  ask('for how long a return can be requested', 'RET-02', 'returns.refundDays'),
  ask('what a return costs', 'RET-01', 'returns.fee'),
  ask('when a return has to be sent back', 'RET-04', 'returns.shipBackDays'),
  ask('how long a refund takes', 'RET-08', 'returns.refundWithin'),
  ask('whether items can be exchanged', 'EXCH-01', 'exchanges.days', 'exchanges.countries', 'exchanges.fee'),
  ask(
    'what holds for returns from abroad',
    'INTL-01',
    'international.days',
    'international.accepted',
    'international.fee',
  ),
  ask('until when a fault can be reported', 'PROD-01', 'productIssues.days'),
  ask(
    'until when a missing parcel can be reported',
    'MISS-02',
    'missingParcels.daysAfterExpected',
    'missingParcels.monthsAfterOrder',
  ),
  ask('what another parcel costs for one that is missing', 'MISS-04', 'missingParcels.replacementFee'),
  ask('what happens to a parcel that comes back', 'RTS-01', 'returnedParcels.fee'),
  ask('whether an order can be cancelled', 'ORD-01', 'orders.cancellations'),
  ask('what you do when a price falls', 'PRICE-01', 'priceAdjustments.days'),
  ask('how many codes an order takes', 'PROMO-01', 'promotions.codesPerOrder'),
  ask('how customers can pay', 'PAY-01', 'payments.methods'),
];

/**
 * What of it a page does not answer: no value for it came of any sentence, and none says what holds here anyway.
 * @param told Where a person sets what the page says otherwise than a policy can.
 */
export function openQuestions(
  policy: Policy,
  values: readonly Pick<ProposedValue, 'changes'>[],
  always: readonly StatementId[],
  told: readonly PolicyPath[],
): readonly OpenQuestion[] {
  const answered = [...values.flatMap(({ changes }) => changes.map(({ path }) => path)), ...told];
  return asked.flatMap(({ asks, statement, paths }): readonly OpenQuestion[] => {
    const isAnswered =
      always.includes(statement) ||
      paths.some((path) => answered.some((set) => isWithin(set, path) || isWithin(path, set)));
    const href = addressOf(paths[0]);
    if (isAnswered || href === null) return [];
    return [{ asks, says: saidOf(policy, statement), href }];
  });
}

const isWithin = (path: string, place: string): boolean => path === place || path.startsWith(`${place}.`);
