import type { WindowFact } from '../reading/fact.ts';
import type { Anchor } from '../reading/vocabulary.ts';
import type { Confidence, FoundHere, Given, ProposalRule } from './proposal.ts';
import { partOf, plainOf, topicOf } from './part-of.ts';
import { nothingHere, setTo, together } from './proposal.ts';
import { isInSchedule } from './schedules.ts';
import { times } from './time-table.ts';
import { isPlain, whomOf } from './whom.ts';
import type { PolicyUnit } from './windows.ts';
import { inUnit, windowsOf } from './windows.ts';

/** [RET-02, RET-04, EXCH-01, PROD-01, PRICE-01, MISS-01, MISS-02, RTS-01] Times that the policy has one number for. */
export const proposeTimes: ProposalRule = (given) =>
  together(windowsOf(given).map((fact) => proposeTime(fact, given)));

function proposeTime(fact: WindowFact, given: Given): FoundHere {
  const plain = plainOf(fact, given.reading);
  const part = partOf(fact, given.reading);
  const whom = whomOf(fact, given);
  const topic = topicOf(fact, given);
  if (isInSchedule(fact.sentence, given)) return nothingHere;
  const fitting = times.filter(
    ({ topics, whom: whoms, words, not, conditions, unit }) =>
      topics.includes(topic) &&
      whoms.includes(whom) &&
      isPlain(fact, conditions) &&
      (words?.test(plain) ?? true) &&
      !(not?.test(part) ?? false) &&
      inUnit(fact, unit) !== null,
  );
  const time =
    fitting.find(({ anchors }) => fact.anchor !== null && anchors.includes(fact.anchor)) ?? fitting[0];
  if (time === undefined) return nothingHere;
  const { paths, anchors, unit } = time;
  const days = inUnit(fact, unit);
  const differs = fact.anchor !== null && !anchors.includes(fact.anchor);
  const note = differs ? countsFrom(fact.anchor, anchors[0] ?? 'delivery') : openOf(fact, unit);
  const isUnsure = differs || saysOtherwise(fact, given);
  const confidence: Confidence = isUnsure ? 'guess' : note === undefined ? 'exact' : 'likely';
  return together(paths.map((path) => setTo(path, days, confidence, fact, note)));
}

/** What a time leaves open; `undefined` for nothing. */
export function openOf(fact: WindowFact, unit: PolicyUnit): string | undefined {
  if (fact.anchor === null) return 'Your text doesn’t say what the time counts from.';
  return fact.least > 0 || fact.unit !== unit ? `Your text says “${fact.text}”.` : undefined;
}

/** Why a number cannot be taken as it is: it counts from something else than the policy. */
export const countsFrom = (said: Anchor | null, held: Anchor): string =>
  `Your text counts from ${said === null ? 'something else' : from[said]}; Doorstep counts from ${from[held]}.`;

/** Whether the text has another number for the same thing, be it for some items only or counted from something else. */
export const saysOtherwise = (fact: WindowFact, given: Given): boolean =>
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
