import { bareBox } from './bare-box.ts';
import type { Finding } from './finding.ts';
import { militaryPost } from './military.ts';
import { meanings, phrases } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import { afterInitials, afterPost, afterPostOffice, runTogether } from './po-box.ts';
import type { Form } from './po-box.ts';
import { isNumber, isUnit, namesStreet, numberEnd, opensAt, spells, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { roadWithBox, ruralRoute } from './rural-box.ts';
import { kindOf } from './words.ts';

/** What a form is, before its field is known. */
type Found = Omit<Finding, 'field'> | null;

/** The form in Latin letters that decides what an address is, or null. One pass over the tokens. */
export function findForm(reading: Reading): Finding | null {
  const { tokens } = reading;
  let strongest: Finding | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || isNumber(token.text)) continue;
    const found = formAt(reading, at, token.text);
    if (!found) continue;
    if (!strongest || found.rank < strongest.rank) strongest = { ...found, field: token.field };
    if (found.rank === 1) at = found.to - 1;
  }
  return strongest;
}

function formAt(reading: Reading, at: number, word: string): Found {
  const { tokens } = reading;
  const phrase = phraseAt(reading, at, phrases[word]);
  if (phrase) return phrase;
  switch (kindOf(word)) {
    case 'initials':
      return campusBox(reading, at, word) ?? poBox(afterInitials(tokens, at) ?? runTogether(tokens, at));
    case 'post':
      return poBox(afterPost(tokens, at) ?? runTogether(tokens, at));
    case 'run':
      return poBox(runTogether(tokens, at));
    case 'box':
      return poBox(afterPostOffice(tokens, at)) ?? as('po_box', 5, bareBox(reading, at));
    case 'route':
      return rural(reading, ruralRoute(tokens, at));
    case 'road':
      return rural(reading, roadWithBox(tokens, at));
    case 'military':
      return as('military', 0, militaryPost(reading, at));
    case undefined:
      return null;
  }
}

function as(kind: Finding['class'], rank: Finding['rank'], form: Form): Found {
  return form && { ...form, class: kind, rank };
}

const poBox = (form: Form): Found => as('po_box', 1, form);

const isAmerican = ({ country }: Reading): boolean =>
  country === null || country === 'US' || country === 'CA';

/** Rural routes are words of the United States and Canada. */
const rural = (reading: Reading, form: Form): Found =>
  isAmerican(reading) ? as('rural_box', 3, form) : null;

/** The college, university or student post office of an American campus, which is not the Central Post Office of Tokyo. */
function campusBox({ tokens, country }: Reading, at: number, word: string): Found {
  const to =
    country === 'US' && /^[cus]po$/.test(word) && !isUnit(wordAt(tokens, at - 1))
      ? numberEnd(tokens, at + 1)
      : -1;
  return to > 0 ? { class: 'private_mailbox', rank: 2, from: at, to, why: 'campus mailbox' } : null;
}

function phraseAt({ tokens, country }: Reading, from: number, known: readonly Phrase[] = []): Found {
  for (const [rest, means, needs] of known) {
    const to = spells(tokens, from, wordAt(tokens, from) + rest);
    if (to < 0) continue;
    const number = numberEnd(tokens, to);
    if (number < 0 && (needs === 'number' || namesStreet(tokens, to))) continue;
    if ((needs === 'digits' || needs === 'end') && country !== 'CA') continue;
    if (needs === 'digits' && !isDigits(tokens, to, number)) continue;
    if (needs === 'end' && !endsOrNamesStation(tokens, from, to)) continue;
    const [kind, why] = meanings[means];
    const rank = kind === 'po_box' ? 1 : kind === 'private_mailbox' ? 2 : 4;
    return { class: kind, rank, from, to: Math.max(to, number), why };
  }
  return null;
}

/** Digits, and not the part of a postal code that follows its letter. */
function isDigits(tokens: Reading['tokens'], from: number, end: number): boolean {
  return end > 0 && isNumber(wordAt(tokens, end - 1)) && !/^[a-z]$/.test(wordAt(tokens, from));
}

const station = /^(?:stn|station|succ|succursale|site|lcd|rpo|csp|comp|box|main)$/;

/** Canada's GD (PR in French) is general delivery alone, or before a station or a site. */
function endsOrNamesStation(tokens: Reading['tokens'], from: number, to: number): boolean {
  if (!opensAt(tokens, from)) return false;
  return station.test(wordAt(tokens, to)) || (wordAt(tokens, from) === 'gd' && opensAt(tokens, to));
}
