import type { PickedProduct } from '../../app-bridge/protocol.ts';

/** The products that the shell's own server lists; it and this page are one program. */
export function decodeProducts(text: string): readonly PickedProduct[] {
  return JSON.parse(text) as readonly PickedProduct[];
}
