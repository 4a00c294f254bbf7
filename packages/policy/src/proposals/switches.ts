import type { AllowanceFact, CountFact } from '../reading/fact.ts';
import type { FoundHere, Given, ProposalRule } from './proposal.ts';
import { plainOf } from './part-of.ts';
import { doneAnyway, nothingHere, notHeld, setTo, together } from './proposal.ts';
import type { Whom } from './whom.ts';
import { homeOf, isPlain, whomOf } from './whom.ts';

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
        : notHeld(fact, 'P.O. boxes are accepted or refused for all countries alike.', 'addresses.poBox');
    case 'exchange':
      return proposeExchanges(fact, isForAll, given);
    case 'cancel':
      return whom === 'everybody' && isPlain(fact, ['final-sale'])
        ? proposeCancellation(fact, given)
        : nothingHere;
    case 'refund-shipping':
      if (fact.allowed === 'no' || /\bonly (?:when|if)\b/.test(plainOf(fact, given.reading)))
        return doneAnyway(fact, 'SHIP-07');
      return notHeld(fact, 'The policy does not refund what shipping cost.');
    case 'pay-return-postage':
      return proposePostage(fact, whom, given);
    default:
      return nothingHere;
  }
}

/** [EXCH-01] Refused to all, or offered at home only. */
function proposeExchanges(fact: AllowanceFact, isForAll: boolean, given: Given): FoundHere {
  if (fact.allowed !== 'no') return nothingHere;
  if (isForAll) return setTo('exchanges.countries', [], 'exact', fact);
  return whomOf(fact, given) === 'abroad' && isPlain(fact)
    ? setTo('exchanges.countries', [homeOf(given)], 'exact', fact)
    : nothingHere;
}

/** [ORD-01] A request is what a text says that refuses at first and tries all the same. */
function proposeCancellation(fact: AllowanceFact, { reading }: Given): FoundHere {
  const isTried = reading.sentences.some(
    ({ plain, topic }) =>
      topic === 'cancellation' &&
      /\b(?:do our best|try|attempt)\b.*\b(?:intercept|stop|catch|cancel)/.test(plain),
  );
  const isRefused = fact.allowed === 'no' && !isTried;
  return setTo(
    'orders.cancellations',
    isRefused ? 'never' : 'request',
    'likely',
    fact,
    isRefused ? undefined : 'Doorstep takes a cancellation as a request, as long as the order has not left.',
  );
}

/** [INTL-01, RET-01] Who pays the way back: customers abroad do in every policy; at home the fee of a return is all they pay. */
function proposePostage(fact: AllowanceFact, whom: Whom, given: Given): FoundHere {
  if (fact.allowed === 'no') {
    if (whom === 'abroad' || whom === 'some') return doneAnyway(fact, 'INTL-01');
    return notHeld(fact, 'At home Doorstep sends a label, and takes its fee of a return.');
  }
  if (whom !== 'everybody' && whom !== 'home') return nothingHere;
  const free = { minor: 0, currency: given.base.merchant.shopCurrency };
  return setTo('returns.fee', free, 'likely', fact, 'Free returns are a fee of nothing.');
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
