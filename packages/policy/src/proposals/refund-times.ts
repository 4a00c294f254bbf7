import type { Confidence, ProposalRule } from './proposal.ts';
import { nothingHere, notHeld, setTo, together } from './proposal.ts';
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
      if (fact.topic !== 'refund' || !isPlain(fact) || whomOf(fact, given) !== 'everybody')
        return nothingHere;
      if (fact.unit !== 'business-day' || (fact.anchor !== null && fact.anchor !== 'arrival'))
        return notHeld(
          fact,
          'The policy counts the time to a refund in business days from the parcel’s arrival.',
        );
      const confidence: Confidence = fact.anchor === null ? 'likely' : 'exact';
      return together([
        setTo('returns.refundWithin', { least: fact.least, most: fact.most }, confidence, fact),
      ]);
    }),
  );
