import type { CheckoutCommand } from '../commands.ts';
import type { CheckoutUpdate } from '../update.ts';
import { decodeUpdate } from './decode-page.ts';

/** Sends a command and gives back what has changed. */
export type Send = (command: CheckoutCommand) => Promise<CheckoutUpdate>;

/** Commands go one after another: each one sees the state the one before has left. */
export function commandQueue(
  address: string,
  first: CheckoutUpdate,
  show: (update: CheckoutUpdate) => Promise<void>,
): Send {
  let last: Promise<unknown> = Promise.resolve();
  let seenTotal = first.total;
  return (command) => {
    const sent = last.then(async () => {
      const said = command.type === 'placeOrder' ? { ...command, seenTotal } : command;
      const update = await post(address, said);
      await show(update);
      seenTotal = update.total;
      return update;
    });
    last = sent.catch(() => undefined);
    return sent;
  };
}

async function post(address: string, command: CheckoutCommand): Promise<CheckoutUpdate> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(command),
  });
  if (!response.ok) throw new Error(`${command.type}: ${response.status} ${await response.text()}`);
  return decodeUpdate(response);
}
