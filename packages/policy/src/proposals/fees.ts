import { sayAmount } from '../money/amount.ts';
import type { AmountFact, Fact, FreeFact, PercentageFact } from '../reading/fact.ts';
import type { Topic } from '../reading/vocabulary.ts';
import type { FoundHere, Given, ProposalRule } from './proposal.ts';
import { behind, plainOf } from './part-of.ts';
import { nothingHere, notHeld, setTo, together } from './proposal.ts';
import { fees } from './fee-table.ts';
import { isPlain, whomOf } from './whom.ts';

/** [RET-01, EXCH-01, INTL-01, MISS-04, RTS-01, RTS-02] What customers pay after the sale. */
export const proposeFees: ProposalRule = (given) =>
  together(
    given.reading.facts.map((fact) => {
      if (fact.kind === 'amount') return proposeFee(fact, given);
      if (fact.kind === 'free') return proposeFree(fact, given);
      return fact.kind === 'percentage' ? proposePercentage(fact) : nothingHere;
    }),
  );

function proposeFee(fact: AmountFact, given: Given): FoundHere {
  const plain = plainOf(fact, given.reading);
  const whom = whomOf(fact, given);
  const topic = topicOfFee(fact, given);
  if (/\bby paying\b|\bdecide not to pay\b|\bis not refunded\b|\blate return/.test(plain)) return nothingHere;
  const fee = fees.find(
    ({ topics, whom: whoms, role, words, conditions }) =>
      topics.includes(topic) &&
      whoms.includes(whom) &&
      (role === null || role === fact.role) &&
      (words?.test(plain) ?? true) &&
      isPlain(fact, conditions),
  );
  if (fee === undefined) {
    const isOther =
      topic === 'return' || topic === 'refund' || topic === 'returned-parcel' || topic === 'exchange';
    return isOther
      ? notHeld(fact, 'It is a fee of some returns only. The policy has one fee for all.')
      : nothingHere;
  }
  const shop = given.base.merchant.shopCurrency;
  if (fact.amount.currency !== shop)
    return notHeld(
      fact,
      `Fees are in your shop’s currency, ${shop}. Say what ${sayAmount(fact.amount)} is in it.`,
      fee.path,
    );
  const [others, isTotal] = sumsIn(fact, given);
  if (isTotal === false) return nothingHere;
  const isPer = fact.per !== null && fact.per !== fee.per && /^(?:item|parcel|direction)$/.test(fact.per);
  const note = isPer
    ? 'Your text says it for each item, parcel or direction; Doorstep takes it once.'
    : others > 0
      ? 'Your text has more than one amount here.'
      : undefined;
  const isPlainFee = /\bfee|\bcosts?\b|\bcharge|\bless\b|\bkeep\b|\btake\b|\bdeduct/.test(plain);
  const isExact = note === undefined && isPlainFee && topic === fact.topic && topic !== 'refund';
  const confidence = isExact ? 'exact' : isPer ? 'guess' : 'likely';
  const both = fee.path === 'returns.fee' && /\breturns and exchanges\b/.test(plain);
  return together([
    setTo(fee.path, fact.amount, confidence, fact, note),
    both ? setTo('exchanges.fee', fact.amount, confidence, fact, note) : nothingHere,
  ]);
}

/** A parcel that comes back keeps its topic for all that its sentence says; `returns and exchanges` are about returns first. */
function topicOfFee(fact: AmountFact, { reading }: Given): Topic {
  const sentence = reading.sentences[fact.sentence];
  if (sentence?.topic === 'returned-parcel') return sentence.topic;
  return /\breturns and exchanges\b/.test(sentence?.plain ?? '') ? 'return' : fact.topic;
}

/** How many other amounts of its kind a sentence has for the same countries; of a sum and its parts, only the sum counts. */
function sumsIn(fact: AmountFact, given: Given): readonly [others: number, isTotal: boolean | null] {
  const alike = given.reading.facts.filter(
    (other) =>
      other.kind === 'amount' &&
      other.sentence === fact.sentence &&
      other !== fact &&
      other.role === fact.role &&
      other.scope.countries?.join() === fact.scope.countries?.join(),
  );
  const isSum = (of: Fact): boolean =>
    /^ ?(?:in total|altogether|together)\b/.test(behind(of, given.reading, 14));
  if (isSum(fact)) return [0, true];
  return alike.some(isSum) ? [alike.length, false] : [alike.length, null];
}

/** What costs nothing: an exchange, the way back, another parcel for one that is lost. */
function proposeFree(fact: FreeFact, given: Given): FoundHere {
  const plain = plainOf(fact, given.reading);
  const nothing = { minor: 0, currency: given.base.merchant.shopCurrency };
  const whom = whomOf(fact, given);
  if (!isPlain(fact) || (whom !== 'everybody' && whom !== 'home')) return nothingHere;
  if (fact.topic === 'exchange') return setTo('exchanges.fee', nothing, 'likely', fact);
  const isReturn = fact.topic === 'return' || fact.topic === 'ship-back';
  if (
    isReturn &&
    /\b(?:returns?|returning|label)\b/.test(plain) &&
    !/\bbelow\b|\bif your return\b/.test(plain)
  )
    return setTo('returns.fee', nothing, 'likely', fact, 'Free returns are a fee of nothing.');
  return nothingHere;
}

const proposePercentage = (fact: PercentageFact): FoundHere =>
  fact.topic === 'return' || fact.topic === 'refund' || fact.topic === 'exchange'
    ? notHeld(fact, 'Fees of the policy are amounts, not percentages.')
    : nothingHere;
