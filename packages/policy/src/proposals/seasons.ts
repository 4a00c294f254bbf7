import { unitedStates } from '../calendar/united-states.ts';
import type { Season } from '../document/policy.ts';
import type { HolidayFact, WindowFact } from '../reading/fact.ts';
import type { FoundHere, Given, ProposalRule } from './proposal.ts';
import { found, nothingHere, notHeld, together } from './proposal.ts';
import { inUnit, windowsOf } from './windows.ts';

const holidays = Object.values(unitedStates);

/** [CAL-04, RET-08] A time of the year in which orders and refunds take longer: `up to 2 business days (Thanksgiving thru Christmas)`. */
export const proposeSeason: ProposalRule = (given) => {
  const seasonal = windowsOf(given).filter(({ scope }) => scope.conditions.includes('season'));
  const shipping = seasonal.find(
    (fact) => fact.topic === 'dispatch' && inUnit(fact, 'business-day') !== null,
  );
  const refund = seasonal.find((fact) =>
    /\b(?:refund|return)/.test(given.reading.sentences[fact.sentence]?.plain ?? ''),
  );
  if (shipping === undefined) return nothingHere;
  const [first, last] = endsOf(shipping, given);
  if (first === undefined || last === undefined)
    return notHeld(
      shipping,
      'Say when the season begins and ends: a season of the policy has two ends.',
      'calendar.seasons',
    );
  const refundWithinDays = refund === undefined ? null : inUnit(refund, 'day');
  const season: Season = {
    name: `${first.name.replace(/ Day$/, '')} through ${last.name.replace(/ Day$/, '')}`,
    period: { from: first.on, until: last.on },
    shipsWithin: shipping.most,
    refundWithinDays,
  };
  const facts = refund === undefined || refundWithinDays === null ? [shipping] : [shipping, refund];
  return together(facts.map((fact) => proposeIt(season, fact, given)));
};

function proposeIt(season: Season, fact: WindowFact, { base }: Given): FoundHere {
  const index = base.calendar.seasons.findIndex(({ name }) => name === season.name);
  return found({
    about: `calendar.seasons ${season.name}`,
    path: 'calendar.seasons',
    changes: [
      index < 0
        ? { kind: 'add', path: 'calendar.seasons', value: season }
        : { kind: 'set', path: `calendar.seasons.${index}`, value: season },
    ],
    confidence: 'exact',
    fact,
  });
}

/** The two holidays that a season is named by, in its own sentence. */
function endsOf(fact: WindowFact, { reading }: Given) {
  return reading.facts
    .filter((other): other is HolidayFact => other.kind === 'holiday' && other.sentence === fact.sentence)
    .flatMap(({ name }) => holidays.filter((holiday) => holiday.name === name));
}
