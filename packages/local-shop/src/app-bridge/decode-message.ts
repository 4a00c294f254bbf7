import type { ToApp, ToShell } from './protocol.ts';

const MARK = 'appBridge';

/** The data of a postMessage around a message of either side. */
export function wrap(message: ToShell | ToApp): { readonly [MARK]: ToShell | ToApp } {
  return { [MARK]: message };
}

/** A message of the app's page; `null` for other windows' messages. Origin and source are the caller's to check. */
export function decodeMessageToShell(data: unknown): ToShell | null {
  const message = unwrap(data);
  return message === null ? null : (message as ToShell);
}

/** A message of the shell; `null` for other windows' messages. */
export function decodeMessageToApp(data: unknown): ToApp | null {
  const message = unwrap(data);
  return message === null ? null : (message as ToApp);
}

function unwrap(data: unknown): object | null {
  if (typeof data !== 'object' || data === null) return null;
  const message: unknown = Reflect.get(data, MARK);
  return typeof message === 'object' && message !== null && 'type' in message ? message : null;
}
