import { parseInstant } from '../calendar/zone.ts';
import { refundWindow } from '../schedule/refund.ts';
import type { Clock } from './request.ts';
import { dayOf, endOf } from './story.ts';
import type { Story } from './story.ts';

/** [PROD-01] Somebody decides or writes back within the policy's hours, weekends included. It is promised for product issues. */
export function answerClock(story: Story, since: string): Clock {
  const { answerWithinHours: hours } = story.policy.productIssues;
  const at = (parseInstant(since) ?? story.known.now) + hours * 3_600_000;
  const message = `An answer is due within ${hours} hours.`;
  return { what: 'answer', at, because: [{ statement: 'PROD-01', message }] };
}

/** [RET-08] What came back is paid by then; `null` for a warehouse that never works. */
export function refundClock(story: Story, arrivedAt: string): Clock | null {
  const day = dayOf(story, arrivedAt);
  const window = day === null ? null : refundWindow(story.policy, day);
  return window && { what: 'refund', at: endOf(story, window.latest), because: window.because };
}
