/** The script of the checkout and thank-you pages: the buyer's changes become commands, extensions run beside them. */
import { commandQueue, type Send } from './commands.ts';
import { extensionApi } from './extension-api.ts';
import { startExtensions } from './extensions.ts';
import { decodeFirstUpdate } from './decode-page.ts';
import { walletSheet } from './wallet-sheet.ts';
import { goToFirstError, showUpdate } from './show-update.ts';

const form = document.getElementById('checkout');
if (form instanceof HTMLFormElement) runCheckout(form);
else startExtensions(extensionApi(null));

function runCheckout(checkout: HTMLFormElement): void {
  const first = decodeFirstUpdate();
  const send = commandQueue(`/checkout/commands${location.search}`, first, async (update) => {
    showUpdate(update);
    await extensions.set(update.signals);
    if (update.redirect !== null) location.assign(update.redirect);
  });
  const wallet = walletSheet();
  const extensions = startExtensions(extensionApi(send, () => wallet.isOpen()));
  showUpdate(first);
  listenToFields(checkout, send);
  listenToDiscounts(send);
  checkout.addEventListener('submit', (event) => {
    event.preventDefault();
    void leave(checkout, send);
  });
}

function listenToFields(checkout: HTMLFormElement, send: Send): void {
  checkout.addEventListener('change', (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
    if (field.name === 'email') void send({ type: 'setContact', email: field.value });
    else if (field.name === 'rate') void send({ type: 'selectDeliveryOption', rateId: field.value });
    else if (field.name) void send({ type: 'setDeliveryAddress', address: { [field.name]: field.value } });
  });
}

function listenToDiscounts(send: Send): void {
  const input = document.getElementById('discount-code');
  document.getElementById('discount')?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!(input instanceof HTMLInputElement) || input.value.trim() === '') return;
    void send({ type: 'enterDiscountCode', code: input.value }).then(() => {
      input.value = '';
    });
  });
  document.getElementById('discounts')?.addEventListener('click', (event) => {
    const code = event.target instanceof HTMLElement ? event.target.dataset.removeCode : undefined;
    if (code) void send({ type: 'removeDiscountCode', code });
  });
}

/** The button stays busy until the buyer gets on or is refused, so that an order cannot be placed twice. */
async function leave(checkout: HTMLFormElement, send: Send): Promise<void> {
  const button = document.getElementById('place-order');
  if (button?.getAttribute('aria-disabled') === 'true') return;
  button?.setAttribute('aria-disabled', 'true');
  try {
    const update = await send({ type: isLastStep(checkout) ? 'placeOrder' : 'continue' });
    if (update.redirect === null) goToFirstError();
  } finally {
    button?.removeAttribute('aria-disabled');
  }
}

/** The other pages of checkout lead on to the next one. */
function isLastStep(checkout: HTMLFormElement): boolean {
  return checkout.dataset.leads === 'to the order';
}
