import { accountAddress } from '@doorstep/live-view';
import type { CardRequest } from '@doorstep/live-view';
import type { Api } from '@shopify/ui-extensions/customer-account.order-status.block.render';

/** What the customer asked for about the order and how it stands: every word of it is the app's. */
export interface ShownRequests {
  readonly requests: readonly CardRequest[];
  readonly words: { readonly pay: string };
}

type Needed = Pick<Api, 'shop' | 'sessionToken' | 'localization' | 'order' | 'authenticatedAccount'>;

/** What the app has said by now; whoever shows it is told when it has. */
interface Asked {
  value: ShownRequests | null;
  readonly subscribe: (listener: () => void) => void;
}

/**
 * [FORM-01] Asks the app once how the customer's requests stand. Nothing is asked for somebody who has not signed in; without an answer the card
 * stands alone.
 */
export function askForRequests({
  shop,
  sessionToken,
  localization,
  order,
  authenticatedAccount,
}: Needed): Asked {
  const listeners: (() => void)[] = [];
  const asked: Asked = { value: null, subscribe: (listener) => void listeners.push(listener) };
  const orderId = order.value?.id;
  if (orderId === undefined || authenticatedAccount.customer.value === undefined) return asked;
  const ask = async () => {
    const language = localization.extensionLanguage.value.isoCode;
    const body = new URLSearchParams({ do: 'states', language, token: await sessionToken.get() });
    const response = await fetch(accountAddress(shop, orderId), { method: 'POST', body });
    asked.value = response.ok ? decodeRequests(await response.json()) : null;
    for (const listener of listeners) listener();
  };
  ask().catch(() => undefined);
  return asked;
}

/** `null` for an answer of another release. */
function decodeRequests(answer: unknown): ShownRequests | null {
  const requests: unknown =
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'requests') : null;
  // It was made by the same app, and its parts stand and fall together.
  return Array.isArray(requests) ? (answer as ShownRequests) : null;
}
