export type * from './reading.ts';
export type * from './fact.ts';
export type { Act, Anchor, Condition, Topic, Unit } from './vocabulary.ts';
export { readText } from './read-text.ts';
export type { Severity, TextFinding } from './contradictions/finding.ts';
export { findContradictions } from './contradictions/find-contradictions.ts';
