import type { PlainDate } from '../../calendar/plain-date.ts';
import { parseDate } from '../../calendar/plain-date.ts';
import type { Reading } from '../reading.ts';
import type { Topic } from '../vocabulary.ts';
import type { FoundByRule, TextFinding } from './finding.ts';
import { idOf } from './id.ts';
import { rules } from './rules.ts';
import { settledAt } from './settled-at.ts';

/**
 * What a policy's text says that cannot all be kept, or not carried out as it stands [LINT-01]. General rules, none of which
 * knows a merchant's words; docs/reading.md says how much of what is there they find.
 * @param today for dates that have passed
 */
export function findContradictions(reading: Reading, today: PlainDate): readonly TextFinding[] {
  const day = parseDate(today) ?? 0;
  const topics = new Map(reading.sentences.map(({ from, topic }) => [from, topic]));
  const found = rules.flatMap(({ name, find }) =>
    find(reading, day).map((finding) => named(topics, name, finding)),
  );
  const first = new Map<string, TextFinding>();
  for (const finding of found) if (!first.has(finding.id)) first.set(finding.id, finding);
  return withoutEchoes([...first.values()]);
}

/** Rules that say of sentences only that somebody should look at them, not that they disagree. */
const notes = [
  'repeated',
  'discretion',
  'undefined-term',
  'date-without-year',
  'who-pays',
  'opt-out',
  'that-is',
];

/** Rules that compare whatever is said twice, and explain it least. */
const echoes = ['two-answers', 'two-times', 'two-weeks'];

/** A question answered in two ways is not said again where a rule with a better explanation has found two of its sentences. */
function withoutEchoes(findings: readonly TextFinding[]): readonly TextFinding[] {
  const seen = new Map<string, Set<number>>();
  for (const { rule, quotes, id } of findings)
    if (!echoes.includes(rule) && !notes.includes(rule))
      seen.set(id, new Set(quotes.map(({ from }) => from)));
  return findings.filter(
    ({ rule, quotes }) =>
      !echoes.includes(rule) ||
      ![...seen.values()].some((places) => quotes.filter(({ from }) => places.has(from)).length > 1),
  );
}

const named = (topics: ReadonlyMap<number, Topic>, rule: string, finding: FoundByRule): TextFinding => ({
  id: idOf(rule, finding.quotes),
  rule,
  place: settledAt(topics, rule, finding),
  ...finding,
});
