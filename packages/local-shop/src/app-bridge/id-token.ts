import type { ShellLink } from './shell-link.ts';

/** Session tokens live a minute; one is used again for half of it. */
const REUSED_FOR = 30_000;

export interface IdTokens {
  readonly get: () => Promise<string>;
  /** Asks the shell for another one next time, after the app's server refused this one. */
  readonly forget: () => void;
}

/** The session tokens that the shell hands out. */
export function idTokens(shell: ShellLink): IdTokens {
  let kept: { readonly token: string; readonly until: number } | null = null;
  return {
    async get() {
      if (kept && kept.until > Date.now()) return kept.token;
      const { token } = await shell.ask((id) => ({ type: 'id-token', id }), 'id-token');
      kept = { token, until: Date.now() + REUSED_FOR };
      return token;
    },
    forget() {
      kept = null;
    },
  };
}

/**
 * Wraps `fetch` as App Bridge does: requests to the app's own server carry the session token, and one that the server
 * answers with its retry header is sent once more with a fresh token.
 */
export function fetchWithToken(realFetch: typeof fetch, tokens: IdTokens): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).origin !== location.origin || request.headers.has('authorization'))
      return realFetch(request);
    const again = request.clone();
    const response = await realFetch(await signed(request, tokens));
    if (response.headers.get('x-shopify-retry-invalid-session-request') !== '1') return response;
    tokens.forget();
    return realFetch(await signed(again, tokens));
  };
}

async function signed(request: Request, tokens: IdTokens): Promise<Request> {
  request.headers.set('authorization', `Bearer ${await tokens.get()}`);
  request.headers.set('x-requested-with', 'XMLHttpRequest');
  return request;
}
