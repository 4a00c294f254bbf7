import { overPayments } from '../orders/financial-outcome.ts';
import { netPayment } from '../orders/payment.ts';
import { piecesCost } from '../orders/refund-amounts.ts';
import { refundOrder } from '../orders/refund-order.ts';
import { REFUND_NOTHING } from '../orders/wanted-refund.ts';
import { currentQuantity } from '../orders/totals.ts';
import { displayMoney } from '../pages/display-money.ts';
import { html, type Html } from '../pages/html.ts';
import type { ShopContext } from '../shop-context.ts';
import { plainId } from '../state/gid.ts';
import { parseDecimal } from '../state/money.ts';
import type { Order } from '../state/orders.ts';
import { formControls } from './form-controls.ts';
import type { RefusedForm } from './fulfillment-forms.ts';
import { card } from './layout.ts';

/** What a refused form of this kind is about. */
export const refundOf = (order: Order): string => `${order.id}/refund`;

/** The form with which a merchant gives money back; none where there is none to give. */
export function refundCard(order: Order, refused: RefusedForm | null): Html | null {
  const left = netPayment(order).presentment;
  if (left.minor <= 0) return null;
  const own = refused?.about === refundOf(order) ? refused : null;
  const values = {
    refundLine: own?.typed.refundLine ?? '',
    refundQuantity: own?.typed.refundQuantity ?? '1',
    refundAmount: own?.typed.refundAmount ?? '',
    refundNote: own?.typed.refundNote ?? '',
  };
  const { input, select } = formControls(values, {});
  const lines = order.lines.filter((line) => currentQuantity(line) > 0);
  return card(
    'Refund',
    html`<p class="muted">Paid and not refunded: ${displayMoney(left)}</p>
      <form method="post" action="/admin/orders/${plainId(order.id)}/refunds">
        ${own && html`<p class="problem" role="alert">${own.problem}</p>`}
        <div class="fields">
          ${select('refundLine', 'What is refunded', [
            ['', 'An amount only'],
            ...lines.map((line): readonly [string, string] => [
              line.id,
              `${line.title} (${currentQuantity(line)})`,
            ]),
          ])}
          ${input('refundQuantity', 'Pieces', html`inputmode="numeric"`)}
          ${input('refundAmount', `Amount (${left.currency}), empty for the price`, html`inputmode="decimal"`)}
          ${input('refundNote', 'Reason for the refund')}
        </div>
        <p class="form-actions"><button class="button" type="submit">Refund</button></p>
      </form>`,
  );
}

/** Does what the form asks for, or gives it back with what is wrong. What has not left is not shipped any more. */
export function refundByHand(
  context: ShopContext,
  order: Order,
  typed: RefusedForm['typed'],
): RefusedForm | null {
  const refuse = (problem: string): RefusedForm => ({ about: refundOf(order), typed, problem });
  const line = order.lines.find(({ id }) => id === typed.refundLine);
  const quantity = Number(typed.refundQuantity);
  if (line && !(Number.isInteger(quantity) && quantity > 0 && quantity <= currentQuantity(line)))
    return refuse(`Enter a whole number from 1 to ${currentQuantity(line)}`);
  const pieces = line ? [{ orderLineId: line.id, quantity }] : [];
  const amount = typed.refundAmount
    ? parseDecimal(typed.refundAmount, order.presentmentCurrency)
    : piecesCost(order, pieces).presentment;
  const left = netPayment(order).presentment;
  if (!amount || amount.minor < 0 || amount.minor > left.minor || (amount.minor === 0 && !line))
    return refuse(`Enter an amount up to ${displayMoney(left)}`);
  refundOrder(context, order, {
    ...REFUND_NOTHING,
    lines: pieces.map((piece) => ({ ...piece, locationId: null, restockType: 'CANCEL' })),
    transactions: overPayments(order, amount),
    note: typed.refundNote?.trim() || null,
  });
  return null;
}
