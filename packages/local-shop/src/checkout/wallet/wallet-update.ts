import { z } from 'zod';

const command = z.object({
  type: z.enum(['estimate', 'pay']),
  contactId: z.string().max(64),
  /** The shipping option that the buyer chose in the sheet; `null`: the first one. */
  rateId: z.string().max(255).nullable(),
});

/** What a wallet sheet asks the server: what would it cost, or to place the order. */
export type WalletCommand = z.infer<typeof command>;

/** What a wallet sheet shows after a command. */
export interface WalletUpdate {
  /** HTML by the id of the element that holds it. */
  readonly fragments: Readonly<Record<string, string>>;
  /** Why the order was not placed, in plain words: a sheet has no fields to highlight. */
  readonly messages: readonly string[];
  /** The order was placed. */
  readonly redirect: string | null;
}

/** Reads a command from JSON; `null` when it is none. */
export function decodeWalletCommand(body: unknown): WalletCommand | null {
  return command.safeParse(body).data ?? null;
}
