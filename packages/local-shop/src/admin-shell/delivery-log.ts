import type { ShopContext } from '../shop-context.ts';
import { gidType, plainId } from '../state/gid.ts';
import type { DeliveryAttempt, WebhookDelivery } from '../state/webhook-deliveries.ts';
import { html, type Html } from '../pages/html.ts';
import { displayTime } from './display-time.ts';
import { adminPage, badge, pageHeader } from './layout.ts';

/** Every webhook delivery of this run, newest first. */
export function deliveriesPage(context: ShopContext): string {
  const deliveries = [...context.state.webhookDeliveries.values()].reverse();
  const content = html`${pageHeader('Webhook deliveries')}
    <section class="card">
      ${
        deliveries.length === 0
          ? html`<p class="empty">Nothing was sent yet. Webhooks go to an app that is installed.</p>`
          : html`<ol class="timeline">
              ${deliveries.map((each) => entry(context, each, true))}
            </ol>`
      }
    </section>`;
  return adminPage(context, { title: 'Webhook deliveries', section: 'webhooks', content });
}

/** The deliveries about one thing, newest first. */
export function deliveryTimeline(context: ShopContext, resourceId: string): Html {
  const deliveries = [...context.state.webhookDeliveries.values()].filter(
    (each) => each.resourceId === resourceId,
  );
  if (deliveries.length === 0)
    return html`<p>No webhooks were sent about it: the app was not installed, or subscribes to none.</p>`;
  return html`<ol class="timeline">
    ${deliveries.reverse().map((each) => entry(context, each, false))}
  </ol>`;
}

function entry(context: ShopContext, delivery: WebhookDelivery, withResource: boolean): Html {
  const order = withResource && gidType(delivery.resourceId) === 'Order';
  return html`<li>
    <div class="timeline-head">
      <strong><code>${delivery.topic}</code></strong> ${stateBadge(delivery)}
      ${order && html`<a href="/admin/orders/${plainId(delivery.resourceId)}">Order</a>`}
      <form method="post" action="/admin/webhooks/${delivery.webhookId}/resend">
        <button class="button small" type="submit" aria-label="Send ${delivery.topic} again">
          Send again
        </button>
      </form>
    </div>
    <p class="muted">
      Triggered ${displayTime(context, delivery.triggeredAt)} · webhook id ${delivery.webhookId}
    </p>
    <ol class="attempts">
      ${delivery.attempts.map(
        (attempt, index) =>
          html`<li>Attempt ${index + 1}, ${displayTime(context, attempt.at)}: ${sayOutcome(attempt)}</li>`,
      )}
    </ol>
    <details>
      <summary>Payload</summary>
      <pre tabindex="0" role="region" aria-label="Payload">
${JSON.stringify(JSON.parse(delivery.body), null, 2)}</pre>
    </details>
  </li>`;
}

function stateBadge({ state }: WebhookDelivery): Html {
  switch (state) {
    case 'delivered':
      return badge('Delivered', 'success');
    case 'pending':
      return badge('Trying', 'attention');
    case 'given-up':
      return badge('Given up', 'critical');
    default:
      return state satisfies never;
  }
}

function sayOutcome({ outcome }: DeliveryAttempt): string {
  return outcome.kind === 'answered' ? `answered ${outcome.status}` : outcome.why;
}
