import type { ScopesDetail } from '../../app-bridge/protocol.ts';

/** The app's access scopes as the shell's own server tells them; it and this page are one program. */
export function decodeScopes(text: string): ScopesDetail {
  return JSON.parse(text) as ScopesDetail;
}
