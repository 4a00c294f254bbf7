import { federalCalendar, unitedStates } from '../calendar/united-states.ts';
import type { AllowanceFact, CountFact, Fact, HolidayFact } from '../reading/fact.ts';
import type { Confidence, FoundHere, Given, ProposalRule } from './proposal.ts';
import { nothingHere, notHeld, setTo, together } from './proposal.ts';
import { isPlain, whomOf } from './whom.ts';

/** [ADDR-01, EXCH-01, ORD-01, SHIP-07] What the shop does or does not do. */
export const proposeSwitches: ProposalRule = (given) =>
  together(
    given.reading.facts.map((fact) => (fact.kind === 'allowance' ? proposeSwitch(fact, given) : nothingHere)),
  );

function proposeSwitch(fact: AllowanceFact, given: Given): FoundHere {
  const whom = whomOf(fact, given);
  const around = given.reading.sentences[fact.sentence]?.scope;
  const isForAll = whom === 'everybody' && isPlain(fact) && (around?.conditions.length ?? 0) === 0;
  switch (fact.act) {
    case 'ship-to-po-box':
      if (fact.allowed === 'maybe') return nothingHere;
      return (whom === 'everybody' || whom === 'home') && (around?.except.length ?? 0) === 0
        ? setTo(
            'addresses.poBox',
            fact.allowed === 'yes' ? 'allow' : 'refuse',
            isForAll ? 'exact' : 'likely',
            fact,
          )
        : notHeld(fact, 'P.O. boxes are accepted or refused for all countries alike.');
    case 'exchange':
      return fact.allowed === 'no' && isForAll
        ? setTo('exchanges.countries', [], 'exact', fact)
        : nothingHere;
    case 'cancel':
      return isForAll
        ? setTo('orders.cancellations', fact.allowed === 'no' ? 'never' : 'request', 'likely', fact)
        : nothingHere;
    case 'refund-shipping':
      return fact.allowed === 'yes' && isPlain(fact)
        ? notHeld(fact, 'The policy does not refund what shipping cost.')
        : nothingHere;
    default:
      return nothingHere;
  }
}

/** [PROMO-01] How many codes an order may have. */
export const proposeCodes: ProposalRule = (given) =>
  together(
    given.reading.facts
      .filter(
        (fact): fact is CountFact => fact.kind === 'count' && /^(?:code|coupon|promotion)/.test(fact.of),
      )
      .map((fact) =>
        fact.topic === 'promotion' && fact.most !== null && isPlain(fact)
          ? setTo('promotions.codesPerOrder', fact.most, 'exact', fact)
          : nothingHere,
      ),
  );

/** [CAL-01, CAL-03] When the warehouse works. */
export const proposeCalendar: ProposalRule = (given) => {
  const { facts, sentences } = given.reading;
  // A sentence among others about delivery says itself whose days it means.
  const isWarehouse = ({ topic, sentence }: Fact): boolean =>
    topic === 'dispatch' ||
    (topic === 'delivery' &&
      /\bwe (?:work|ship|pack|process)\b|\bwarehouse\b/.test(sentences[sentence]?.plain ?? ''));
  const workdays = facts.flatMap((fact) => {
    if (fact.kind !== 'weekdays' || !isWarehouse(fact) || !isPlain(fact) || fact.scope.countries !== null)
      return [];
    const plain = sentences[fact.sentence]?.plain ?? '';
    if (
      /\b(?:not|except|closed|order(?:s|ed)? (?:is |are |was |were )?placed)\b/.test(
        plain.slice(0, Math.max(0, plain.indexOf(fact.text.toLowerCase()))),
      )
    )
      return [];
    return fact.weekdays.length > 1
      ? [setTo('calendar.warehouse.workdays', fact.weekdays, 'exact', fact)]
      : [];
  });
  return together([
    ...workdays,
    proposeHolidays(
      facts.filter((fact): fact is HolidayFact => fact.kind === 'holiday' && isWarehouse(fact)),
    ),
  ]);
};

const known = Object.values(unitedStates);

function proposeHolidays(facts: readonly HolidayFact[]): FoundHere {
  const named = known.filter(({ name }) => facts.some((fact) => fact.name === name));
  const group = facts.find(({ name }) => /federal/.test(name));
  const [first] = facts;
  if (first === undefined) return nothingHere;
  // One holiday is a date in a sentence more often than a list.
  if (named.length > 2) {
    const confidence: Confidence = facts.some(({ isJoined }) => isJoined) ? 'likely' : 'exact';
    return setTo('calendar.warehouse.holidays', named, confidence, first);
  }
  if (group !== undefined)
    return setTo('calendar.warehouse.holidays', federalCalendar.holidays, 'likely', group);
  return named.length > 0
    ? nothingHere
    : notHeld(first, 'The policy names each holiday: say which these are.');
}
