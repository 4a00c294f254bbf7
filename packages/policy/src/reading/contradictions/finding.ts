import type { ValueChange } from '../../document/value-change.ts';
import type { PolicyPath } from '../../document/schema/paths.ts';
import type { Quote } from '../reading.ts';

export type Severity = 'high' | 'medium' | 'low';

/** Sentences of a text that disagree, or one that cannot be carried out as it stands: allowed, but the merchant should know. */
export interface TextFinding {
  /** The same as long as the same words are found by the same rule; no two findings of a text have one id. */
  readonly id: string;
  /** The rule that found it: `boundary`, `two-values`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What it is about, exactly as it stands in the text, in the order of the text. */
  readonly quotes: readonly Quote[];
  readonly why: string;
  /** What would settle it, in words. */
  readonly fix: string;
  /** What would settle it in the policy, where one of its values does. */
  readonly changes?: readonly ValueChange[];
  /** The setting of the policy that says what holds; `null` where none does, and the text needs other words. */
  readonly place: PolicyPath | null;
}

/** {@link TextFinding} as a rule gives it: its id and its place are made of its rule and quotes. */
export type FoundByRule = Omit<TextFinding, 'id' | 'rule' | 'place'>;
