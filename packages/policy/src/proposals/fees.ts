import type { PolicyPath } from '../document/schema/paths.ts';
import { sayAmount } from '../money/amount.ts';
import type { AmountFact, Fact, FreeFact, PercentageFact, ThresholdFact } from '../reading/fact.ts';
import type { Topic } from '../reading/vocabulary.ts';
import type { FoundHere, Given, ProposalRule } from './proposal.ts';
import { behind, plainOf } from './part-of.ts';
import { nothingHere, notHeld, setTo, together } from './proposal.ts';
import { isPlain, whomOf, type Whom } from './whom.ts';

/** A fee of the policy, and the sentences that may say it. */
interface FeeOf {
  readonly topics: readonly Topic[];
  readonly whom: readonly Whom[];
  readonly path: PolicyPath;
  readonly role: AmountFact['role'] | null;
  readonly words?: RegExp;
  readonly conditions?: readonly string[];
  /** What it is paid for each of, besides an order or a return. */
  readonly per?: AmountFact['per'];
}

const atHome: readonly Whom[] = ['everybody', 'home'];
const again = /\bre-?(?:ship|sen[dt])/;

const fees: readonly FeeOf[] = [
  {
    topics: ['returned-parcel'],
    whom: atHome,
    path: 'returnedParcels.reshipFirst',
    role: 'price',
    words: again,
  },
  {
    topics: ['returned-parcel'],
    whom: atHome,
    path: 'returnedParcels.reshipAdditional',
    role: 'surcharge',
    words: again,
    conditions: ['extra'],
    per: 'item',
  },
  { topics: ['returned-parcel'], whom: atHome, path: 'returnedParcels.fee', role: null },
  {
    topics: ['return', 'refund', 'ship-back'],
    whom: atHome,
    path: 'returns.fee',
    role: null,
    conditions: ['opened'],
  },
  { topics: ['return', 'refund'], whom: ['abroad'], path: 'international.fee', role: null },
  { topics: ['exchange'], whom: atHome, path: 'exchanges.fee', role: null },
  {
    topics: ['missing-parcel'],
    whom: atHome,
    path: 'missingParcels.replacementFee',
    role: null,
    words: /\breplace/,
  },
];

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

/** [SIGN-01] Above what an order needs a signature. */
export const proposeSignature: ProposalRule = (given) =>
  together(
    given.reading.facts.map((fact) => {
      if (fact.kind === 'threshold' && fact.topic === 'signature') return proposeThreshold(fact, given);
      return fact.kind === 'allowance' && fact.act === 'require-signature' && fact.allowed === 'no'
        ? setTo('signature', { ...given.base.signature, required: false }, 'exact', fact)
        : nothingHere;
    }),
  );

function proposeThreshold(fact: ThresholdFact, given: Given): FoundHere {
  const { amount, bound, basis } = fact;
  const { merchant, signature } = given.base;
  if (
    amount.currency !== merchant.shopCurrency ||
    (bound !== 'above' && bound !== 'at-least') ||
    !isPlain(fact, ['faulty'])
  )
    return notHeld(fact, `Signatures are asked for above one amount in ${merchant.shopCurrency}.`);
  if (basis === 'after-discounts')
    return notHeld(fact, 'What counts for a signature is the order before discounts.');
  const carrier = given.reading.facts.find(
    (other) => other.kind === 'carrier' && other.sentence === fact.sentence,
  );
  const above = bound === 'above' ? amount : { ...amount, minor: Math.max(0, amount.minor - 1) };
  const isExact = bound === 'above' && fact.scope.countries === null;
  const note = bound === 'above' ? undefined : 'Doorstep asks above an amount: from the cent below on.';
  return setTo(
    'signature',
    {
      ...signature,
      required: true,
      above,
      ...(carrier?.kind === 'carrier' ? { carrier: carrier.carrier } : {}),
    },
    isExact ? 'exact' : 'likely',
    fact,
    note,
  );
}
