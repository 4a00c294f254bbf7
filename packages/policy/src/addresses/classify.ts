import type { AddressClassification, AddressField, PostalAddress } from './address.ts';
import type { Finding } from './finding.ts';
import { findForm } from './forms.ts';
import { mayHoldForm } from './gate.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { findLocalForm } from './local-forms.ts';
import { isNumber, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { alsoStreet } from './street.ts';
import { tokenise } from './tokens.ts';
import { usualBox } from './usual-box.ts';

const delivery = ['address1', 'address2', 'city'] as const satisfies readonly AddressField[];
const militaryRegions: readonly string[] = ['AA', 'AE', 'AP'];
const street: AddressClassification = { class: 'street', field: null, why: '', alsoStreet: false };

/**
 * What kind of delivery point an address names [ADDR-01], [ADDR-03]: a P.O. box, a street, a private mailbox, a military post
 * office, a rural box or general delivery; in English, French, Spanish, Japanese, Korean and Chinese, in any script that
 * looks like them, with the usual slips of the pen, each field alone and the fields together.
 *
 * Any address is allowed: missing and blank fields, any text of any length. Never throws; time is linear in the length
 * of the address. What no text can tell is in docs/addresses.md.
 */
export function classifyAddress(address: PostalAddress): AddressClassification {
  const country = address.countryCode?.trim().toUpperCase() || null;
  if ((country === 'US' || country === null) && militaryRegions.includes(address.provinceCode ?? '')) {
    return { class: 'military', field: 'city', why: 'armed forces region', alsoStreet: false };
  }
  const { address1, address2, city, company } = address;
  const text = `${address1 ?? ''}\n${address2 ?? ''}\n${city ?? ''}\n${company ?? ''}`.toLowerCase();
  if (!mayHoldForm(text)) return street;
  const mayBeUsual = text.includes('box') && !(country === 'CA' && text.includes('forces'));
  const usual = mayBeUsual ? usualBox(address, delivery) : null;
  if (usual) return usual;
  const lines = linesOf(address, delivery);
  return classifyLines(lines, country) ?? classifyCompany(address, lines, country) ?? street;
}

function classifyLines(lines: readonly Line[], country: string | null): AddressClassification | null {
  if (!lines.some(({ suspicious }) => suspicious)) return null;
  const local = findLocalForm(lines);
  if (local?.rank === 1) return answer(local, local.class === 'po_box' && alsoStreet(lines, [], local));
  const { tokens } = readingOf(lines, country);
  const form = inCampus(lines, findForm({ tokens, country }));
  const found = form && (!local || form.rank < local.rank) ? form : local;
  return found && answer(found, found.class === 'po_box' && alsoStreet(lines, tokens, found));
}

/** A company is named after a box more often than it has one: only a P.O. box with its post office and a
 * number counts. */
function classifyCompany(
  address: PostalAddress,
  lines: readonly Line[],
  country: string | null,
): AddressClassification | null {
  const company = linesOf(address, ['company']);
  if (!company.some(({ suspicious }) => suspicious)) return null;
  const reading = readingOf(company, country);
  const found = findLocalForm(company) ?? findForm(reading);
  if (found?.class !== 'po_box' || found.rank !== 1) return null;
  const named = found.to > 0 && !isNumber(wordAt(reading.tokens, found.to - 1));
  return named ? null : answer(found, alsoStreet(lines, [], found));
}

/** The tokens of each line that may hold a form, and of the line after it, where its number may be. */
function readingOf(lines: readonly Line[], country: string | null): Reading {
  const tokens = lines.flatMap(({ field, text, local, suspicious }, at) => {
    const follows = field !== 'city' && lines[at - 1]?.suspicious;
    return suspicious || follows ? tokenise(field, local ? inLatin(text) : text) : [];
  });
  return { tokens, country };
}

/** The words for post office and box that Japanese and Korean borrowed. */
function inLatin(text: string): string {
  return text
    .replace(/ボ[ッツ]クス|박스/g, ' box ')
    .replace(/ピー・?オー/g, ' po ')
    .replace(/ポスト・?オフィス/g, ' post office ');
}

const campus =
  /\b(?:campus|college|university|univ|student|dorm|seminary|academy|ups store|mail boxes|postal annex|pak mail)\b/;

/** A box alone on a campus or in a mail store is run by them: a private mailbox. */
function inCampus(lines: readonly Line[], form: Finding | null): Finding | null {
  if (form?.rank !== 5 || !lines.some(({ text }) => campus.test(text))) return form;
  return {
    field: form.field,
    class: 'private_mailbox',
    rank: 2,
    why: 'box of a campus or mail store',
    from: form.from,
    to: form.to,
  };
}

function answer({ class: kind, field, why }: Finding, also: boolean): AddressClassification {
  return { class: kind, field, why, alsoStreet: also };
}
