import type { Step, StepKind } from './asked.ts';
import type { RequestEffect } from './effects.ts';
import { freely } from './moves.ts';
import { planned } from './planned.ts';
import type { Clock, RequestPlan } from './request.ts';
import { lastStep, mail } from './story.ts';
import type { Story } from './story.ts';

/**
 * What leaves once it is paid: an invoice waits for its customer, then for whoever packs. What comes to nothing is complete at once.
 * @param effects with the invoice among them, whose key ends in `invoice`.
 * @param until Until when it can be paid, and by which step that ends, where something ends it.
 */
export function planInvoice(
  story: Story,
  cause: Step,
  effects: readonly RequestEffect[],
  { clock, ends }: { readonly clock: Clock | null; readonly ends: readonly StepKind[] } = {
    clock: null,
    ends: [],
  },
): RequestPlan {
  const { invoice } = story.known;
  const told = mail(story, 'invoice', { after: ['invoice'], step: cause });
  if (lastStep(story, 'sent') !== null)
    return planned('settled', {
      effects: [...effects, told, mail(story, 'settled', { after: ['invoice'] })],
    });
  return invoice?.isPaid
    ? planned('to-send', { effects: [...effects, told], moves: freely('sent', 'answered') })
    : planned('invoiced', {
        ...(clock === null ? {} : { clock }),
        ...{ effects: [...effects, told], moves: freely(...ends, 'answered', 'closed', 'sent') },
      });
}
