import { weekdays } from '../calendar/plain-date.ts';
import { federalCalendar, mondayToFriday, unitedStates } from '../calendar/united-states.ts';
import type { Fact, HolidayFact, WeekdaysFact } from '../reading/fact.ts';
import { plainOf } from './part-of.ts';
import type { Confidence, FoundHere, Given, ProposalRule } from './proposal.ts';
import { nothingHere, notHeld, setTo, together } from './proposal.ts';
import { isPlain } from './whom.ts';

/** [CAL-01, CAL-03] When the warehouse works. */
export const proposeWarehouse: ProposalRule = (given) => {
  const { facts } = given.reading;
  const isHere = (fact: Fact): boolean => isWarehouse(fact, given);
  return together([
    ...facts.map((fact) =>
      fact.kind === 'weekdays' && isHere(fact) ? proposeDays(fact, given) : nothingHere,
    ),
    ...proposeWords(given),
    proposeHolidays(
      facts.filter(
        (fact): fact is HolidayFact => fact.kind === 'holiday' && isHolidayOfWarehouse(fact, given),
      ),
    ),
  ]);
};

const works =
  /\bwe(?:'re| are) (?:closed|shut|open)\b|\bwe (?:work|ship|pack|process|dis?patch|are (?:closed|shut|open))\b|\bwarehouse\b|\bstudio\b|\bworkshop\b|\b(?:working|closed|business) days are\b/;

/** A sentence about delivery or anything else says itself whose days it means. */
const isWarehouse = (fact: Fact, { reading }: Given): boolean =>
  fact.topic === 'dispatch' || works.test(plainOf(fact, reading));

const refuses = /\b(?:not|except|closed|shut|no)\b/;
const placed =
  /\border(?:s|ed)? (?:is |are |was |were |made )?(?:placed|made)\b|\bplaced\b|\bposted on\b|\bwill ship\b|\bsent on\b/;

function proposeDays(fact: WeekdaysFact, { reading }: Given): FoundHere {
  const plain = plainOf(fact, reading);
  const at = plain.indexOf(fact.text.toLowerCase());
  const lead = plain.slice(0, Math.max(0, at));
  if (!isPlain(fact)) return nothingHere;
  if (refuses.test(lead)) {
    const open = weekdays.filter((day) => !fact.weekdays.includes(day));
    return open.length > 0 && !placed.test(lead)
      ? setTo('calendar.warehouse.workdays', open, 'likely', fact, `Your text says when you are closed.`)
      : nothingHere;
  }
  if (fact.weekdays.length < 2) return nothingHere;
  const isOfOrders = placed.test(lead) || fact.scope.countries !== null;
  // When orders are placed says on which days they leave only together with when they ship.
  if (isOfOrders && !/\bsame day\b/.test(plain)) return nothingHere;
  if (fact.weekdays.length < 4) return nothingHere;
  return setTo(
    'calendar.warehouse.workdays',
    fact.weekdays,
    isOfOrders ? 'likely' : 'exact',
    fact,
    isOfOrders ? 'Your text says it of orders that leave on the same day.' : undefined,
  );
}

/** Days without their names. */
const proposeWords = ({ reading }: Given): readonly FoundHere[] =>
  reading.sentences.map(({ plain }, sentence) =>
    /\b(?:closed|shut|not open)\b[a-z ]{0,20}\bweekends?\b|\b(?:ship|dis?patch|despatch|post|work)\b[a-z ]{0,30}\bon weekdays\b/.test(
      plain,
    )
      ? setTo('calendar.warehouse.workdays', mondayToFriday, 'exact', { sentence })
      : nothingHere,
  );

/** Under a sentence that is about the warehouse's holidays, also the lines of the list. */
function isHolidayOfWarehouse(fact: HolidayFact, given: Given): boolean {
  const { sentences } = given.reading;
  if (fact.scope.conditions.includes('season')) return false;
  if (isWarehouse(fact, given)) return true;
  for (let at = fact.sentence - 1; at >= 0; at -= 1) {
    const plain = sentences[at]?.plain ?? '';
    if (/\bholidays?:?$/.test(plain) || /\bclosed on:?$/.test(plain)) return true;
    if (!given.reading.facts.some((other) => other.kind === 'holiday' && other.sentence === at)) return false;
  }
  return false;
}

const known = Object.values(unitedStates);

function proposeHolidays(facts: readonly HolidayFact[]): FoundHere {
  const named = known.filter(({ name }) => facts.some((fact) => fact.name === name));
  const group = facts.find(({ name }) => /federal/.test(name));
  const [first] = facts;
  if (first === undefined) return nothingHere;
  // One holiday is a date in a sentence more often than a list.
  if (named.length > 2) {
    const isJoined = facts.some((fact) => fact.isJoined);
    const confidence: Confidence = isJoined ? 'likely' : 'exact';
    const note = isJoined ? 'Some lines of the list have run together.' : undefined;
    return together(
      facts
        .filter(({ name }) => named.some((holiday) => holiday.name === name))
        .map((fact) => setTo('calendar.warehouse.holidays', named, confidence, fact, note)),
    );
  }
  if (group !== undefined)
    return setTo('calendar.warehouse.holidays', federalCalendar.holidays, 'exact', group);
  return named.length > 0
    ? nothingHere
    : notHeld(first, 'The policy names each holiday: say which these are.', 'calendar.warehouse.holidays');
}
