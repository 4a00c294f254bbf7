import type { PolicyPath } from '../document/schema/paths.ts';
import type { WindowFact } from '../reading/fact.ts';
import type { Anchor } from '../reading/vocabulary.ts';
import type { Confidence, FoundHere, Given, ProposalRule } from './proposal.ts';
import { nothingHere, notHeld, setTo, together } from './proposal.ts';
import { times } from './time-table.ts';
import { isPlain, whomOf } from './whom.ts';
import { inUnit, windowsOf } from './windows.ts';

/** [RET-02, RET-04, EXCH-01, PROD-01, PRICE-01, MISS-01, MISS-02, RTS-01] Times that the policy has one number for. */
export const proposeTimes: ProposalRule = (given) =>
  together(windowsOf(given).map((fact) => proposeTime(fact, given)));

function proposeTime(fact: WindowFact, given: Given): FoundHere {
  const plain = given.reading.sentences[fact.sentence]?.plain ?? '';
  const whom = whomOf(fact, given);
  const fitting = times.filter(
    ({ topics, whom: whoms, words, not, conditions, unit }) =>
      topics.includes(fact.topic) &&
      whoms.includes(whom) &&
      isPlain(fact, conditions) &&
      (words?.test(plain) ?? true) &&
      !(not?.test(plain) ?? false) &&
      inUnit(fact, unit) !== null &&
      // How long a refund takes is another thing than how long one can be asked for.
      (fact.topic !== 'refund' || fact.anchor === 'delivery'),
  );
  const time =
    fitting.find(({ anchors }) => fact.anchor !== null && anchors.includes(fact.anchor)) ?? fitting[0];
  if (time === undefined) return nothingHere;
  const { paths, anchors, unit } = time;
  if (fact.anchor !== null && !anchors.includes(fact.anchor)) {
    return notHeld(
      fact,
      `It counts from ${from[fact.anchor]}; the policy counts this from ${from[anchors[0] ?? 'delivery']}.`,
    );
  }
  const days = inUnit(fact, unit);
  const isOpen = fact.anchor === null || fact.least > 0 || fact.unit !== unit;
  const confidence: Confidence = saysOtherwise(fact, given) ? 'guess' : isOpen ? 'likely' : 'exact';
  // A sentence that speaks of returns means store credit only as far as nothing else is said.
  const confidenceAt = (path: PolicyPath): Confidence =>
    path === 'returns.creditDays' && confidence === 'exact' ? 'likely' : confidence;
  return together(paths.map((path) => setTo(path, days, confidenceAt(path), fact)));
}

/** Whether the text has another number for the same thing, be it for some items only or counted from something else. */
const saysOtherwise = (fact: WindowFact, given: Given): boolean =>
  windowsOf(given).some(
    (other) =>
      other.topic === fact.topic &&
      other.unit === fact.unit &&
      other.anchor !== fact.anchor &&
      other.anchor !== null &&
      other.most !== fact.most &&
      whomOf(other, given) === whomOf(fact, given),
  );

const from: Readonly<Record<Anchor, string>> = {
  order: 'the order',
  purchase: 'the purchase',
  payment: 'the payment',
  shipment: 'shipment',
  delivery: 'delivery',
  'expected-delivery': 'the expected delivery',
  request: 'the request',
  label: 'getting the label',
  arrival: 'the parcel’s arrival',
  posting: 'posting the parcel',
};
