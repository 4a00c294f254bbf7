import { answerClock } from './clocks.ts';
import { freely, yesOrNo } from './moves.ts';
import { planned } from './planned.ts';
import type { Move, RequestPlan } from './request.ts';
import type { SoldOrder } from './sold-order.ts';
import { effect, lastStep, mail } from './story.ts';
import type { Story } from './story.ts';

/**
 * [ORD-01, ORD-02] A request to stop an order: somebody asks the warehouse, and cancels it only if that worked. Where another company ships
 * it, approving asks that company: the order is cancelled once it agrees, and its customer is told where it does not.
 */
export function planCancellation(story: Story): RequestPlan {
  const received = mail(story, 'received');
  const approved = lastStep(story, 'approved');
  if (approved === null)
    return planned('asked', {
      clock: answerClock(story, story.request.askedAt),
      effects: [received],
      moves: [...yesOrNo(story, { yes: inTheWay(story.order) }), ...freely('answered')],
    });
  const { order } = story;
  const isStopped = order === null || order.isCancelled;
  if (!isStopped && (order.warehouse === 'refuses' || sayLeft(order) !== null)) {
    const asked = order.warehouse === 'refuses' ? [effect(story, 'warehouse-stop', {})] : [];
    const after = asked.map(({ kind }) => kind);
    return planned('not-stopped', {
      effects: [received, ...asked, mail(story, 'not-stopped', { after, step: approved })],
      moves: freely('answered'),
    });
  }
  if (!isStopped && order.warehouse === 'taken')
    return planned('at-warehouse', {
      clock: answerClock(story, approved.at),
      effects: [received, effect(story, 'warehouse-stop', {})],
      moves: freely('answered', 'closed'),
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

/** [ORD-01] Why Shopify will not cancel it, or not before somebody else has agreed. */
function inTheWay(order: SoldOrder | null): Pick<Move, 'hindrance'> {
  const message =
    order === null || order.isCancelled ? null : (sayLeft(order) ?? inTheWayAt[order.warehouse]);
  return message === null ? {} : { hindrance: { statement: 'ORD-01', message } };
}

const inTheWayAt: Readonly<Record<SoldOrder['warehouse'], string | null>> = {
  free: null,
  packing:
    'It is in progress at one of your locations: Shopify will not cancel it as long as it is. Mark it as unfulfilled there first.',
  taken:
    'A fulfillment service has it. With your yes it is asked to stop: the order is canceled and paid back once it agrees, and the customer is told if it does not.',
  refuses: 'The fulfillment service was asked to stop it, and does not. Shopify will not cancel it.',
};

/** What has left cannot be stopped, and Shopify cancels no order of which something has. What nobody ships is taken back first. */
function sayLeft({ lines }: SoldOrder): string | null {
  const shipping = lines.filter(({ requiresShipping }) => requiresShipping);
  const left = shipping.reduce((pieces, { shipped }) => pieces + shipped, 0);
  const all = shipping.reduce((pieces, { sold }) => pieces + sold, 0);
  if (left === 0) return null;
  const what = left >= all ? 'All of it has' : `${left} of ${all} items have`;
  return `${what} left: Shopify will not cancel this order. What has left can be returned instead.`;
}
