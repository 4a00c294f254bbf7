import type { WalletCommand, WalletUpdate } from '../wallet/wallet-update.ts';
import { decodeWalletUpdate } from './decode-page.ts';

/** The wallet sheet of a page. */
export interface WalletSheet {
  isOpen(): boolean;
}

/** Lets the page's wallet buttons open the sheet; on a page without one nothing happens. */
export function walletSheet(): WalletSheet {
  const dialog = document.getElementById('wallet');
  const contact = document.getElementById('wallet-contact');
  if (!(dialog instanceof HTMLDialogElement) || !(contact instanceof HTMLSelectElement))
    return { isOpen: () => false };

  let rateId: string | null = null;
  let latest: Promise<unknown> = Promise.resolve();
  /** One request after another, so that the sheet never shows an older address than the chosen one. */
  const ask = (type: WalletCommand['type']): Promise<WalletUpdate> => {
    const asked = latest.then(async () => {
      const update = await post({ type, contactId: contact.value, rateId });
      show(update);
      return update;
    });
    latest = asked.catch(() => undefined);
    return asked;
  };

  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-wallet]')) {
    button.disabled = false;
    button.addEventListener('click', () => {
      rateId = null;
      setText('wallet-title', `${button.dataset.wallet ?? ''} (stand-in)`);
      dialog.showModal();
      void ask('estimate');
    });
  }
  contact.addEventListener('change', () => {
    rateId = null;
    void ask('estimate');
  });
  document.getElementById('wallet-options')?.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement) rateId = event.target.value;
    void ask('estimate');
  });
  document.getElementById('wallet-cancel')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('submit', (event) => {
    event.preventDefault();
    void pay(() => ask('pay'));
  });
  return { isOpen: () => dialog.open };
}

/** The button stays busy until the order is placed or refused, so that it cannot be placed twice. */
async function pay(ask: () => Promise<WalletUpdate>): Promise<void> {
  const button = document.getElementById('wallet-pay');
  if (button?.getAttribute('aria-disabled') === 'true') return;
  button?.setAttribute('aria-disabled', 'true');
  try {
    const { redirect } = await ask();
    if (redirect !== null) location.assign(redirect);
  } finally {
    button?.removeAttribute('aria-disabled');
  }
}

/** Focus stays on the option that was chosen, though the options are drawn anew. */
function show({ fragments, messages }: WalletUpdate): void {
  const focused = document.activeElement?.id ?? '';
  for (const [id, markup] of Object.entries(fragments)) {
    const element = document.getElementById(id);
    if (element && element.innerHTML !== markup) element.innerHTML = markup;
  }
  if (focused !== '' && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
  const place = document.getElementById('wallet-messages');
  place?.replaceChildren(
    ...messages.map((message) => Object.assign(document.createElement('p'), { textContent: message })),
  );
}

function setText(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
}

async function post(command: WalletCommand): Promise<WalletUpdate> {
  const response = await fetch('/checkout/wallet', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(command),
  });
  if (!response.ok) throw new Error(`wallet: ${response.status} ${await response.text()}`);
  return decodeWalletUpdate(response);
}
