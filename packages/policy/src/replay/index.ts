export type { ComparedOrder, ReplayChange } from './compare.ts';
export { compareOutcomes } from './compare.ts';
export type { ReplayFigures, ReplayOutcome } from './outcome.ts';
export { outcomeOf } from './outcome.ts';
export { notReplayed } from './not-replayed.ts';
export type { ReplayRules } from './rules.ts';
export { compileReplay } from './rules.ts';
export type { ReplayAnswer, ReplayTopic, ReplayUnknown } from './topics.ts';
export { replayTopics } from './topics.ts';
