import type { AddressClass } from './address.ts';
import { localCost, localLineCost } from './effort.ts';
import type { Effort } from './effort.ts';
import type { Finding } from './finding.ts';
import { hongKong } from './hong-kong.ts';
import { japan } from './japan.ts';
import { korea } from './korea.ts';
import type { Line } from './lines.ts';

/**
 * A form of Japan, Korea, Hong Kong or Singapore in their own scripts, in one line or cut between two. Where the address
 * is going does not matter: these words mean the same in all of them.
 */
export function findLocalForm(lines: readonly Line[], effort: Effort): Finding | null {
  let before = '';
  for (const { field, text, local, suspicious } of lines) {
    if (!local) {
      before = '';
      continue;
    }
    const found = suspicious ? (formIn(text, effort) ?? (before && formIn(before + text, effort))) : null;
    if (found) return { class: found.class, rank: found.rank, why: found.why, field, from: 0, to: 0 };
    before = text;
  }
  return null;
}

type Form = Pick<Finding, 'class' | 'why' | 'rank'>;
const form = (kind: AddressClass, rank: Finding['rank'], why: string): Form => ({ class: kind, rank, why });

function formIn(text: string, effort: Effort): Form | null {
  effort.left -= localLineCost + text.length * localCost;
  return effort.left < 0 ? null : formOf(text);
}

function formOf(text: string): Form | null {
  // `不是郵政信箱`, `사서함 아님`.
  if (/不是|[並并]非|では[なあ]|아[님닙]/.test(text)) return null;
  if (/[가-힣]/.exec(text)) {
    if (korea.privateMailbox.exec(text)) return form('private-mailbox', 1, 'private mailbox');
    if (korea.postBox.exec(text)) return form('po-box', 1, '사서함 (Korean P.O. box)');
    if (korea.generalDelivery.exec(text)) return form('general-delivery', 4, '유치우편 (poste restante)');
  }
  const solid = text.replace(/[\s!-/:-@[-`{-~・、。·]+/g, '');
  if (japan.postBox.exec(solid)) {
    return japan.privateMailbox.exec(solid)
      ? form('private-mailbox', 1, 'private mailbox')
      : form('po-box', 1, '私書箱 (Japanese P.O. box)');
  }
  if (hongKong.privateMailbox.exec(solid)) return form('private-mailbox', 1, 'private mailbox');
  if (hongKong.postBox.exec(solid)) return form('po-box', 1, '郵政信箱 (Chinese P.O. box)');
  if (japan.generalDelivery.exec(solid)) return form('general-delivery', 4, '局留 (held at a counter)');
  return hongKong.generalDelivery.exec(solid)
    ? form('general-delivery', 4, '存局候領 (poste restante)')
    : null;
}
