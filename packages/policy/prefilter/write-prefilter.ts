/** `npx tsx packages/policy/prefilter/write-prefilter.ts` writes src/addresses/prefilter.ts from the tables beside this file. */
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { firstLetters, groups } from './beginnings.ts';
import { signs } from './signs.ts';

const oneOf = (expressions: readonly string[]): string =>
  expressions.length === 1 ? (expressions[0] ?? '') : `(?:${expressions.join('|')})`;

type Beginning = (typeof groups)[number]['beginnings'][number];

const lookAhead = (next: Beginning['next']): string =>
  next === undefined ? '' : 'only' in next ? `(?=${next.only})` : `(?!${next.not})`;

const beginsWith = ({ letters, next, forms }: Beginning): string =>
  letters + lookAhead(next) + oneOf(forms.map(([expression]) => expression));

/** The expression of the prefilter, without its flags. */
export function prefilterSource(): string {
  const ranges = groups.map(({ range, beginnings }) => {
    const any = oneOf(beginnings.map(beginsWith));
    return range === null ? any : `(?=${range})${any}`;
  });
  return `[^0-9a-wyz](?:(?=${firstLetters})${oneOf(ranges)}|${signs})`;
}

const file = `// Written by packages/policy/prefilter/write-prefilter.ts from the tables beside it, which say what each part is for.

/**
 * What a street has not: the beginning of a form in Latin letters at the start of a word (by letter, in groups, so that most words
 * are refused after two looks), a word that ends in \`box\`, or a sign of a form in another script. A look costs a function
 * some hundred instructions for each letter of an address, and nine of ten addresses end here; therefore it is one
 * expression, reads capitals and accents as they are, and is as narrow as the forms allow. It only says where to read:
 * what it finds in a street costs time, what it overlooks is lost.
 *
 * It is for a text that begins with a line break, and its match has the character before the form. One with an X (not the first)
 * that ends in a digit is a whole P.O. box as it is usually written: \`PO Box 12\`, \`G.P.O. Box #12\`. No match: a street.
 */
export const prefilter =
  // Each character stands for itself, whatever it is combined with.
  // oxlint-disable-next-line no-misleading-character-class
  /${prefilterSource()}/im;
`;

if (argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('../src/addresses/prefilter.ts', import.meta.url), file);
