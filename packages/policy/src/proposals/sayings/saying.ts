import type { PolicyPath } from '../../document/schema/paths.ts';
import type { StatementId } from '../../statements.ts';
import type { Topic } from '../../reading/vocabulary.ts';
import type { Confidence } from '../proposal.ts';

/** Words of a sentence that say something without a number: a value, what every policy does, or what none can hold. */
export interface Saying {
  readonly words: RegExp;
  /** Words with which the same sentence says something else. */
  readonly not?: RegExp;
  /** What the sentence has to be about; anything, where it is not said. */
  readonly topics?: readonly Topic[];
  readonly says: Said;
}

type Said =
  | {
      readonly kind: 'value';
      readonly path: PolicyPath;
      readonly value: unknown;
      readonly confidence: Confidence;
      readonly note?: string;
    }
  | { readonly kind: 'always'; readonly statement: StatementId }
  | { readonly kind: 'not-held'; readonly why: string; readonly place: PolicyPath | null };

/** The sentence says a value. */
export const value = (path: PolicyPath, of: unknown, confidence: Confidence, note?: string): Said => ({
  kind: 'value',
  path,
  value: of,
  confidence,
  ...(note !== undefined && { note }),
});
/** The sentence says what every policy does. */
export const always = (statement: StatementId): Said => ({ kind: 'always', statement });
/** No value holds what the sentence says; a person sets what comes closest at a place. */
export const notHeld = (why: string, place: PolicyPath | null = null): Said => ({
  kind: 'not-held',
  why,
  place,
});
