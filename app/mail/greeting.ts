import type { Locale } from '@doorstep/policy';

import { withNames } from '../with-names.ts';
import type { Buyer } from './addressee.ts';
import { inOneLine } from './one-line.ts';
import { addressMailTexts } from './texts.ts';

/** Characters of the name of a person, of a shop or of an order. */
export const longestName = 60;

/** How a mail begins, in a language. */
export function greetingIn(locale: Locale, buyer: Pick<Buyer, 'firstName' | 'lastName'>): string {
  const { greeting, greetingWithoutName } = addressMailTexts[locale];
  const name = callBuyer(locale, buyer);
  return name === '' ? greetingWithoutName : withNames(greeting, { name });
}

/** What a buyer is called in a language; nothing for one whose name is not known. */
export const callBuyer = (locale: Locale, buyer: Pick<Buyer, 'firstName' | 'lastName'>): string =>
  nameBy(addressMailTexts[locale].greetsBy, buyer);

/** The whole name of a buyer, as the team calls them. */
export const nameOfBuyer = (buyer: Pick<Buyer, 'firstName' | 'lastName'>): string =>
  nameBy('whole name', buyer);

/** Family names come first where the family's script says so, and then no space stands between. */
function nameBy(
  greetsBy: 'first name' | 'whole name',
  { firstName, lastName }: Pick<Buyer, 'firstName' | 'lastName'>,
): string {
  const first = inOneLine(firstName, longestName);
  const last = inOneLine(lastName, longestName);
  if (greetsBy === 'first name') return first;
  const familyFirst = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]+$/u.test(last + first);
  return (familyFirst ? [last + first] : [first, last]).join(' ').trim();
}
