import { html, type Html } from '../pages/html.ts';
import { stepLabel } from './buyer-journey-signals.ts';
import type { Checkout } from './checkout.ts';
import { reachableStep, stepsOf } from './journey.ts';
import { addressOf, type JourneyStep, type Visit } from './visit.ts';

/** The pages of checkout, of which those that the buyer has come to are links. */
export function stepsNavigation(visit: Visit, checkout: Checkout): Html {
  return html`<nav class="steps" aria-label="Checkout steps">
    <ol>
      ${checkout.draft === null && html`<li><a href="/cart">Cart</a></li>`}
      ${stepsOf(visit, checkout).map((step) => html`<li>${entry(visit, checkout, step)}</li>`)}
    </ol>
  </nav>`;
}

function entry(visit: Visit, checkout: Checkout, step: JourneyStep): Html {
  const label = stepLabel(step);
  if (step === visit.step) return html`<strong aria-current="step">${label}</strong>`;
  return reachableStep(visit, checkout, step) === step
    ? html`<a href="${addressOf(visit, step)}">${label}</a>`
    : html`<span>${label}</span>`;
}

/** The button that leads on, and the way back. */
export function stepActions(visit: Visit, checkout: Checkout): Html {
  const steps = stepsOf(visit, checkout);
  const index = steps.indexOf(visit.step);
  const next = steps[index + 1];
  const previous = steps[index - 1];
  const back = previous ?? (checkout.draft === null && visit.step !== 'checkout' ? 'cart' : null);
  return html`<button type="submit" class="primary" id="place-order">
      ${next ? `Continue to ${stepLabel(next).toLowerCase()}` : 'Place order'}
    </button>
    ${
      back !== null &&
      html`<a href="${back === 'cart' ? '/cart' : addressOf(visit, back)}"
        >Return to ${back === 'cart' ? back : stepLabel(back).toLowerCase()}</a
      >`
    }`;
}
