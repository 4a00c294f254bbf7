import type { Confidence, ProposalRule } from './proposal.ts';
import { nothingHere, notHeld, setTo, together } from './proposal.ts';
import { plainOf } from './part-of.ts';
import { isPlain, whomOf } from './whom.ts';
import { inUnit, windowsOf } from './windows.ts';

/** [INTL-01] Returns from abroad, which may count from shipment or delivery. */
export const proposeReturnsFromAbroad: ProposalRule = (given) =>
  together(
    windowsOf(given).map((fact) => {
      const isIt = fact.topic === 'return' && whomOf(fact, given) === 'abroad' && isPlain(fact);
      const days = isIt ? inUnit(fact, 'day') : null;
      if (days === null) return nothingHere;
      if (fact.anchor !== 'shipment' && fact.anchor !== 'delivery')
        return setTo('international.days', days, 'guess', fact);
      return together([
        setTo('international.days', days, 'exact', fact),
        setTo('international.anchor', fact.anchor, 'exact', fact),
      ]);
    }),
  );

/** [RET-08] How long a refund takes once the parcel is back. */
export const proposeRefundTime: ProposalRule = (given) =>
  together(
    windowsOf(given).map((fact) => {
      const plain = plainOf(fact, given.reading);
      const isIt =
        fact.topic === 'refund' ||
        (fact.topic === 'return' && /\bprocess (?:your|the|a) (?:return|refund)/.test(plain));
      if (!isIt || !isPlain(fact) || /\bdifference\b|\bfull price\b/.test(plain)) return nothingHere;
      if (fact.anchor === 'delivery' || fact.anchor === 'order') return nothingHere;
      const isArrival =
        fact.anchor === 'arrival' || /\b(?:back with us|arrival here|reaches us|arriv\w+ here)\b/.test(plain);
      if (fact.unit !== 'business-day' || (fact.anchor !== null && !isArrival))
        return notHeld(
          fact,
          'The policy counts the time to a refund in business days from the parcel’s arrival.',
          'returns.refundWithin',
        );
      if (/\bin the mail\b|\bat your bank\b/.test(plain))
        return notHeld(
          fact,
          'The policy counts the time to a refund from the parcel’s arrival only.',
          'returns.refundWithin',
        );
      const whom = whomOf(fact, given);
      const note = isArrival ? undefined : 'Your text doesn’t say what the time counts from.';
      const confidence: Confidence = note === undefined && whom === 'everybody' ? 'exact' : 'likely';
      return setTo('returns.refundWithin', { least: fact.least, most: fact.most }, confidence, fact, note);
    }),
  );
