import { readForm, withoutRulesOf } from '@doorstep/policy';
import type { FormTexts, Policy, Problem, Result } from '@doorstep/policy';

import type { Draft } from '../draft/draft.ts';

/**
 * The policy with the calendar and the events that texts say; everything else stays as the draft was opened. So the calendar
 * is there to look at, whatever else of the draft cannot be read. What the policy says for an event is left out: the
 * calendar does not need it, and an event may be gone.
 */
export const readCalendar = (
  { opened }: Pick<Draft, 'opened'>,
  texts: FormTexts,
): Result<Policy, readonly Problem[]> =>
  readForm(
    texts,
    withoutRulesOf(
      opened,
      opened.events.map(({ id }) => id),
    ),
    ['calendar', 'events', 'destinations.served'],
  );
