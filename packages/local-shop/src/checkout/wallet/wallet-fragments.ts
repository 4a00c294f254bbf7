import { html, type Html } from '../../pages/html.ts';
import { optionTotal, totalsOf } from '../amounts.ts';
import type { Checkout, DeliveryGroup, DeliveryOption } from '../checkout.ts';
import { moneyShownAt, type ShownMoney } from '../shown-money.ts';

/** The parts of a wallet sheet that follow from the address, by the id of the element that holds them. */
export function walletFragments(checkout: Checkout): Readonly<Record<string, string>> {
  return {
    'wallet-options': options(checkout).markup,
    'wallet-total': total(checkout).markup,
  };
}

function options(checkout: Checkout): Html {
  const shown = moneyShownAt(checkout);
  return html`${checkout.groups.map((group) =>
    group.options.length === 0
      ? html`<p class="note">No shipping option is available for this address.</p>`
      : html`<ul class="options">
          ${group.options.map((option) => html`<li>${optionRadio(group, option, shown)}</li>`)}
        </ul>`,
  )}`;
}

function optionRadio({ selected }: DeliveryGroup, option: DeliveryOption, shown: ShownMoney): Html {
  const cost = optionTotal(option);
  const checked = selected?.rateId === option.rateId;
  return html`<label>
    <input
      type="radio"
      id="wallet-rate-${option.rateId}"
      name="wallet-rate"
      value="${option.rateId}"
      ${checked && html`checked`}
    />
    <span class="name">${option.title}</span>
    <strong>${cost.minor === 0 ? 'Free' : shown(cost)}</strong>
  </label>`;
}

function total(checkout: Checkout): Html {
  const totals = totalsOf(checkout);
  return html`<span>Total</span>
    <strong
      ><span class="currency">${totals.total.currency}</span> ${moneyShownAt(checkout)(totals.total)}</strong
    >`;
}
