import { saysNone, sayStatement } from '@doorstep/policy';
import type { Policy, PolicyPath, ProposedValue, StatementId } from '@doorstep/policy';

import { readerIn } from '../../reader.ts';
import { groupOf } from '../editor/groups.ts';

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

/** What shoppers ask of every shop, in the order of the policy. */
const asked: readonly Asked[] = [
  { asks: 'what shipping costs', statement: 'SHIP-02', paths: ['destinations.served'] },
  {
    asks: 'whether codes lower the amount that ships free',
    statement: 'SHIP-01',
    paths: ['destinations.basis'],
  },
  { asks: 'whether you ship to P.O. boxes', statement: 'ADDR-01', paths: ['addresses.poBox'] },
  { asks: 'on which days you ship', statement: 'CAL-01', paths: ['calendar.warehouse.workdays'] },
  { asks: 'on which holidays you are closed', statement: 'CAL-03', paths: ['calendar.warehouse.holidays'] },
  { asks: 'when an order leaves', statement: 'CAL-02', paths: ['calendar.cutOff', 'calendar.seasons'] },
  { asks: 'how long parcels travel', statement: 'CAL-05', paths: ['calendar.transit'] },
  { asks: 'when somebody has to sign for a parcel', statement: 'SIGN-01', paths: ['signature'] },
  { asks: 'for how long a return can be requested', statement: 'RET-02', paths: ['returns.refundDays'] },
  { asks: 'what a return costs', statement: 'RET-01', paths: ['returns.fee'] },
  { asks: 'when a return has to be sent back', statement: 'RET-04', paths: ['returns.shipBackDays'] },
  { asks: 'how long a refund takes', statement: 'RET-08', paths: ['returns.refundWithin'] },
  {
    asks: 'whether items can be exchanged',
    statement: 'EXCH-01',
    paths: ['exchanges.days', 'exchanges.countries', 'exchanges.fee'],
  },
  {
    asks: 'what holds for returns from abroad',
    statement: 'INTL-01',
    paths: ['international.days', 'international.accepted', 'international.fee'],
  },
  { asks: 'until when a fault can be reported', statement: 'PROD-01', paths: ['productIssues.days'] },
  {
    asks: 'until when a missing parcel can be reported',
    statement: 'MISS-02',
    paths: ['missingParcels.daysAfterExpected', 'missingParcels.monthsAfterOrder'],
  },
  {
    asks: 'what another parcel costs for one that is missing',
    statement: 'MISS-04',
    paths: ['missingParcels.replacementFee'],
  },
  { asks: 'what happens to a parcel that comes back', statement: 'RTS-01', paths: ['returnedParcels.fee'] },
  { asks: 'whether an order can be cancelled', statement: 'ORD-01', paths: ['orders.cancellations'] },
  { asks: 'what you do when a price falls', statement: 'PRICE-01', paths: ['priceAdjustments.days'] },
  { asks: 'how many codes an order takes', statement: 'PROMO-01', paths: ['promotions.codesPerOrder'] },
  { asks: 'how customers can pay', statement: 'PAY-01', paths: ['payments.methods'] },
];

/** What of it a page does not answer: no value for it came of any sentence, and none says what holds here anyway. */
export function openQuestions(
  policy: Policy,
  values: readonly Pick<ProposedValue, 'changes'>[],
  always: readonly StatementId[],
): readonly OpenQuestion[] {
  const answered = values.flatMap(({ changes }) => changes.map(({ path }) => path));
  return asked.flatMap(({ asks, statement, paths }): readonly OpenQuestion[] => {
    const isAnswered =
      always.includes(statement) ||
      paths.some((path) => answered.some((set) => isWithin(set, path) || isWithin(path, set)));
    const group = groupOf(paths[0]);
    if (isAnswered || group === null) return [];
    const says = saysNone(policy, statement) ? '' : sayStatement(policy, statement, readerIn('en'));
    return [{ asks, says, href: `/app/policy/${group.slug}#${paths[0]}` }];
  });
}

const isWithin = (path: string, place: string): boolean => path === place || path.startsWith(`${place}.`);
