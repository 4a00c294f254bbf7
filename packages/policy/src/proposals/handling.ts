import type { WindowFact } from '../reading/fact.ts';
import type { FoundHere, Given, ProposalRule } from './proposal.ts';
import { doneAnyway, found, nothingHere, notHeld, together } from './proposal.ts';
import { plainOf } from './part-of.ts';
import { isPlain } from './whom.ts';
import { inUnit, windowsOf } from './windows.ts';

/** A season of every day: what a text says of orders in general. */
const wholeYear = {
  from: { kind: 'fixed', month: 1, day: 1 },
  until: { kind: 'fixed', month: 12, day: 31 },
} as const;

/** What is packed or sent, but is no order. */
const other =
  /\brefund|\breturn(?!s us)|\breplacement|\bexchang|\bemail|\be-mail|\bclaim|\barrived\b|\bmissing\b/;
const packing =
  /\b(?:pack|hand(?:ed)?|dis?patch|despatch|process|leaves?|ships? (?:out|within)|post(?:ed)?)\b/;

/** [CAL-02, CAL-04] How long orders take to leave: the next working day is what every policy here says; longer is a season of the whole year. */
export const proposeHandling: ProposalRule = (given) =>
  together(windowsOf(given).map((fact) => proposeOne(fact, given)));

function proposeOne(fact: WindowFact, given: Given): FoundHere {
  const plain = plainOf(fact, given.reading);
  const isIt = fact.topic === 'dispatch' || (fact.topic === 'other' && packing.test(plain));
  if (
    !isIt ||
    other.test(plain) ||
    !isPlain(fact, ['custom']) ||
    fact.scope.countries !== null ||
    isAbroad(fact)
  )
    return nothingHere;
  const days = inUnit(fact, 'business-day') ?? (fact.unit === 'hour' ? Math.ceil(fact.most / 24) : null);
  if (days === null)
    return notHeld(fact, 'The policy counts in business days until an order leaves.', 'calendar.seasons');
  if (days === 0)
    return notHeld(
      fact,
      'Doorstep promises the next working day at the earliest: orders that leave sooner are early.',
    );
  if (days === 1) return doneAnyway(fact, 'CAL-02');
  const index = given.base.calendar.seasons.findIndex(
    ({ period: { from, until } }) =>
      from.kind === 'fixed' &&
      from.month === 1 &&
      from.day === 1 &&
      until.kind === 'fixed' &&
      until.month === 12,
  );
  const now = given.base.calendar.seasons[index];
  const value = { name: 'All year', period: wholeYear, refundWithinDays: null, ...now, shipsWithin: days };
  return found({
    about: 'calendar.seasons all year',
    path: 'calendar.seasons',
    changes: [
      now === undefined
        ? { kind: 'add', path: 'calendar.seasons', value }
        : { kind: 'set', path: `calendar.seasons.${index}`, value },
    ],
    confidence: 'likely',
    fact,
    note: 'Doorstep keeps how long orders take to leave as a season of the whole year.',
  });
}

const isAbroad = ({ scope }: WindowFact): boolean => scope.except.length > 0;
