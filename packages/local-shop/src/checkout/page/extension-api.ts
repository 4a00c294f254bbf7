import type { Procedure } from '../../ui-host/rpc.ts';
import type { CheckoutCommand } from '../commands.ts';
import type { Send } from './commands.ts';
import { decodeExtensionCommand } from './decode-page.ts';

/**
 * Answers the functions of `shopify.*` that a worker calls by name. Changes go to the server as commands, unless a wallet
 * sheet is open: "calls can still fail during accelerated checkout", whatever the instructions say.
 */
export function extensionApi(send: Send | null, walletIsOpen: () => boolean = () => false): Procedure {
  return async (name, first, second) => {
    switch (name) {
      case 'applyCartLinesChange':
      case 'applyMetafieldChange':
      case 'applyShippingAddressChange':
        return walletIsOpen() ? refuseInWallet(name) : change(send, decodeExtensionCommand(name, first));
      case 'query':
        return storefrontQuery(first, second);
      case 'sessionToken.get':
        return (await fetch('/checkout/session-token')).text();
      case 'storage.read':
        return readStored(String(first));
      case 'storage.write':
        sessionStorage.setItem(storageKey(String(first)), JSON.stringify(second));
        return undefined;
      case 'storage.delete':
        sessionStorage.removeItem(storageKey(String(first)));
        return undefined;
      case 'analytics.publish':
        return true;
      default:
        throw new Error(`shopify.${String(name)} is not offered here`);
    }
  };
}

function refuseInWallet(
  name: 'applyCartLinesChange' | 'applyMetafieldChange' | 'applyShippingAddressChange',
) {
  const message = 'This change is not possible during accelerated checkout';
  return name === 'applyShippingAddressChange'
    ? { type: 'error', errors: [{ message }] }
    : { type: 'error', message };
}

function readStored(key: string): unknown {
  return JSON.parse(sessionStorage.getItem(storageKey(key)) ?? 'null');
}

function storageKey(key: string): string {
  return `extension ${key}`;
}

async function change(send: Send | null, command: CheckoutCommand): Promise<unknown> {
  if (!send) throw new Error(`${command.type} is not possible on this page`);
  return (await send(command)).result;
}

async function storefrontQuery(query: unknown, options: unknown): Promise<unknown> {
  const variables =
    typeof options === 'object' && options !== null && 'variables' in options ? options.variables : {};
  const response = await fetch('/api/2026-07/graphql.json', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}
