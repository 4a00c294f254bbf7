import type { ScopesAnswer, ToShell } from '../../app-bridge/protocol.ts';
import { askInDialog } from './confirm.ts';
import { decodeScopes } from './decode-scopes.ts';

type Question = Extract<ToShell, { readonly type: 'scopes' }>;

/** Answers what the app asks about its access scopes; the merchant is asked before it gets more. */
export async function answerAboutScopes({ what, scopes }: Question): Promise<ScopesAnswer> {
  const now = decodeScopes(await (await fetch('/admin/scopes.json')).text());
  const missing = scopes.filter((scope) => !now.granted.includes(scope));
  if (what === 'query' || (what === 'request' && missing.length === 0))
    return { detail: now, isGranted: true };
  if (!scopes.every((scope) => now.optional.includes(scope)))
    return { refused: `Scopes that are not optional in the app's configuration: ${scopes.join(', ')}` };
  const yes = what === 'revoke' || (await askForAccess(missing));
  if (!yes) return { detail: now, isGranted: false };
  const changed = await fetch('/admin/scopes.json', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ what, scopes }),
  });
  return { detail: decodeScopes(await changed.text()), isGranted: true };
}

const askForAccess = (scopes: readonly string[]): Promise<boolean> =>
  askInDialog({
    title: 'This app needs more access',
    text: `It asks for: ${scopes.join(', ')}.`,
    no: 'Cancel',
    yes: 'Update app',
    isDestructive: false,
  });
