import { orderStatusLink } from '../orders/order-status-link.ts';
import type { ShopContext } from '../shop-context.ts';
import type { Order } from '../state/orders.ts';
import { html } from '../pages/html.ts';
import { addressForm } from './address-by-hand.ts';
import { addressBlock } from './address-block.ts';
import { adminBlocks } from './admin-blocks.ts';
import { adminLinks } from './admin-links.ts';
import { displayTime } from './display-time.ts';
import { adminPage, badge, card, pageHeader } from './layout.ts';
import { deliveryTimeline } from './delivery-log.ts';
import { fulfillmentCards } from './fulfillment-cards.ts';
import type { RefusedForm } from './fulfillment-forms.ts';
import { orderChangeCard } from './order-change-card.ts';
import { paymentCard } from './order-cards.ts';
import { refundCard } from './refund-by-hand.ts';
import { returnsCard } from './return-by-hand.ts';
import { metafieldsCard } from './metafields-card.ts';
import { fulfillmentBadge } from './orders-page.ts';
import { paymentBadge } from './payment-badge.ts';

/**
 * One order: what is shipped and what keeps it, what was paid, who bought, tags, metafields and its webhooks. `refused`
 * is a form of this page that could not be done.
 */
export function orderPage(context: ShopContext, order: Order, refused: RefusedForm | null = null): string {
  const content = html`${pageHeader(order.name, {
      back: '/admin/orders',
      beside: html`${paymentBadge(order)} ${fulfillmentBadge(order)}`,
      actions: html`${adminLinks(context, 'admin.order-details.action.link', order.id)}
        <a class="button" href="${orderStatusLink(order)}" target="_blank">View order status page</a>`,
    })}
    <p class="subtitle">${displayTime(context, order.createdAt)} from ${sourceOf(order)}</p>
    <div class="columns">
      <div>
        ${fulfillmentCards(context, order, refused)} ${paymentCard(order)} ${orderChangeCard(order, refused)}
        ${refundCard(order, refused)} ${returnsCard(order, refused)} ${metafieldsCard(context, order.id)}
        ${adminBlocks(context, 'admin.order-details.block.render', order.id)}
        ${card('Timeline', deliveryTimeline(context, order.id))}
      </div>
      <aside aria-label="About the order">
        ${card('Notes', html`<p>${order.note ?? 'No notes from customer'}</p>`)}
        ${card(
          'Customer',
          html`<h3>Contact information</h3>
            <p>${order.email ?? 'No email provided'}</p>
            <h3>Shipping address</h3>
            ${addressBlock(order.shippingAddress, 'No shipping address provided')}
            ${addressForm(context, order, refused)}
            <h3>Billing address</h3>
            ${addressBlock(order.billingAddress, 'No billing address provided')}`,
        )}
        ${card(
          'Tags',
          order.tags.length > 0
            ? html`<p class="chips">${order.tags.map((tag) => html`${badge(tag, 'info')} `)}</p>`
            : html`<p>No tags</p>`,
        )}
        ${
          order.attributes.length > 0 &&
          card(
            'Additional details',
            html`<dl>
              ${order.attributes.map(
                ({ key, value }) =>
                  html`<dt>${key}</dt>
                    <dd>${value}</dd>`,
              )}
            </dl>`,
          )
        }
      </aside>
    </div>`;
  return adminPage(context, { title: order.name, section: 'orders', content });
}

const SOURCES: Readonly<Partial<Record<string, string>>> = {
  web: 'Online Store',
  shopify_draft_order: 'Draft Orders',
  pos: 'Point of Sale',
  marketplace: 'another sales channel',
};

function sourceOf(order: Order): string {
  return SOURCES[order.sourceName] ?? 'the Admin API';
}
