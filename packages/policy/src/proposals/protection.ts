import type { WaivableFee } from '../document/policy.ts';
import type { ValueChange } from '../document/value-change.ts';
import type { AmountFact } from '../reading/fact.ts';
import type { FoundHere, Given, ProposalRule } from './proposal.ts';
import { found, nothingHere, notHeld, together } from './proposal.ts';
import { plainOf } from './part-of.ts';
import { homeOf } from './whom.ts';

const waived: readonly (readonly [WaivableFee, RegExp])[] = [
  ['return', /\breturns?\b/],
  ['exchange', /\bexchanges?\b/],
  ['replacement', /\breplacements?\b/],
  ['re-ship', /\bre-?ship/],
];

/** [PROT-01, PROT-03] What customers can pay at checkout so that later fees are waived. */
export const proposeProtection: ProposalRule = (given) =>
  together(
    given.reading.facts.map((fact) =>
      fact.kind === 'amount' && isIt(fact, given) ? proposeOne(fact, given) : nothingHere,
    ),
  );

const isIt = (fact: AmountFact, { reading }: Given): boolean =>
  fact.role === 'price' &&
  (fact.scope.conditions.includes('protected') || fact.topic === 'protection') &&
  /\b(?:paying|pay|for|costs?|add|protection|insurance)\b/.test(plainOf(fact, reading));

function proposeOne(fact: AmountFact, given: Given): FoundHere {
  const { merchant } = given.base;
  const plain = plainOf(fact, given.reading);
  const waives = /\b(?:avoid|waive|free|without|no fees?)\w*\b/.test(plain)
    ? waived.flatMap(([fee, words]) => (words.test(plain) ? [fee] : []))
    : [];
  if (waives.length === 0)
    return notHeld(fact, 'The protection here waives fees of returns and exchanges; it insures nothing.');
  if (fact.amount.currency !== merchant.shopCurrency)
    return notHeld(fact, `The protection has a price in ${merchant.shopCurrency}.`, 'protection.price');
  const changes: readonly ValueChange[] = [
    { kind: 'set', path: 'protection.offered', value: true },
    { kind: 'set', path: 'protection.price', value: fact.amount },
    { kind: 'set', path: 'protection.waives', value: waives },
    { kind: 'set', path: 'protection.countries', value: fact.scope.countries ?? [homeOf(given)] },
  ];
  return found({
    about: 'protection',
    path: 'protection',
    changes,
    confidence: 'likely',
    fact,
    note: 'Check what it waives: Doorstep keeps to exactly these fees.',
  });
}
