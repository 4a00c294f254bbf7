import { lintPolicy } from '@doorstep/policy';

import { dateIn } from '../date-in-zone.ts';
import type { Draft, TextChanges } from '../draft/draft.ts';
import { readableOf } from '../editor/readable.ts';
import { changesOf } from '../editor/way-out.ts';

/** A way out of a finding as changes of a draft. */
interface Settled {
  /** What its button says. */
  readonly label: string;
  readonly changes: TextChanges;
}

/** One of a finding's ways out, by its place; `null` where a draft has no such finding any more, or never had. */
export function settleFinding(
  draft: Pick<Draft, 'texts' | 'opened'>,
  { finding, way: at }: { readonly finding: string; readonly way: number },
  now: Date,
): Settled | null {
  const readable = readableOf(draft.texts, draft.opened);
  const findings = lintPolicy(readable.policy, dateIn(draft.opened.merchant.timeZone, now));
  const way = findings.find(({ id }) => id === finding)?.waysOut[at];
  return way === undefined ? null : { label: way.label, changes: changesOf(way, readable.texts) };
}
