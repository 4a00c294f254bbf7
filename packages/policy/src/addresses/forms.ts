import { bareBox } from './bare-box.ts';
import { formCost } from './effort.ts';
import type { Finding } from './finding.ts';
import { isMilitary } from './military.ts';
import { afterInitials, afterPostOffice, inOneWord, officeNumber, romanceBox } from './po-box.ts';
import type { Form } from './po-box.ts';
import {
  isDenied,
  isNumber,
  namesStreet,
  numberEnd,
  opensAt,
  ownNumberEnd,
  unit,
  wordAt,
} from './token-reader.ts';
import type { TokenReader } from './token-reader.ts';
import { roadWithBox, ruralRoute } from './rural-box.ts';
import { postalTypo } from './typos.ts';
import { meaningOf, meanings, type Meaning } from './vocabulary.ts';

/** The form in Latin letters that decides what an address is, or null. One pass over the tokens, as far as the effort goes. */
export function findForm(reading: TokenReader): Finding | null {
  let strongest: Finding | null = null;
  for (let at = 0; at < reading.tokens.length && reading.effort.left > 0; at += 1) {
    if (isNumber(wordAt(reading.tokens, at))) continue;
    const found = formAt(reading, at);
    if (!found || isDenied(reading.tokens, found.from, found.to)) continue;
    if (!strongest || found.rank < strongest.rank) strongest = found;
    if (found.rank === 1) at = found.to - 1;
  }
  return strongest;
}

/** The longest text of the vocabulary that begins at a token, and the form it makes. */
function formAt(reading: TokenReader, at: number): Finding | null {
  const first = wordAt(reading.tokens, at);
  let text = first;
  let meaning = meaningOf(text);
  let end = at + 1;
  // Long words begin a text only if the vocabulary has them; no text of it is longer when its last word is added.
  const last = meaning || first.length < 7 ? at + 3 : at;
  for (let to = at + 1; to <= last && text.length <= 16; to += 1) {
    const word = wordAt(reading.tokens, to);
    if (!word || isNumber(word)) break;
    text += word;
    const longer = meaningOf(text);
    if (longer) end = to + 1;
    meaning = longer ?? meaning;
  }
  return meaning ? readMeaning(reading, at, end, meaning) : ofShape(reading, at, first);
}

/** Words that are read by their shape: letters run together, and the initials of any post office (`HPO`). */
function ofShape(reading: TokenReader, at: number, word: string): Finding | null {
  if (word.endsWith('po') && /^(?:.|us(?:ps)?|kc|tst|cp|[ns][ew])po$/.exec(word))
    return readMeaning(reading, at, at + 1, 'initials');
  if (word.length < 4 || !(word.startsWith('p') || word.includes('box') || word.endsWith('pob'))) return null;
  reading.effort.left -= formCost;
  if (reading.effort.left < 0) return null;
  if (postalTypo.test(word)) return readMeaning(reading, at, at + 1, 'postal');
  return /box|^pob|pob$|^p.+x$/.exec(word)
    ? toFinding(reading, at, 'po-box', 1, inOneWord(reading.tokens, at))
    : null;
}

function readMeaning(reading: TokenReader, at: number, end: number, meaning: Meaning): Finding | null {
  const { tokens, country, effort } = reading;
  effort.left -= formCost;
  if (effort.left < 0) return null;
  const northern = country === null || country === 'US' || country === 'CA';
  switch (meaning) {
    case 'initials':
      return campusBox(reading, at) ?? toFinding(reading, at, 'po-box', 1, afterInitials(tokens, at, end));
    case 'office':
      return toFinding(reading, at, 'po-box', 1, officeNumber(tokens, at, end));
    case 'postal':
      return toFinding(reading, at, 'po-box', 1, romanceBox(tokens, at));
    case 'container': {
      const official = toFinding(reading, at, 'po-box', 1, afterPostOffice(tokens, at));
      return official ?? toFinding(reading, at, 'po-box', 5, bareBox(reading, at));
    }
    case 'route':
      return northern ? toFinding(reading, at, 'rural-box', 3, ruralRoute(tokens, at, end)) : null;
    case 'road':
      return northern ? toFinding(reading, at, 'rural-box', 3, roadWithBox(tokens, at)) : null;
    case 'military':
      return isMilitary(reading, at)
        ? toFinding(reading, at, 'military', 0, { from: at, to: end, why: 'military post office' })
        : null;
    case 'opening':
      return null;
    default: {
      const [kind, rank, needs, why] = meanings[meaning];
      const number = ownNumberEnd(tokens, end);
      return suffices(reading, at, end, number, needs)
        ? toFinding(reading, at, kind, rank, { from: at, to: Math.max(end, number), why })
        : null;
    }
  }
}

function toFinding(
  { tokens }: TokenReader,
  at: number,
  kind: Finding['class'],
  rank: Finding['rank'],
  form: Form,
): Finding | null {
  const field = tokens[at]?.field;
  return form && field ? { class: kind, field, rank, why: form.why, from: form.from, to: form.to } : null;
}

/** The college, university or student post office of an American campus, which is not the Central Post Office of Tokyo. */
function campusBox(reading: TokenReader, at: number): Finding | null {
  const { tokens, country } = reading;
  if (
    country !== 'US' ||
    !['cpo', 'upo', 'spo'].includes(wordAt(tokens, at)) ||
    unit.test(wordAt(tokens, at - 1))
  )
    return null;
  const to = numberEnd(tokens, at + 1);
  const form = to > 0 ? { from: at, to, why: 'campus mailbox' } : null;
  return toFinding(reading, at, 'private-mailbox', 2, form);
}

/** Whether what a form needs stands after it. `number` is where its number ends, -1 when it has none. */
function suffices(
  { tokens, country }: TokenReader,
  from: number,
  to: number,
  number: number,
  needs: string,
): boolean {
  switch (needs) {
    case 'number':
      return number > 0;
    case 'digits':
      return country === 'CA' && isNumber(wordAt(tokens, number - 1)) && !/^[a-z]$/.exec(wordAt(tokens, to));
    case 'end': {
      if (country !== 'CA' || !opensAt(tokens, from)) return false;
      const station = /^(?:stn|station|succ|succursale|site|lcd|rpo|csp|comp|box|main)$/;
      const alone = opensAt(tokens, to) && wordAt(tokens, from) === 'gd';
      return alone || station.exec(wordAt(tokens, to)) !== null;
    }
    default:
      return number > 0 || !namesStreet(tokens, to);
  }
}
