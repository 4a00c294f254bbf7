import type { ProposalRule } from './proposal.ts';
import { found, nothingHere, setTo, together } from './proposal.ts';
import { kindOf } from './return-times.ts';
import { homeOf, whomOf } from './whom.ts';
import { inUnit, windowsOf } from './windows.ts';

/** [EXCH-01] `Exchanges follow the same dates`: those of a return. */
export const proposeSameDates: ProposalRule = (given) => {
  const sentence = given.reading.sentences.findIndex(({ plain }) =>
    /\bexchanges? (?:follow|have|keep)\b.*\bsame (?:dates?|times?|days|window|rules)\b/.test(plain),
  );
  const asked = windowsOf(given).filter((fact) => kindOf(fact, given) === 'request');
  const days = new Set(asked.flatMap((fact) => inUnit(fact, 'day') ?? []));
  const [only] = days;
  return sentence < 0 || days.size !== 1 || only === undefined
    ? nothingHere
    : setTo('exchanges.days', only, 'likely', { sentence }, 'As many days as a return has.');
};

/** [INTL-01] `Tell us within 7 days`, of a shop that ships abroad: what names no country holds for returns from there, where nothing else is said of them. */
export const proposeSameDaysAbroad: ProposalRule = (given) => {
  const home = homeOf(given);
  const ships = given.reading.sentences.some(({ scope }) => scope.countries?.some((each) => each !== home));
  const all = windowsOf(given);
  if (!ships || all.some((fact) => fact.topic === 'return' && whomOf(fact, given) === 'abroad'))
    return nothingHere;
  return together(
    all.map((fact) => {
      const days = inUnit(fact, 'day');
      const isIt = kindOf(fact, given) === 'request' && whomOf(fact, given) === 'everybody';
      if (!isIt || days === null) return nothingHere;
      const path = 'international.days';
      const anchor = fact.anchor === 'shipment' ? fact.anchor : 'delivery';
      const isHeld = fact.anchor === null || fact.anchor === anchor;
      return found({
        ...{ about: path, path, fact, note: 'Your text names no country: for returns from abroad, too.' },
        changes: [
          { kind: 'set', path, value: days },
          { kind: 'set', path: 'international.anchor', value: anchor },
        ],
        confidence: isHeld ? 'likely' : 'guess',
      });
    }),
  );
};
