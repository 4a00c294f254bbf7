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
  const carrier = given.reading.facts.find(
    (other) => other.kind === 'carrier' && other.sentence === fact.sentence,
  );
  const above = bound === 'above' ? amount : { ...amount, minor: Math.max(0, amount.minor - 1) };
  const note = noteOf(bound === 'above', carrier !== undefined, signature.carrier);
  return setTo(
    'signature',
    {
      ...signature,
      required: true,
      above,
      ...(carrier?.kind === 'carrier' ? { carrier: carrier.carrier } : {}),
    },
    note === undefined && fact.scope.countries === null ? 'exact' : 'likely',
    fact,
    note,
  );
}

function noteOf(isAbove: boolean, hasCarrier: boolean, carrier: string): string | undefined {
  if (!hasCarrier)
    return `Your text names no carrier: Doorstep asks for parcels by ${carrier}, unless you set another one.`;
  return isAbove ? undefined : 'Doorstep asks above an amount: from the cent below on.';
}
