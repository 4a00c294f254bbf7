import type { AddressClass, AddressField } from './address.ts';
import type { Finding } from './finding.ts';
import { hongKong } from './hong-kong.ts';
import { japan } from './japan.ts';
import { korea } from './korea.ts';

/** Normalised text of one field. */
export interface Line {
  readonly field: AddressField;
  readonly text: string;
}

const local = /[\u3041-\u30fa\u3400-\u9fff\uac00-\ud7a3]/;
const between = /[\s!-/:-@[-`{-~・、。·]+/g;

/** Whether a text is worth reading for the forms of Japanese, Korean and Chinese. */
export const isLocal = (text: string): boolean => local.test(text);

/**
 * A form of Japan, Korea, Hong Kong or Singapore in their own scripts, in one line or split over two. Where the address
 * is going does not matter: these words mean the same in all of them.
 */
export function findLocalForm(lines: readonly Line[]): Finding | null {
  for (const { field, text } of [...lines, ...joined(lines)]) {
    if (!isLocal(text)) continue;
    const found = formOf(text);
    if (found) return { ...found, field, from: 0, to: 0 };
  }
  return null;
}

/** Two neighbouring lines read as one, for words cut between them; the fault is where they end. */
function joined(lines: readonly Line[]): readonly Line[] {
  return lines
    .slice(1)
    .map(({ field, text }, before) => ({ field, text: `${lines[before]?.text ?? ''}${text}` }));
}

function formOf(text: string): { readonly class: AddressClass; readonly why: string } | null {
  const solid = text.replace(between, '');
  if (japan.privateMailbox.test(solid))
    return { class: 'private_mailbox', why: '私設私書箱 (private mailbox)' };
  if (japan.postBox.test(solid)) return { class: 'po_box', why: '私書箱 (Japanese P.O. box)' };
  if (korea.postBox.test(text)) return { class: 'po_box', why: '사서함 (Korean P.O. box)' };
  if (hongKong.postBox.test(solid)) return { class: 'po_box', why: '郵政信箱 (Chinese P.O. box)' };
  if (hongKong.privateMailbox.test(solid))
    return { class: 'private_mailbox', why: '郵件箱 (private mailbox)' };
  if (japan.generalDelivery.test(solid))
    return { class: 'general_delivery', why: '局留 (held at a counter)' };
  if (korea.generalDelivery.test(text))
    return { class: 'general_delivery', why: '유치우편 (poste restante)' };
  if (hongKong.generalDelivery.test(solid))
    return { class: 'general_delivery', why: '存局候領 (poste restante)' };
  return null;
}
