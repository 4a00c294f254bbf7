import { answerClock } from './clocks.ts';
import { freely, yesOrNo } from './moves.ts';
import { planned } from './planned.ts';
import type { RequestPlan } from './request.ts';
import { effect, lastStep, mail } from './story.ts';
import type { Story } from './story.ts';

/** [ORD-01, ORD-02] A request to stop an order: somebody asks the warehouse, and cancels it only if that worked. */
export function planCancellation(story: Story): RequestPlan {
  const received = mail(story, 'received');
  const approved = lastStep(story, 'approved');
  if (approved === null)
    return planned('asked', {
      clock: answerClock(story, story.request.askedAt),
      effects: [received],
      moves: [...yesOrNo(story), ...freely('answered')],
    });
  return planned('settled', {
    effects: [
      received,
      effect(story, 'cancel-order', {}),
      mail(story, 'settled', { after: ['cancel-order'], step: approved }),
    ],
    moves: freely('answered'),
  });
}
