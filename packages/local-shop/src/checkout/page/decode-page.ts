import type { TargetStart } from '../../ui-host/target-start.ts';
import type { CheckoutCommand } from '../commands.ts';
import type { CheckoutUpdate } from '../update.ts';
import type { WalletUpdate } from '../wallet/wallet-update.ts';

// Server and page are built from the same types; what an extension sends is decoded by the server.

/** The first state of the checkout, which the server wrote into the page. */
export function decodeFirstUpdate(): CheckoutUpdate {
  return pageJson('first-update') as CheckoutUpdate;
}

/** What each slot of the page starts with, by slot. */
export function decodeTargetStarts(): Readonly<Record<string, TargetStart>> {
  return pageJson('targets') as Readonly<Record<string, TargetStart>>;
}

/** The server's answer to a command. */
export async function decodeUpdate(response: Response): Promise<CheckoutUpdate> {
  return (await response.json()) as CheckoutUpdate;
}

/** The server's answer to a wallet sheet. */
export async function decodeWalletUpdate(response: Response): Promise<WalletUpdate> {
  return (await response.json()) as WalletUpdate;
}

/** A command whose change an extension wrote. */
export function decodeExtensionCommand(type: CheckoutCommand['type'], change: unknown): CheckoutCommand {
  return { type, change } as CheckoutCommand;
}

function pageJson(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}
