import { expect, test } from 'vitest';
import { findForm } from '../src/addresses/forms.ts';
import { isStreetAtFirstLook } from '../src/addresses/first-look.ts';
import { prefilter } from '../src/addresses/prefilter.ts';
import { tokenise, type Token } from '../src/addresses/tokens.ts';
import { makeVocabulary } from '../src/addresses/vocabulary.ts';
import { prefilterSource } from './write-prefilter.ts';

test('[ADDR-01] the prefilter is what the tables beside this test say', () => {
  expect(prefilter.source).toBe(prefilterSource());
});

/** Whether a line has a form for whoever reads all of it, without a first look. */
function hasForm(country: string, line: string): boolean {
  const tokens: Token[] = [];
  const effort = { left: Infinity };
  tokenise('address1', line.toLowerCase(), tokens, effort);
  const form = findForm({ tokens, country, effort });
  return form !== null && form.class !== 'military';
}

/** Texts of several words, as people write them; the vocabulary has them without spaces. */
const apart: Readonly<Record<string, string>> = {
  casilladecorreo: 'casilla de correo',
  petisurat: 'peti surat',
  petisuratpos: 'peti surat pos',
  petipos: 'peti pos',
  boitepost: 'boite post',
  boitepostale: 'boite postale',
  gendelivery: 'gen delivery',
  gendel: 'gen del',
  posterestante: 'poste restante',
  upsstore: 'ups store',
  pakmail: 'pak mail',
  starroute: 'star route',
  starrte: 'star rte',
  starrt: 'star rt',
  highwaycontract: 'highway contract',
  hwycontract: 'hwy contract',
};

/** What is written with points, too. */
const initials = ['po', 'gpo', 'kpo', 'pob', 'cp', 'bp', 'gd', 'rr', 'hc', 'rfd', 'pmb'];

/** They are forms beside one that is found (`PO dwr 12`), and in a street nothing else than a word. */
const leftToTheirNeighbours = ['pos', 'poo', 'dwr'];

const spellings = (text: string): readonly string[] =>
  [
    apart[text] ?? text,
    ...(initials.includes(text) ? [text.split('').join('.'), text.split('').join(' ')] : []),
  ]
    .flatMap((spelled) => [spelled, spelled.toUpperCase()])
    .flatMap((spelled) => [spelled, `${spelled} 12`, `Suite 4, ${spelled} 12`]);

const forms = Object.keys(makeVocabulary()).flatMap((text) =>
  spellings(text).flatMap((address1) =>
    ['US', 'CA', 'SG', 'DE']
      .filter((country) => hasForm(country, address1))
      .map((countryCode) => ({ text, countryCode, address1 })),
  ),
);

test('[ADDR-01] no text that the vocabulary reads a form of is overlooked at the first look', () => {
  expect(new Set(forms.map(({ text }) => text)).size).toBeGreaterThan(70);
  expect([...new Set(forms.filter(isStreetAtFirstLook).map(({ text }) => text))]).toEqual(
    leftToTheirNeighbours,
  );
});

test('[ADDR-01] a text that is new in the vocabulary and begins in none of the ways of the tables would be noticed', () => {
  expect(isStreetAtFirstLook({ countryCode: 'US', address1: 'vitrina 12' })).toBe(true);
});
