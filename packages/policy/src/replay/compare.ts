import type { Reason } from '../reasons.ts';
import type { ReplayOutcome } from './outcome.ts';
import { replayTopics, type ReplayTopic, type ReplayUnknown } from './topics.ts';

/** One topic of which two policies do not say the same. `because` are the reasons of each. */
export interface ReplayChange {
  readonly topic: ReplayTopic;
  readonly before: string;
  readonly after: string;
  readonly because: { readonly before: readonly Reason[]; readonly after: readonly Reason[] };
}

/** How an order fares under another policy. An order that is `changed` may have something about it that cannot be known, too. */
export interface ComparedOrder {
  readonly kind: 'unchanged' | 'changed' | 'cannot-know';
  readonly changes: readonly ReplayChange[];
  readonly unknown: readonly ReplayUnknown[];
}

/** Compares what two policies come to for one order. */
export function compareOutcomes(before: ReplayOutcome, after: ReplayOutcome): ComparedOrder {
  const changes = replayTopics.flatMap((topic): readonly ReplayChange[] => {
    const [one, other] = [before.answers[topic], after.answers[topic]];
    if (one.said === other.said) return [];
    const because = { before: one.because, after: other.because };
    return [{ topic, before: one.said, after: other.said, because }];
  });
  const unknown = [...new Set([...before.unknown, ...after.unknown, ...betweenThem(before, after)])];
  const kind = changes.length > 0 ? 'changed' : unknown.length > 0 ? 'cannot-know' : 'unchanged';
  return { kind, changes, unknown };
}

/** What is not known because the two are not the same: what people would have done instead. */
function betweenThem(before: ReplayOutcome, after: ReplayOutcome): readonly ReplayUnknown[] {
  const isOfferSame = before.answers.protection.said === after.answers.protection.said;
  const isRefusedByOne = (before.figures.refused === null) !== (after.figures.refused === null);
  return [...(isOfferSame ? [] : (['choice'] as const)), ...(isRefusedByOne ? (['refused'] as const) : [])];
}
