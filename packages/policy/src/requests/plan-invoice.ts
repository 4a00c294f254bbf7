import type { Reason } from '../reasons.ts';
import type { Step, StepKind } from './asked.ts';
import { payWindow } from './clocks.ts';
import type { Window } from './clocks.ts';
import type { RequestEffect, RequestEffectPayloads } from './effects.ts';
import { freely } from './moves.ts';
import { planUnpaid } from './plan-unpaid.ts';
import { planned } from './planned.ts';
import type { RequestPlan } from './request.ts';
import { effect, lastStep, mail } from './story.ts';
import type { Story } from './story.ts';

/** What is sent once it is paid. */
interface Invoiced {
  /** What was granted, at which its customer is told. */
  readonly cause: Step;
  readonly effects: readonly RequestEffect[];
  readonly invoice: RequestEffectPayloads['invoice'];
  /** The statement by which it is paid first. */
  readonly statement: Reason['statement'];
  /** Until when it can be paid, and by which step that ends, where something ends it. */
  readonly until?: { readonly window: Window | null; readonly ends: readonly StepKind[] };
}

/**
 * [MISS-04, RTS-02] What leaves once it is paid: an invoice waits for its customer, then for whoever packs. What comes to nothing is complete at
 * once. What is sent before it is paid is sent against the policy, and nobody is asked to pay it any more.
 */
export function planInvoice(
  story: Story,
  { cause, effects, invoice, statement, until = { window: null, ends: [] } }: Invoiced,
): RequestPlan {
  const again = openedAgain(story, cause);
  const asks = again === null ? 'invoice' : `invoice/${again.id}`;
  const asked = [...effects, effect(story, 'invoice', invoice, { what: asks })];
  const told = mail(story, 'invoice', { after: [asks], step: again ?? cause, words: cause });
  const known = story.known.invoice;
  const isPaid = known?.isPaid === true;
  // What it comes to is known by itself once it is made, whether or not Shopify shows the order.
  const isFree = known === null && invoice.lines.length === 0;
  if (lastStep(story, 'sent') !== null) {
    const settled = mail(story, 'settled', { after: [asks] });
    const withdrawn = isPaid || isFree ? [] : [deleteInvoice(story, { after: [asks] })];
    return planned('settled', { effects: [...asked, told, settled, ...withdrawn] });
  }
  if (isPaid) return planned('to-send', { effects: [...asked, told], moves: freely('sent', 'answered') });
  if (isFree)
    return planned('invoiced', { effects: [...asked, told], moves: freely('answered', 'closed', 'sent') });
  const askedAt = (again ?? cause).at;
  return planUnpaid(story, {
    ...{ effects: asked, told, asks, askedAt, again },
    window: until.window ?? payWindow(story, askedAt, statement),
    moves: [...freely(...until.ends, 'answered', 'closed'), { step: 'sent', against: true }],
  });
}

/** Opened again after it was granted: what was not paid when it ended is gone, and is made anew. */
function openedAgain({ known: { steps }, ...story }: Story, cause: Step): Step<'reopened'> | null {
  const again = lastStep({ ...story, known: { steps } }, 'reopened');
  return again !== null && steps.indexOf(again) > steps.indexOf(cause) ? again : null;
}

/** Nobody can pay any more what was asked for and is not paid; once for each time that the request was opened. */
export function deleteInvoice(
  story: Story,
  { after = [] }: { readonly after?: readonly string[] } = {},
): RequestEffect {
  const again = lastStep(story, 'reopened');
  const what = again === null ? 'invoice-delete' : `invoice-delete/${again.id}`;
  return effect(story, 'invoice-delete', {}, { after, what });
}
