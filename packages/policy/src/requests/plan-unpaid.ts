import type { Step } from './asked.ts';
import type { Window } from './clocks.ts';
import type { RequestEffect } from './effects.ts';
import { planned } from './planned.ts';
import { reminder } from './reminder.ts';
import type { Move, RequestPlan } from './request.ts';
import type { Story } from './story.ts';

/** What is waited for. */
interface Unpaid {
  readonly window: Window;
  readonly effects: readonly RequestEffect[];
  /** The mail that asks for it. */
  readonly told: RequestEffect;
  /** What asks for it at Shopify, and when its customer was told of it. */
  readonly asks: string;
  readonly askedAt: string;
  /** By which they are asked once more, after what was asked for before was withdrawn; `null` for the first time. */
  readonly again?: Step | null;
  readonly moves: readonly Move[];
}

/** [EXCH-01, MISS-04, RTS-02] What a customer has to pay first is waited for until a day, and they are reminded of it before. */
export function planUnpaid(
  story: Story,
  { window: { clock, last }, effects, told, asks, askedAt, again = null, moves }: Unpaid,
): RequestPlan {
  const reminded = reminder(story, {
    which: 'pay-reminder',
    last,
    after: asks,
    toldAt: askedAt,
    step: again,
  });
  return planned('invoiced', {
    ...{ clock, moves, dueAt: reminded.dueAt },
    effects: [...effects, told, ...reminded.effects],
  });
}
