import type { Finding } from './finding.ts';
import { isPostOfficeInitials, postOfficeBefore } from './post-office.ts';
import { followsStreet, namesStreet, numberEnd, opensAt, spells, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { isTypoOf } from './typos.ts';
import { isNumber } from './words.ts';

const container = /^(?:box(?:es|no)?|bxs?|drawer|drwr|dwr|caller|bin|bag|lockbox)$/;
/** Words that may stand between the post office and its box. */
const adjective = /^(?:lock|locked|letter|mail|private|firm|caller|rental)$/;
const lockable = /^(?:lock|locked|private|mail|firm|caller)(?:bag|caller|box)$/;

/**
 * P.O. boxes written in Latin letters with their post office [ADDR-01]: `PO Box 12`, `P.O.B. 12`, `Post Office Drawer K`,
 * `GPO Box 12` (Hong Kong), `Locked Bag Service No. 12` (Singapore), and the slips that shoppers make in them.
 * Sources: USPS Publication 28 §28 (PO BOX, and CALLER, FIRM CALLER, BIN, LOCKBOX, DRAWER which it rewrites to it);
 * Canada Post addressing guidelines; Hongkong Post and SingPost rules for boxes and locked bags.
 */
export function findPostBox({ tokens }: Reading): Finding | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const form =
      joined(tokens, at) ?? boxAt(tokens, at) ?? afterInitials(tokens, at) ?? afterOffice(tokens, at);
    if (form) return { class: 'po_box', field: tokens[at]?.field ?? 'address1', ...form };
  }
  return null;
}

type Form = Pick<Finding, 'why' | 'from' | 'to'>;

/** Forms whose words run together or are cut elsewhere: `POBox12`, `P Obox`, `PO B ox`, `poxbox 12`. */
function joined(tokens: readonly Token[], at: number): Form | null {
  const word = wordAt(tokens, at);
  if (word.length > 4 && word.endsWith('pobox') && !word.endsWith('hippobox')) {
    return form(tokens, at, at + 1, 'P.O. box', word === 'pobox');
  }
  if (!word.startsWith('p') && !word.startsWith('o')) return null;
  if (word.startsWith('pobox')) return form(tokens, at, at + 1, 'P.O. box', true);
  for (const whole of ['pobox', 'postofficebox'] as const) {
    const to = spells(tokens, at, whole);
    if (to > 0) return form(tokens, at, to, 'P.O. box', true);
  }
  for (const short of ['pobx', 'pob', 'postbox', 'postalbox', 'pbox'] as const) {
    const to = spells(tokens, at, short);
    if (to > 0) return form(tokens, at, to, `P.O. box as ${short.toUpperCase()}`, false);
  }
  const slip =
    (word.length > 3 && isTypoOf(word, 'pobox', 1)) ||
    (word.length > 10 && isTypoOf(word, 'postofficebox', 2));
  return slip ? form(tokens, at, at + 1, `P.O. box misspelled "${word}"`, false) : null;
}

/** A box, drawer, caller, bin or bag with the post office before it. */
function boxAt(tokens: readonly Token[], at: number): Form | null {
  const word = wordAt(tokens, at);
  if (!container.test(word)) return null;
  const start = adjective.test(wordAt(tokens, at - 1)) ? at - 1 : at;
  const office = postOfficeBefore(tokens, start);
  if (office) return form(tokens, office.from, at + 1, `P.O. ${word}`, office.sure && word === 'box');
  return start < at &&
    lockable.test(wordAt(tokens, start) + word) &&
    !/mailbox|privatebox/.test(wordAt(tokens, start) + word)
    ? form(tokens, start, at + 1, `${wordAt(tokens, start)} ${word}`, false)
    : null;
}

/** `PO 12`, and `PO` before a misspelled box: `P.O. Bix 12`. */
function afterInitials(tokens: readonly Token[], at: number): Form | null {
  if (!isPostOfficeInitials(wordAt(tokens, at))) return null;
  const next = wordAt(tokens, at + 1);
  if (/^b$/.test(next) || (next.length > 1 && next.length < 5 && isTypoOf(next, 'box', 1))) {
    return form(tokens, at, at + 2, `P.O. box misspelled "${next}"`, false);
  }
  if (next.length > 4 && (isTypoOf(next, 'drawer', 1) || isTypoOf(next, 'caller', 1))) {
    return form(tokens, at, at + 2, `P.O. drawer misspelled "${next}"`, false);
  }
  const placed = opensAt(tokens, at) || followsStreet(tokens, at);
  return placed && endsInDigits(tokens, at + 1) ? form(tokens, at, at + 1, 'P.O. and a number', false) : null;
}

/** `Post Office 12` without the word box; a floor or unit of a post office building is not one. */
function afterOffice(tokens: readonly Token[], at: number): Form | null {
  const to = spells(tokens, at, 'postoffice');
  if (to < 0 || !opensAt(tokens, at)) return null;
  const end = numberEnd(tokens, to);
  return end > 0 && opensAt(tokens, end) && endsInDigits(tokens, to)
    ? form(tokens, at, to, 'post office and a number', false)
    : null;
}

function endsInDigits(tokens: readonly Token[], from: number): boolean {
  const end = numberEnd(tokens, from);
  return end > 0 && isNumber(wordAt(tokens, end - 1)) && !namesStreet(tokens, end);
}

/** The form with its number. One that is not sure by itself is only taken with a number. */
function form(tokens: readonly Token[], from: number, to: number, why: string, sure: boolean): Form | null {
  const end = numberEnd(tokens, to);
  if (end > 0) return { why, from, to: end };
  return sure && !namesStreet(tokens, to) ? { why, from, to } : null;
}
