import type { ProposalRule } from './proposal.ts';
import { nothingHere, setTo, together } from './proposal.ts';

/** [MISS-04, RET-01] What the merchant does at its own cost. */
export const proposeOwnCost: ProposalRule = (given) =>
  together(
    given.reading.sentences.map(({ plain, topic, scope }, sentence) => {
      const nothing = { minor: 0, currency: given.base.merchant.shopCurrency };
      if (/\bwe (?:deduct|charge|keep|withhold) nothing\b/.test(plain))
        return setTo('returns.fee', nothing, 'likely', { sentence });
      if (topic !== 'missing-parcel' || scope.conditions.length > 0) return nothingHere;
      const isReplaced = given.reading.facts.some(
        (fact) => fact.kind === 'liability' && fact.taken && fact.sentence === sentence,
      );
      const isSaid =
        /\bfree of charge\b|\bat no (?:extra )?(?:charge|cost)\b|\bat our (?:own )?(?:cost|expense)\b/.test(
          plain,
        );
      const isAgain = /\bwe (?:print|send|ship|make) (?:it|one|you another|another|a second)/.test(plain);
      if (!isReplaced && !(isSaid && isAgain)) return nothingHere;
      if (/\bfee\b|\bassist\b|\bre-?ship/.test(plain)) return nothingHere;
      return setTo(
        'missingParcels.replacementFee',
        nothing,
        'likely',
        { sentence },
        isSaid
          ? 'Doorstep replaces a parcel once the carrier has looked for it.'
          : 'Your text doesn’t say that it costs something.',
      );
    }),
  );
