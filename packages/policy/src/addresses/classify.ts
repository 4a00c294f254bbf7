import type { AddressClassification, AddressField, PostalAddress } from './address.ts';
import { findBareBox } from './bare-box.ts';
import { findDesignator } from './designators.ts';
import type { Finding } from './finding.ts';
import { findGeneralDelivery } from './general-delivery.ts';
import { findLocalForm, isLocal } from './local-forms.ts';
import type { Line } from './local-forms.ts';
import { findMilitary } from './military.ts';
import { normalise } from './normalise.ts';
import { findPostBox } from './post-box.ts';
import { findPrivateMailbox } from './private-mailbox.ts';
import type { Reading } from './reading.ts';
import { findRuralBox } from './rural-box.ts';
import { alsoLocalStreet, alsoStreet } from './street.ts';
import { tokenise } from './tokens.ts';

const addressFields = ['address1', 'address2', 'city'] as const satisfies readonly AddressField[];
const street: AddressClassification = { class: 'street', field: null, why: '', alsoStreet: false };

export function classifyAddress(address: PostalAddress): AddressClassification {
  const country = address.countryCode?.trim().toUpperCase() || null;
  const lines = linesOf(address, addressFields);
  const company = linesOf(address, ['company']);
  const reading = read(lines, country);
  const military = findMilitary(address, reading);
  if (military) return answer(military, false);
  const local = findLocalForm(lines) ?? findLocalForm(company);
  if (local && local.class === 'po_box') return answer(local, alsoLocalStreet(lines));
  const postBox = findPostBox(reading) ?? findDesignator(reading);
  if (postBox) return answer(postBox, alsoStreet(reading, postBox));
  const other = findPrivateMailbox(reading) ?? findRuralBox(reading) ?? findGeneralDelivery(reading) ?? local;
  if (other) return answer(other, false);
  const bare = findBareBox(reading);
  if (bare) return answer(bare, alsoStreet(reading, bare));
  const firm = findPostBox(read(company, country));
  return firm ? answer(firm, alsoStreet(reading, { ...firm, from: 0, to: 0 })) : street;
}

function linesOf(address: PostalAddress, fields: readonly AddressField[]): Line[] {
  return fields.flatMap((field) => {
    const text = normalise(address[field] ?? '');
    return text ? [{ field, text }] : [];
  });
}

function read(lines: readonly Line[], country: string | null): Reading {
  return { tokens: lines.flatMap(({ field, text }) => tokenise(field, inLatin(text))), country };
}

function inLatin(text: string): string {
  if (!isLocal(text)) return text;
  return text
    .replace(/ボ[ッツ]クス|박스/g, ' box ')
    .replace(/ピー・?オー/g, ' po ')
    .replace(/ポスト・?オフィス/g, ' post office ');
}

function answer({ class: kind, field, why }: Finding, street: boolean): AddressClassification {
  return { class: kind, field, why, alsoStreet: street };
}
