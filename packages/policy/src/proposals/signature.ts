import { sayAmount } from '../money/amount.ts';
import type { ThresholdFact } from '../reading/fact.ts';
import type { FoundHere, Given, ProposalRule } from './proposal.ts';
import { nothingHere, notHeld, setTo, together } from './proposal.ts';
import { isPlain } from './whom.ts';

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
    return notHeld(
      fact,
      `Signatures are asked for above one amount in ${merchant.shopCurrency}.`,
      'signature',
    );
  if (basis === 'after-discounts')
    return notHeld(fact, 'What counts for a signature is the order before discounts.', 'signature');
  const carriers = given.reading.facts.filter((other) => other.kind === 'carrier');
  const beside = carriers.find(({ sentence }) => sentence === fact.sentence);
  const anywhere = [...new Set(carriers.map(({ carrier }) => carrier))];
  const carrier = beside?.carrier ?? anywhere[0];
  const above = bound === 'above' ? amount : { ...amount, minor: Math.max(0, amount.minor - 1) };
  const note =
    beside === undefined
      ? noteOfCarrier(anywhere, signature.carrier)
      : bound === 'above'
        ? undefined
        : `Doorstep asks above an amount: above ${sayAmount(above)}.`;
  return setTo(
    'signature',
    { ...signature, required: true, above, ...(carrier === undefined ? {} : { carrier }) },
    note === undefined && fact.scope.countries === null ? 'exact' : 'likely',
    fact,
    note,
  );
}

function noteOfCarrier([first, ...others]: readonly string[], usual: string): string {
  if (first === undefined)
    return `Your text names no carrier: Doorstep asks for parcels by ${usual}, unless you set another one.`;
  return others.length === 0
    ? `Your text names ${first} elsewhere, and no other carrier: Doorstep asks for its parcels.`
    : `Your text names ${[first, ...others].join(', ')} elsewhere: Doorstep asks for parcels by ${first}, unless you set another one.`;
}
