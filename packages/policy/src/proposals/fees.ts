import type { PolicyPath } from '../document/schema/paths.ts';
import { sayAmount } from '../money/amount.ts';
import type { AmountFact, FreeFact, ThresholdFact } from '../reading/fact.ts';
import type { Topic } from '../reading/vocabulary.ts';
import type { FoundHere, Given, ProposalRule } from './proposal.ts';
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
}

const atHome: readonly Whom[] = ['everybody', 'home'];
const again = /\bre-?(?:ship|sen[dt])/;

const fees: readonly FeeOf[] = [
  { topics: ['return', 'refund'], whom: atHome, path: 'returns.fee', role: null },
  { topics: ['return', 'refund'], whom: ['abroad'], path: 'international.fee', role: null },
  { topics: ['exchange'], whom: atHome, path: 'exchanges.fee', role: null },
  {
    topics: ['missing-parcel'],
    whom: ['everybody'],
    path: 'missingParcels.replacementFee',
    role: null,
    words: /\breplace/,
  },
  {
    topics: ['returned-parcel'],
    whom: ['everybody'],
    path: 'returnedParcels.reshipFirst',
    role: 'price',
    words: again,
  },
  {
    topics: ['returned-parcel'],
    whom: ['everybody'],
    path: 'returnedParcels.reshipAdditional',
    role: 'surcharge',
    words: again,
  },
  { topics: ['returned-parcel'], whom: ['everybody'], path: 'returnedParcels.fee', role: null },
];

/** [RET-01, EXCH-01, INTL-01, MISS-04, RTS-01, RTS-02] What customers pay after the sale. */
export const proposeFees: ProposalRule = (given) =>
  together(
    given.reading.facts.map((fact) => {
      if (fact.kind === 'amount') return proposeFee(fact, given);
      return fact.kind === 'free' && fact.topic === 'exchange' ? proposeFree(fact, given) : nothingHere;
    }),
  );

function proposeFee(fact: AmountFact, given: Given): FoundHere {
  const plain = given.reading.sentences[fact.sentence]?.plain ?? '';
  const whom = whomOf(fact, given);
  const fee = fees.find(
    ({ topics, whom: whoms, role, words, conditions }) =>
      topics.includes(fact.topic) &&
      whoms.includes(whom) &&
      (role === null || role === fact.role) &&
      (words?.test(plain) ?? true) &&
      isPlain(fact, conditions),
  );
  if (fee === undefined) return nothingHere;
  const shop = given.base.merchant.shopCurrency;
  if (fact.amount.currency !== shop)
    return notHeld(
      fact,
      `Fees are in your shop’s currency, ${shop}. Say what ${sayAmount(fact.amount)} is in it.`,
    );
  if (fact.per === 'item' || fact.per === 'parcel' || fact.per === 'direction')
    return notHeld(fact, 'It is paid for each item, parcel or direction. The policy takes this fee once.');
  const alone = given.reading.facts.filter(
    (other) => other.kind === 'amount' && other.sentence === fact.sentence && other.role === fact.role,
  );
  const isExact = alone.length === 1 && fact.topic !== 'refund' && /\bfee|\bcosts?\b|\bcharge/.test(plain);
  return setTo(fee.path, fact.amount, isExact ? 'exact' : 'likely', fact);
}

const proposeFree = (fact: FreeFact, { base }: Given): FoundHere =>
  isPlain(fact) && fact.scope.countries === null
    ? setTo('exchanges.fee', { minor: 0, currency: base.merchant.shopCurrency }, 'likely', fact)
    : nothingHere;

/** [SIGN-01] Above what an order needs a signature. */
export const proposeSignature: ProposalRule = (given) =>
  together(
    given.reading.facts.map((fact) =>
      fact.kind === 'threshold' && fact.topic === 'signature' ? proposeThreshold(fact, given) : nothingHere,
    ),
  );

function proposeThreshold(fact: ThresholdFact, given: Given): FoundHere {
  const { amount, bound, basis } = fact;
  const { merchant, signature } = given.base;
  if (
    amount.currency !== merchant.shopCurrency ||
    (bound !== 'above' && bound !== 'at-least') ||
    !isPlain(fact)
  )
    return notHeld(fact, `Signatures are asked for above one amount in ${merchant.shopCurrency}.`);
  if (basis === 'after-discounts')
    return notHeld(fact, 'What counts for a signature is the order before discounts.');
  const carrier = given.reading.facts.find(
    (other) => other.kind === 'carrier' && other.sentence === fact.sentence,
  );
  const above = bound === 'above' ? amount : { ...amount, minor: Math.max(0, amount.minor - 1) };
  const isExact = bound === 'above' && fact.scope.countries === null;
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
  );
}
