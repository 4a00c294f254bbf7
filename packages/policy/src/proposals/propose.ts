import { isSame } from '../document/is-same.ts';
import type { Policy } from '../document/policy.ts';
import type { Quote, Reading } from '../reading/reading.ts';
import { proposeDestinations } from './destinations.ts';
import { proposeEvents } from './events.ts';
import { proposeFees } from './fees.ts';
import { proposeHandling } from './handling.ts';
import { proposePayments, proposeTaxStates } from './lists.ts';
import { proposeCurrency, proposeTimeZone } from './merchant.ts';
import type { Confidence, Proposals, ProposalRule, ProposedValue, ValueFound } from './proposal.ts';
import { together } from './proposal.ts';
import { proposeOwnCost } from './own-cost.ts';
import { proposeProtection } from './protection.ts';
import { proposeRates } from './rates.ts';
import { proposeRefundTime, proposeReturnsFromAbroad } from './refund-times.ts';
import { proposeReturnTimes } from './return-times.ts';
import { proposeSameDaysAbroad } from './same-dates.ts';
import { proposeSameDates } from './same-dates.ts';
import { proposeSayings } from './propose-sayings.ts';
import { proposeSeason } from './seasons.ts';
import { proposeSignature } from './signature.ts';
import { proposeCodes, proposeSwitches } from './switches.ts';
import { proposeTimes } from './times.ts';
import { proposeTransit } from './transit.ts';
import { proposeWarehouse } from './warehouse.ts';

const rules: readonly ProposalRule[] = [
  ...[proposeCurrency, proposeTimeZone, proposeRates],
  ...[proposeWarehouse, proposeHandling, proposeSeason, proposeTransit],
  ...[proposeDestinations, proposeProtection, proposeSignature, proposePayments, proposeTaxStates],
  ...[proposeReturnTimes, proposeTimes, proposeSameDates, proposeSameDaysAbroad],
  ...[proposeReturnsFromAbroad, proposeRefundTime],
  ...[proposeEvents, proposeFees, proposeOwnCost, proposeSwitches, proposeCodes, proposeSayings],
];

/** So many facts are looked at, ten times what a long policy states: rules compare them with each other, and noise has any number. */
const manyFacts = 3_000;

/**
 * What the text of a policy says for a policy of ours, each value with the sentences that say it and how far it can be
 * trusted. What no value of a policy can hold is told and not forced into one. A text that says two values of one thing
 * has both proposed, and neither trusted.
 */
export function proposeValues(reading: Reading, base: Policy): Proposals {
  const given = { reading: { ...reading, facts: reading.facts.slice(0, manyFacts) }, base };
  const { values, notHeld, always = [] } = together(rules.map((rule) => rule(given)));
  const quoteOf = (sentence: number): readonly Quote[] => {
    const found = reading.sentences[sentence];
    return found === undefined ? [] : [{ text: found.text, from: found.from, to: found.to }];
  };
  const heard = new Set([...values, ...notHeld, ...always].map(({ fact }) => fact.sentence));
  const telling = new Set(reading.facts.map(({ sentence }) => sentence));
  return {
    values: [...new Set(values.map(({ about }) => about))].flatMap((about) =>
      proposed(
        values.filter((each) => each.about === about),
        quoteOf,
      ),
    ),
    notHeld: notHeld.flatMap(({ fact, why, place }) =>
      quoteOf(fact.sentence).map((quote) => ({ quote, why, place })),
    ),
    always: always.flatMap(({ fact, statement }) =>
      quoteOf(fact.sentence).map((quote) => ({ quote, statement })),
    ),
    silent: reading.sentences.flatMap((_, index) =>
      heard.has(index) ? [] : quoteOf(index).map((quote) => ({ quote, isTelling: telling.has(index) })),
    ),
  };
}

/** Everything that is said of one thing: once for each value. */
function proposed(
  found: readonly ValueFound[],
  quoteOf: (sentence: number) => readonly Quote[],
): readonly ProposedValue[] {
  const different = found.filter(
    ({ changes }, index) => found.findIndex((other) => isSame(other.changes, changes)) === index,
  );
  return different.map(({ about, path, changes }, index): ProposedValue => {
    const same = found.filter((other) => isSame(other.changes, changes));
    const confidence = different.length > 1 ? 'guess' : best(same.map((each) => each.confidence));
    return {
      id: `${about} ${index + 1}`,
      path,
      changes,
      confidence,
      note: noteOf(same, different.length),
      quotes: [...new Set(same.map(({ fact }) => fact.sentence))].flatMap(quoteOf),
    };
  });
}

/** A value that is said plainly somewhere has nothing open any more. */
function noteOf(same: readonly ValueFound[], different: number): string | null {
  if (different > 1) return `Your text says ${different} different values for this.`;
  const notes = same.map(({ note }) => note);
  return notes.includes(undefined) ? null : (notes[0] ?? null);
}

const best = (of: readonly Confidence[]): Confidence =>
  (['exact', 'likely'] as const).find((each) => of.includes(each)) ?? 'guess';
