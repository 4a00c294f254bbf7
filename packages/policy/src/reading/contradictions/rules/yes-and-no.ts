import type { ValueChange } from '../../../document/value-change.ts';
import type { AllowanceFact } from '../../fact.ts';
import type { Reading } from '../../reading.ts';
import type { Act } from '../../vocabulary.ts';
import type { FoundByRule } from '../finding.ts';
import { namesExceptions } from '../exceptions.ts';
import { conditionsAgree, placesMeet } from '../overlap.ts';
import type { Rule } from '../rule.ts';
import { factsOf, pairsOf, sentenceOf, sentencesOf } from '../rule.ts';

/** What a shop does in one sentence and does not in another. */
export const yesAndNo: Rule = {
  name: 'yes-and-no',
  find: (reading) =>
    pairsOf(factsOf(reading, 'allowance'))
      .filter(
        ([one, other]) =>
          disagree(one, other) && !isTooLate(reading, one, other) && !isStated(reading, one, other),
      )
      .map(([one, other]) => say(reading, one, other)),
};

function disagree(one: AllowanceFact, other: AllowanceFact): boolean {
  if (one.act !== other.act || one.allowed === other.allowed || areOtherSales(one, other)) return false;
  // Whoever tries to do what he says he cannot, or can what he generally does not, disagrees with himself as well.
  return (
    placesMeet(one.scope, other.scope) &&
    (conditionsAgree(one.scope, other.scope) ||
      (isForAll[one.act] === true && isFaulty(one) === isFaulty(other)))
  );
}

/** A flash sale is none of those whose goods stay sold. */
const areOtherSales = (one: AllowanceFact, other: AllowanceFact): boolean =>
  one.scope.conditions.includes('flash-sale') !== other.scope.conditions.includes('flash-sale') &&
  one.scope.conditions.includes('final-sale') !== other.scope.conditions.includes('final-sale');

/** Within two days it can be done, and once it is posted it cannot: the end of the same thing. */
function isTooLate(reading: Reading, ...facts: readonly AllowanceFact[]): boolean {
  const [granted, refused] = ['yes', 'no'].map((allowed) => facts.find((fact) => fact.allowed === allowed));
  const wordsOf = (fact: AllowanceFact | undefined): string =>
    (fact === undefined ? null : sentenceOf(reading, fact)?.plain) ?? '';
  return (
    /\b(?:within|during|in) (?:the )?(?:first )?[a-z0-9]+ (?:hours?|days?)\b|\buntil\b|\bbefore\b|\bup to\b|\bas long as\b/.test(
      wordsOf(granted),
    ) &&
    /^as a rule\b|\b(?:once|after|when|as soon as)\b[^.;]{0,30}\b(?:post|ship|sent|dispatch|pack|le(?:ave|ft)|made|cut|print|engrav|start|beg[iu]n)/.test(
      wordsOf(refused),
    )
  );
}

/** One of them names what it does not hold for. */
const isStated = (reading: Reading, ...facts: readonly AllowanceFact[]): boolean =>
  facts.some((fact) => namesExceptions(sentenceOf(reading, fact)?.plain ?? ''));

/** What is wrong with goods at their arrival is made good, whatever holds for the others. */
const isFaulty = ({ scope }: AllowanceFact): boolean => scope.conditions.includes('faulty');

/** What is refused or granted for all goods, whatever narrows the other sentence. */
const isForAll: Partial<Record<Act, boolean>> = {
  return: true,
  'combine-codes': true,
  cancel: true,
  'return-sale-items': true,
  'return-opened': true,
};

const words: Readonly<Record<Act, string>> = {
  cancel: 'Orders can be cancelled',
  'change-order': 'Orders can be changed',
  exchange: 'Exchanges are possible',
  return: 'Returns are possible',
  'return-sale-items': 'Sale items can be returned',
  'refund-shipping': 'What was paid for shipping is refunded',
  'ship-to-po-box': 'Parcels go to P.O. boxes',
  'ship-abroad': 'Parcels go abroad',
  'combine-codes': 'Codes can be combined',
  'adjust-price': 'Prices are adjusted afterwards',
  'change-payment': 'The payment can be changed',
  'change-address': 'The address can be changed',
  'return-opened': 'Opened goods can be returned',
  'pay-return-postage': 'The shop pays for the way back',
  'charge-at-order': 'The payment is taken with the order',
  'require-signature': 'Somebody has to sign for the parcel',
  guarantee: 'The delivery time is guaranteed',
  track: 'Parcels can be tracked',
};

/** Where a value of the policy settles it, the answer that promises no more than can be kept. */
const settled: Partial<Record<Act, readonly ValueChange[]>> = {
  cancel: [{ kind: 'set', path: 'orders.cancellations', value: 'request' }],
  'combine-codes': [{ kind: 'set', path: 'promotions.codesPerOrder', value: 1 }],
  'ship-to-po-box': [{ kind: 'set', path: 'addresses.poBox', value: 'refuse' }],
  'change-payment': [{ kind: 'set', path: 'orders.paymentChange', value: 'cancel-and-reorder' }],
};

function say(reading: Reading, one: AllowanceFact, other: AllowanceFact): FoundByRule {
  const changes = settled[one.act];
  const isMaybe = one.allowed === 'maybe' || other.allowed === 'maybe';
  return {
    severity: isMaybe ? 'medium' : 'high',
    quotes: sentencesOf(reading, [one, other]),
    why: `${words[one.act]} by one sentence, and not${isMaybe ? ', or only sometimes,' : ''} by the other.`,
    fix: 'Say once what holds, and name the exceptions there.',
    ...(changes === undefined ? {} : { changes }),
  };
}
