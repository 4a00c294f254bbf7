import { overPayments, outcomeOf } from '../orders/financial-outcome.ts';
import { standingFulfillments } from '../orders/fulfillment.ts';
import {
  approveReturn,
  declineReturn,
  findReturnable,
  openReturn,
  processReturn,
  setReturnStatus,
} from '../orders/returns.ts';
import { displayMoney } from '../pages/display-money.ts';
import { html, type Html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import type { Order } from '../state/orders.ts';
import { RETURN_REASONS, type Return } from '../state/returns.ts';
import { formControls } from './form-controls.ts';
import type { RefusedForm } from './fulfillment-forms.ts';
import { card } from './layout.ts';

/** What a refused form of this kind is about. */
const returnOf = (order: Order): string => `${order.id}/return`;

/** The returns of an order with what a merchant does with them by hand, and the form that opens one; none before anything has left. */
export function returnsCard(order: Order, refused: RefusedForm | null): Html | null {
  const parts = returnable(order);
  if (parts.length === 0 && order.returns.length === 0) return null;
  return card(
    'Returns',
    html`${order.returns.map((each) => returnRow(order, each))}
    ${parts.length > 0 && openForm(order, parts, refused?.about === returnOf(order) ? refused : null)}`,
  );
}

function returnRow(order: Order, each: Return): Html {
  const { name, status } = each;
  const words = status.charAt(0) + status.slice(1).toLowerCase();
  const pieces = each.lines.reduce((total, { quantity }) => total + quantity, 0);
  const processed = each.lines.every((line) => line.processed === line.quantity);
  const act = (action: string, text: string) =>
    html`<form method="post" action="/admin/orders/${plainId(order.id)}/returns">
      <input type="hidden" name="return" value="${each.id}" />
      <input type="hidden" name="action" value="${action}" />
      <button class="button small" type="submit" aria-label="${text} ${name}">${text}</button>
    </form>`;
  return html`<div class="chips">
    <p><strong>${name}</strong> ${words}, ${pieces === 1 ? '1 item' : `${pieces} items`}</p>
    ${status === 'REQUESTED' && html`${act('approve', 'Approve')} ${act('decline', 'Decline')}`}
    ${status === 'OPEN' && !processed && html`${act('process', 'Process')} ${act('refund', `Process and refund ${displayMoney(due(order, each))}`)}`}
    ${status === 'OPEN' && act('close', 'Close')}
  </div>`;
}

/** What Shopify would give back for everything of a return that has not been processed, the shipping kept. */
function due(order: Order, each: Return) {
  const { net, maximum } = outcomeOf(order, each, {
    pieces: unprocessed(each).map(({ orderLineId, quantity }) => ({ orderLineId, quantity })),
    exchanges: [],
    shipping: null,
  });
  const minor = Math.max(0, Math.min(net.presentment.minor, maximum.presentment.minor));
  return { ...net.presentment, minor };
}

const unprocessed = ({ lines }: Return) =>
  lines.flatMap(({ id, orderLineId, quantity, processed }) =>
    quantity > processed ? [{ id, orderLineId, quantity: quantity - processed }] : [],
  );

/** The lines of parcels of which pieces may come back. */
function returnable(order: Order) {
  return standingFulfillments(order)
    .flatMap(({ lines }) => lines)
    .flatMap(({ id }) => {
      const found = findReturnable(order, id);
      const line = order.lines.find((each) => each.id === found?.orderLineId);
      return found && line && found.left > 0 ? [{ id, left: found.left, title: line.title }] : [];
    });
}

function openForm(order: Order, parts: ReturnType<typeof returnable>, own: RefusedForm | null): Html {
  const values = {
    returnLine: own?.typed.returnLine ?? parts[0]?.id ?? '',
    returnQuantity: own?.typed.returnQuantity ?? '1',
    returnReason: own?.typed.returnReason ?? 'changed-my-mind',
    returnAs: own?.typed.returnAs ?? 'open',
  };
  const { input, select } = formControls(values, {});
  return html`<form method="post" action="/admin/orders/${plainId(order.id)}/returns">
    <input type="hidden" name="action" value="create" />
    ${own && html`<p class="problem" role="alert">${own.problem}</p>`}
    <div class="fields">
      ${select(
        'returnLine',
        'What comes back',
        parts.map(({ id, title, left }) => [id, `${title} (${left})`] as const),
      )}
      ${input('returnQuantity', 'Pieces that come back', html`inputmode="numeric"`)}
      ${select(
        'returnReason',
        'Reason for the return',
        RETURN_REASONS.map(({ handle, name }) => [handle, name] as const),
      )}
      ${select('returnAs', 'Who asks', [
        ['open', 'The merchant: open at once'],
        ['requested', 'The customer: requested'],
      ])}
    </div>
    <p class="form-actions"><button class="button" type="submit">Create return</button></p>
  </form>`;
}

/** Does what a form of the card asks for, or gives it back with what is wrong. */
export function changeReturn(
  context: ShopContext,
  order: Order,
  typed: RefusedForm['typed'],
): RefusedForm | null {
  const found = order.returns.find(({ id }) => id === typed.return);
  if (typed.action === 'create') return create(context, order, typed);
  if (!found) return null;
  const returned = { order, return: found };
  const isRequested = found.status === 'REQUESTED';
  if (typed.action === 'approve' && isRequested) approveReturn(context, returned);
  if (typed.action === 'decline' && isRequested)
    declineReturn(context, returned, { reason: 'OTHER', note: null });
  if (typed.action === 'close' && found.status === 'OPEN') setReturnStatus(context, returned, 'closed');
  const pays = typed.action === 'refund';
  if ((pays || typed.action === 'process') && found.status === 'OPEN')
    processReturn(context, returned, {
      lines: unprocessed(found).map(({ id, quantity }) => ({ id, quantity, dispositions: [] })),
      exchanges: [],
      transactions: pays ? overPayments(order, due(order, found)) : [],
      storeCredit: [],
      shipping: null,
      note: null,
      allowOverRefunding: false,
    });
  return null;
}

function create(context: ShopContext, order: Order, typed: RefusedForm['typed']): RefusedForm | null {
  const part = returnable(order).find(({ id }) => id === typed.returnLine);
  const reason = RETURN_REASONS.find(({ handle }) => handle === typed.returnReason);
  const quantity = Number(typed.returnQuantity);
  if (!part || !reason || !Number.isInteger(quantity) || quantity < 1 || quantity > part.left)
    return {
      about: returnOf(order),
      typed,
      problem: `Enter a whole number from 1 to ${part?.left ?? 1}`,
    };
  openReturn(
    context,
    order,
    [{ fulfillmentLineId: part.id, quantity, reason, reasonNote: '', customerNote: null }],
    { isApproved: typed.returnAs !== 'requested', fee: null, exchanges: [] },
  );
  return null;
}
