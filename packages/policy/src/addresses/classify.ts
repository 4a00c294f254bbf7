import type { AddressClassification, AddressField, PostalAddress } from './address.ts';
import { affordable, arrivalCost, longestText, lookCost, vocabularyCost } from './effort.ts';
import type { Effort } from './effort.ts';
import { beginningOf, fieldAt, textOf } from './address-text.ts';
import type { Finding } from './finding.ts';
import { findForm } from './forms.ts';
import { prefilter } from './prefilter.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { findLocalForm } from './local-forms.ts';
import { isNumber, wordAt } from './token-reader.ts';
import { alsoStreet } from './street.ts';
import { tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';
import { readUsualBox } from './fast-path.ts';

const street: AddressClassification = { class: 'street', field: null, why: '', alsoStreet: false };
const unread: AddressClassification = {
  class: 'unread',
  field: null,
  why: 'too long to be read',
  alsoStreet: false,
};

/**
 * What kind of delivery point an address names [ADDR-01], [ADDR-03]: a P.O. box, a street, a private mailbox, a military post
 * office, a rural box or general delivery; in English, French, Spanish, Japanese, Korean and Chinese, in any script that
 * looks like them, with the usual typos, each field alone and the fields together.
 *
 * Any address is allowed: missing and blank fields, any text of any length. Never throws. An address that is too long or too
 * costly is read as far as `Effort` goes: a P.O. box up to there is one, everything else is `unread`. What no text can tell is in
 * docs/addresses.md.
 */
export function classifyAddress(address: PostalAddress): AddressClassification {
  if (isArmedForcesRegion(address)) {
    return { class: 'military', field: 'city', why: 'armed forces region', alsoStreet: false };
  }
  const whole = textOf(address);
  const left = affordable - whole.length * arrivalCost;
  if (whole.length <= longestText) return read(address, whole, left);
  const part = beginningOf(address);
  const found = read(part, textOf(part), left);
  return found.class === 'po-box' ? found : unread;
}

/** @param left of the effort, before the first look. */
function read(address: PostalAddress, text: string, left: number): AddressClassification {
  const sign = prefilter.exec(text);
  if (sign === null) return street;
  const usual = readUsualBox(address, text, sign);
  if (usual !== null) return usual;
  const effort: Effort = { left: left - text.length * lookCost };
  const found = unusual(address, fieldAt(address, sign.index), effort);
  return effort.left < 0 && found.class !== 'po-box' ? unread : found;
}

function isArmedForcesRegion({ provinceCode, countryCode }: PostalAddress): boolean {
  const region = provinceCode === 'AE' || provinceCode === 'AP' || provinceCode === 'AA';
  return region && (!countryCode || countryCode === 'US');
}

function unusual(address: PostalAddress, signed: AddressField, effort: Effort): AddressClassification {
  effort.left -= vocabularyCost;
  const country = address.countryCode || null;
  const lines = linesOf(address, ['address1', 'address2', 'city'], signed, effort);
  return (
    inLines(lines, country, effort) ??
    inCompany(linesOf(address, ['company'], signed, effort), lines, country, effort) ??
    street
  );
}

function inLines(
  lines: readonly Line[],
  country: string | null,
  effort: Effort,
): AddressClassification | null {
  const local = findLocalForm(lines, effort);
  if (local?.rank === 1)
    return answer(local, local.class === 'po-box' && alsoStreet(lines, [], local, effort));
  const tokens = tokensOf(lines, effort);
  const form = inCampus(lines, findForm({ tokens, country, effort }));
  const found = form && (!local || form.rank < local.rank) ? form : local;
  return found && answer(found, found.class === 'po-box' && alsoStreet(lines, tokens, found, effort));
}

/** A company is named after a box more often than it has one: only a P.O. box with its post office and a
 * number counts. */
function inCompany(
  company: readonly Line[],
  lines: readonly Line[],
  country: string | null,
  effort: Effort,
): AddressClassification | null {
  const tokens = tokensOf(company, effort);
  const found = findLocalForm(company, effort) ?? findForm({ tokens, country, effort });
  if (found?.class !== 'po-box' || found.rank !== 1) return null;
  const unnumbered = found.to > 0 && !isNumber(wordAt(tokens, found.to - 1));
  return unnumbered ? null : answer(found, alsoStreet(lines, [], found, effort));
}

/** The tokens of each line that may hold a form, and of the line after it, where its number may be. */
function tokensOf(lines: readonly Line[], effort: Effort): readonly Token[] {
  const tokens: Token[] = [];
  let read = false;
  for (const { field, text, local, suspicious } of lines) {
    if (suspicious || (read && field !== 'city'))
      tokenise(field, local ? inLatin(text) : text, tokens, effort);
    read = suspicious;
  }
  return tokens;
}

/** The words for post office and box that Japanese and Korean borrowed; what has no Latin letters then is not read. */
function inLatin(text: string): string {
  const latin = text
    .replace(/ボ[ッツ]クス|박스/g, ' box ')
    .replace(/ピー・?オー/g, ' po ')
    .replace(/ポスト・?オフィス/g, ' post office ');
  return /[a-z]/.exec(latin) ? latin : '';
}

/** A box alone on a campus or in a mail store is run by them: a private mailbox. */
function inCampus(lines: readonly Line[], form: Finding | null): Finding | null {
  const campus =
    /\b(?:campus|college|univ|university|student|dorm|seminary|academy|ups store|mail boxes|postal annex|pak mail)\b/;
  if (form?.rank !== 5 || !lines.some(({ text }) => campus.exec(text))) return form;
  const { field, from, to } = form;
  return { class: 'private-mailbox', field, rank: 2, why: 'box of a campus or mail store', from, to };
}

function answer({ class: kind, field, why }: Finding, also: boolean): AddressClassification {
  return { class: kind, field, why, alsoStreet: also };
}
