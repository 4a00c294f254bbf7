import type { DayNumber } from '../calendar/plain-date.ts';
import type { Policy } from '../document/policy.ts';
import { isSame } from '../document/is-same.ts';
import type { Publication } from '../rules/publication.ts';
import { plainDate } from '../calendar/plain-date.ts';
import type { Reader } from '../statements/reader.ts';

/** Two versions of a policy, the day from which on the second one would hold, and who reads what that means. */
export interface Versions {
  readonly before: Policy;
  readonly after: Policy;
  readonly today: DayNumber;
  readonly reader: Reader;
}

/** What a change means for somebody. */
export interface ImpactLine {
  readonly area: ImpactArea;
  /** A whole sentence: `Orders to the United States between $100.00 and $119.99 will pay $5.00 instead of nothing.` */
  readonly sentence: string;
}

/** Under which a merchant looks for it. */
export type ImpactArea =
  | 'Shipping'
  | 'Addresses'
  | 'Signature'
  | 'Protection'
  | 'Delivery'
  | 'Returns'
  | 'Parcels'
  | 'Orders'
  | 'Promotions'
  | 'Support'
  | 'Policy page';

/** What two versions answer, where that is not the same. */
export interface Difference<Case, Answer> {
  readonly case: Case;
  readonly before: Answer;
  readonly after: Answer;
}

/** The cases that the two versions decide differently. */
export const differences = <Case, Answer>(
  { before, after }: Pick<Versions, 'before' | 'after'>,
  cases: readonly Case[],
  decide: (policy: Policy, each: Case) => Answer,
): readonly Difference<Case, Answer>[] =>
  cases
    .map((each) => ({ case: each, before: decide(before, each), after: decide(after, each) }))
    .filter((answers) => !isSame(answers.before, answers.after));

/** The same, with the cases of one difference together. */
export function alike<Case, Answer>(
  found: readonly Difference<Case, Answer>[],
): readonly Difference<readonly Case[], Answer>[] {
  const groups: { case: Case[]; before: Answer; after: Answer }[] = [];
  for (const { case: each, before, after } of found) {
    const group = groups.find((known) => isSame(known.before, before) && isSame(known.after, after));
    if (group) group.case.push(each);
    else groups.push({ case: [each], before, after });
  }
  return groups;
}

/** What a version would be published as: what is decided does not depend on it. */
export const publicationOn = (today: DayNumber): Publication => ({
  version: 1,
  publishedOn: plainDate(today),
  protectionVariantId: 'protection',
});

/** Each once, in the order in which they come. */
export const union = <Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] => [
  ...new Set([...one, ...other]),
];
