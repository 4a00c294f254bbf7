import { findWhatIsOver, ok } from '@doorstep/policy';
import type { Finding } from '@doorstep/policy';

import { dateIn } from '../../policy/date-in-zone.ts';
import { groupOf } from '../../policy/editor/groups.ts';
import type { Check } from '../check.ts';
import type { Problem } from '../problem.ts';

/** Events, holidays and seasons of the live policy whose dates have passed. */
export const over: Check = {
  id: 'over',
  name: 'Dates that have passed',
  looksAt: 'that no event, holiday or season of your policy is over',
  look: ({ live: { policy }, now }) =>
    ok(findWhatIsOver(policy, dateIn(policy.merchant.timeZone, now)).map(problemOf)),
};

const problemOf = ({ id, path, message, fix }: Finding): Problem => ({
  about: id,
  severity: 'warning',
  message: `${message} ${fix}`,
  meaning:
    'What your policy says for these days holds for nobody any more, and for the next time nothing is said.',
  wayOut: { kind: 'link', label: 'Open it in your policy', url: `/app/policy/${groupOf(path)?.slug ?? ''}` },
});
