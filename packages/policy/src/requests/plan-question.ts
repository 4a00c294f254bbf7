import { answerClock } from './clocks.ts';
import { freely } from './moves.ts';
import { planned } from './planned.ts';
import type { RequestPlan } from './request.ts';
import { lastStep, mail } from './story.ts';
import type { Story } from './story.ts';

/** [FORM-01, ORD-02, ADDR-02] What only a person can answer: it is settled once somebody has, or once another address that was asked for is on the order. */
export function planQuestion(story: Story): RequestPlan {
  const received = mail(story, 'received');
  const corrected = lastStep(story, 'corrected');
  if (corrected !== null)
    return planned('settled', {
      effects: [received, mail(story, 'settled', { step: corrected })],
      moves: freely('answered'),
    });
  return lastStep(story, 'answered') === null
    ? planned('asked', {
        clock: answerClock(story, story.request.askedAt),
        effects: [received],
        moves: freely('answered', 'closed'),
      })
    : planned('settled', { effects: [received], moves: freely('answered') });
}
