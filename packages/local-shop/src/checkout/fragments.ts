import { bagPicture } from '../storefront/bag-picture.ts';
import { html, type Html } from '../pages/html.ts';
import { sumAllocations, lineTotal, optionTotal, totalsOf } from './amounts.ts';
import type { Allocation, Checkout, DeliveryGroup, DeliveryOption, PricedLine } from './checkout.ts';
import { errorsOnTop } from './error-fields.ts';
import { provinceField, zipLabel } from './fields.ts';
import { moneyShownAt, type ShownMoney } from './shown-money.ts';
import type { CheckoutError } from './checkout.ts';

/** The parts of the page that the server draws anew after each command, by the id of the element that holds them. */
export function fragments(
  checkout: Checkout,
  errors: readonly CheckoutError[],
): Readonly<Record<string, string>> {
  const { cart } = checkout;
  const parts = {
    notices: notices(errorsOnTop(errors)),
    province: provinceField(cart.countryCode, cart.deliveryAddress?.provinceCode ?? null),
    'zip-label': html`${zipLabel(cart.countryCode)}`,
    'delivery-options': deliveryOptions(checkout),
    discounts: discounts(checkout),
    summary: summary(checkout),
    'summary-total': html`${moneyShownAt(checkout)(totalsOf(checkout).total)}`,
  };
  return Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, part.markup]));
}

function notices(messages: readonly string[]): Html {
  return html`${messages.map((message) => html`<p class="notice critical">${message}</p>`)}`;
}

/** The options as radio buttons, or why there are none. */
function deliveryOptions(checkout: Checkout): Html {
  const { groups } = checkout;
  const shown = moneyShownAt(checkout);
  if (groups.length === 0) return html`<p class="note">Nothing in this order needs shipping.</p>`;
  return html`${groups.map((group) =>
    group.options.length > 0
      ? html`<ul class="options">
          ${group.options.map((option) => html`<li>${optionRadio(group, option, shown)}</li>`)}
        </ul>`
      : html`<p class="note">No shipping option is available for this address.</p>`,
  )}`;
}

function optionRadio(group: DeliveryGroup, option: DeliveryOption, shown: ShownMoney): Html {
  const checked = group.selected?.rateId === option.rateId;
  const cost = optionTotal(option);
  return html`<label>
    <input
      type="radio"
      id="rate-${option.rateId}"
      name="rate"
      value="${option.rateId}"
      ${checked && html`checked`}
    />
    <span class="name"
      >${option.title}${option.description && html`<span class="note">${option.description}</span>`}</span
    >
    ${option.allocations.length > 0 && html`<s><span class="unseen">instead of </span>${shown(option.cost)}</s>`}
    <strong>${cost.minor === 0 ? 'Free' : shown(cost)}</strong>
  </label>`;
}

function discounts({ codes }: Checkout): Html {
  return html`${codes.map((state) =>
    state.kind === 'applied'
      ? html`<span class="tag"
          >${state.code}<button
            type="button"
            data-remove-code="${state.code}"
            aria-label="Remove ${state.code}"
          >
            ×
          </button></span
        >`
      : html`<p class="field-error">${state.code}: ${state.message}</p>`,
  )}`;
}

/** Lines and totals. */
function summary(checkout: Checkout): Html {
  const shown = moneyShownAt(checkout);
  const totals = totalsOf(checkout);
  const [group] = checkout.groups;
  return html`<ul class="lines">
      ${checkout.lines.map((line) => summaryLine(line, shown))}
    </ul>
    <dl class="totals">
      ${row('Subtotal', shown(totals.lines))} ${discountRows(checkout, shown)}
      ${group ? row('Shipping', shippingText(group, shown)) : null}
      <div class="total">
        <dt>Total</dt>
        <dd><span class="currency">${totals.total.currency}</span> ${shown(totals.total)}</dd>
      </div>
    </dl>`;
}

function summaryLine(priced: PricedLine, shown: ShownMoney): Html {
  const { line, product } = priced;
  const total = lineTotal(priced);
  return html`<li>
    <span class="thumb"
      >${bagPicture(product.handle)}<span class="quantity" aria-hidden="true">${line.quantity}</span></span
    >
    <span class="name">${product.title}<span class="unseen">, quantity ${line.quantity}</span></span>
    <span class="amount">
      ${priced.allocations.length > 0 && html`<s><span class="unseen">instead of </span>${shown(priced.subtotal)}</s>`}
      ${shown(total)}
    </span>
  </li>`;
}

function discountRows({ lines, market }: Checkout, shown: ShownMoney): readonly Html[] {
  const byTitle = new Map<string, Allocation[]>();
  for (const allocation of lines.flatMap(({ allocations }) => allocations))
    byTitle.set(allocation.title, [...(byTitle.get(allocation.title) ?? []), allocation]);
  return [...byTitle].map(([title, allocations]) =>
    row(`Discount ${title}`, `−${shown(sumAllocations(allocations, market.currency))}`),
  );
}

function shippingText({ selected }: DeliveryGroup, shown: ShownMoney): string {
  if (!selected) return 'Not available';
  const cost = optionTotal(selected);
  return cost.minor === 0 ? 'Free' : shown(cost);
}

function row(term: string, value: string): Html {
  return html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;
}
