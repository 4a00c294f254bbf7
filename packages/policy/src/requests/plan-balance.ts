import type { Step } from './asked.ts';
import { payWindow, refundClock } from './clocks.ts';
import type { RequestEffect } from './effects.ts';
import { freely } from './moves.ts';
import { planUnpaid } from './plan-unpaid.ts';
import { planned } from './planned.ts';
import type { RequestPlan } from './request.ts';
import { effect, mail } from './story.ts';
import type { Story } from './story.ts';

/** An exchange that is looked at: when it came and was looked at, what carries it out, and the mail that says that it is done. */
interface Exchanged {
  readonly arrived: Step<'arrived'>;
  readonly inspected: Step<'inspected'>;
  readonly effects: readonly RequestEffect[];
  readonly settled: RequestEffect;
}

/**
 * [EXCH-01] What an exchange costs above what came back is paid before what is wanted instead leaves: Shopify holds that as long as something
 * is left to pay. An exchange that leaves nothing is settled at once.
 */
export function planBalance(
  story: Story,
  { arrived, inspected, effects: carriedOut, settled }: Exchanged,
): RequestPlan {
  const { invoice } = story.known;
  const effects = [...carriedOut, effect(story, 'balance', {}, { after: ['return-process'] })];
  if (invoice === null)
    return planned('arrived', {
      clock: refundClock(story, arrived.at),
      ...{ effects, moves: freely('answered', 'closed') },
    });
  if (invoice.isPaid)
    return planned('settled', { effects: [...effects, settled], moves: freely('answered') });
  return planUnpaid(story, {
    ...{ effects, asks: 'balance', askedAt: inspected.at, moves: freely('answered', 'closed') },
    window: payWindow(story, inspected.at, 'EXCH-01'),
    told: mail(story, 'invoice', { after: ['balance'], words: inspected }),
  });
}
