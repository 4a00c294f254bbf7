import type { CountryCode } from '../../document/country-code.ts';
import type { CurrencyCode } from '../../money/money.ts';
import type { Segment } from '../sentences/segments.ts';
import type { PlaceMention } from '../words/countries.ts';
import type { Fact } from '../fact.ts';

/** What every reader of facts is given: a sentence, and what the whole text says about amounts and places. */
export interface Line {
  /** In lower case; positions of facts are positions in it. */
  readonly lower: string;
  /** As it was written; as long as `lower`. */
  readonly cased: string;
  readonly segments: readonly Segment[];
  readonly places: readonly PlaceMention[];
  readonly text: WholeText;
}

/** What holds for every sentence. */
export interface WholeText {
  readonly home: CountryCode | null;
  /** What a bare `$` is. */
  readonly dollar: CurrencyCode;
  /** Whether the text itself says so. */
  readonly isDollarNamed: boolean;
}

/** Everything of a fact but what it has from the sentence it stands in. */
type OwnOf<Of extends Fact> = Of extends Fact
  ? Omit<Of, 'topic' | 'scope' | 'quote' | 'sentence' | 'text' | 'from' | 'to'> & {
      readonly from: number;
      readonly to: number;
    }
  : never;

/** A fact as a reader finds it in a line, without topic and scope. */
export type Found<Kind extends Fact['kind'] = Fact['kind']> = OwnOf<Extract<Fact, { kind: Kind }>>;

/** The words of the segment that a position stands in. */
export const segmentAt = ({ segments }: Pick<Line, 'segments'>, at: number): Segment =>
  segments.find(({ from, to }) => from <= at && at < to) ?? { from: 0, to: Infinity };

/** The words of the segment that a position stands in. */
export function wordsAround(line: Line, at: number): string {
  const { from, to } = segmentAt(line, at);
  return line.lower.slice(from, to);
}
