import type { ExtensionInfo } from '../../app-bridge/protocol.ts';

/** The app's extensions as the shell's own server lists them; it and this page are one program. */
export function decodeExtensions(text: string): readonly ExtensionInfo[] {
  return JSON.parse(text) as readonly ExtensionInfo[];
}
