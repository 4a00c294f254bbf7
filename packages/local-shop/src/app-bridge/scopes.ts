import type { ScopesDetail, ToShell } from './protocol.ts';
import type { ShellLink } from './shell-link.ts';

type What = Extract<ToShell, { readonly type: 'scopes' }>['what'];

/** `shopify.scopes`: what the app may do in this shop, and asking for more while it runs. Rejects for scopes that are not optional. */
export function scopesOf(shell: ShellLink) {
  const ask = async (what: What, scopes: readonly string[] = []) => {
    const { answer } = await shell.ask((id) => ({ type: 'scopes', id, what, scopes }), 'scopes');
    if ('refused' in answer) throw new Error(answer.refused);
    return answer;
  };
  return {
    query: async (): Promise<ScopesDetail> => (await ask('query')).detail,
    /** Opens a dialog for the merchant, unless everything is granted already. */
    async request(scopes: readonly string[]) {
      const { isGranted, detail } = await ask('request', scopes);
      return { result: isGranted ? 'granted-all' : 'declined-all', detail };
    },
    async revoke(scopes: readonly string[]) {
      return { detail: (await ask('revoke', scopes)).detail };
    },
  };
}
