import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Locale } from '../document/locales.ts';
import { locales } from '../document/locales.ts';
import { placeAt, policyPlaces } from '../document/schema/look-up.ts';
import { textPerLanguage } from '../document/schema/fields.ts';
import { optional, section } from '../document/schema/made-of.ts';
import { textIn } from '../document/texts.ts';
import { aallyn } from '../presets/aallyn.ts';
import { arbitraryPolicies } from '../testing/arbitrary-policies.ts';
import type { FormTexts } from './form-texts.ts';
import { withKey } from './form-texts.ts';
import { shopperTextsIn } from './shopper-texts.ts';
import { keepText, standingsOf } from './text-standing.ts';
import { writeForm } from './write-form.ts';

const base = writeForm({
  ...aallyn,
  page: { ...aallyn.page, titles: [{ question: 'tracking', title: { en: 'Where is it?' } }] },
});
const find = (texts: FormTexts, name: string) => {
  const found = shopperTextsIn(texts).find((each) => each.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};
const before = (name: string) => shopperTextsIn(base).find((each) => each.name === name) ?? null;

/** The languages of a text by how they stand, once these changes are typed. */
function stand(name: string, changes: FormTexts, kind: string): readonly Locale[] {
  const texts = { ...base, ...changes };
  const standings = standingsOf(find(texts, name), before(name), texts);
  return standings.filter((each) => each.kind === kind).map(({ locale }) => locale);
}

test('every text of the schema is found in the example, those in lists once for each row', () => {
  const places = policyPlaces().filter((path) => placeAt(path).kind === 'textPerLanguage');
  const found = shopperTextsIn(base).map(({ name }) => name.replace(/\.\d+/g, '.*'));
  expect([...new Set(found)]).toEqual(places);
  const checks = shopperTextsIn(base).filter(({ name }) => name.startsWith('missingParcels.checks.'));
  expect(checks).toHaveLength(aallyn.missingParcels.checks.length);
  expect(checks[1]).toMatchObject({
    label: 'Check',
    trail: ['Missing parcels', 'What to check first', '2'],
    most: 300,
  });
});

test('[MISS-03] a row is called by its name, and one that was added is there with its key', () => {
  expect(find(base, 'missingParcels.carriers.0.steps').trail).toEqual([
    'Missing parcels',
    'Claims at carriers',
    aallyn.missingParcels.carriers[0]?.carrier,
  ]);
  const added = { ...withKey(base, 'missingParcels.checks', '9'), 'missingParcels.checks.9.en': ' Ask. ' };
  expect(find({ ...base, ...added }, 'missingParcels.checks.9').said.en).toBe('Ask.');
});

test('a text that may be left out is found only where it is there', () => {
  const about = { label: 'Note', help: 'Said in the parcel.', statements: ['GIFT-01'] } as const;
  const schema = section(
    { label: 'Wrapping', help: 'Gifts are wrapped.' },
    {
      note: optional(textPerLanguage({ ...about, most: 60 })),
    },
  );
  const found = (note: string) => shopperTextsIn({ note, 'note.en': 'With love' }, schema);
  expect(found('on')).toMatchObject([{ name: 'note', label: 'Note', said: { en: 'With love' } }]);
  expect(found('off')).toEqual([]);
});

test('[PROT-06] what is said is what the policy says, in every language', () => {
  fc.assert(
    fc.property(arbitraryPolicies, (policy) => {
      const name = find(writeForm(policy), 'protection.name');
      for (const { locale, readIn } of standingsOf(name, name, {}))
        expect(name.said[readIn]).toBe(textIn(policy.protection.name, locale).trim());
    }),
  );
});

test('a language without a text reads English, and Hong Kong and Quebec what their neighbours read', () => {
  const texts = Object.fromEntries(locales.map((locale) => [`addresses.responsibility.${locale}`, '']));
  const said = { ...texts, 'addresses.responsibility.en': 'You do.', 'addresses.responsibility.fr': 'Vous.' };
  const name = 'addresses.responsibility';
  expect(stand(name, said, 'missing')).toEqual(['ja', 'ko', 'zh-TW', 'zh-HK']);
  expect(stand(name, said, 'borrowed')).toEqual(['fr-CA']);
  expect(stand(name, texts, 'missing')).toContain('en');
});

test('a text is stale while it is the one of before and the English is not', () => {
  const name = 'addresses.responsibility';
  const own = locales.filter((locale) => locale !== 'en' && find(base, name).said[locale] !== '');
  expect(own.length).toBeGreaterThan(3);
  expect(stand(name, {}, 'stale')).toEqual([]);
  expect(stand(name, { [`${name}.en`]: 'Please check it.' }, 'stale')).toEqual(own);
  expect(stand(name, { [`${name}.en`]: 'Please check it.', [`${name}.fr`]: 'Vérifiez.' }, 'stale')).toEqual(
    own.filter((locale) => locale !== 'fr'),
  );
  expect(stand(name, { [`${name}.fr`]: 'Vérifiez.' }, 'stale')).toEqual([]);
  expect(stand(name, { [`${name}.en`]: ` ${base[`${name}.en`] ?? ''} ` }, 'stale')).toEqual([]);
});

test('[PROT-06] of the protection’s name any language leaves the others behind, English too', () => {
  expect(stand('protection.name', { 'protection.name.fr': 'Colis' }, 'stale')).toEqual([
    'en',
    'ja',
    'ko',
    'zh-TW',
  ]);
});

test('a text that is new was left behind by nothing', () => {
  const texts = { ...base, 'protection.name.en': 'Parcel care' };
  const standings = standingsOf(find(texts, 'protection.name'), null, texts);
  expect(standings.filter(({ kind }) => kind === 'stale')).toEqual([]);
});

test('[PROT-06] a text that was left on purpose is kept, until it or the English is typed anew', () => {
  const renamed = { 'protection.name.en': 'Parcel care' };
  const said = find({ ...base, ...renamed }, 'protection.name');
  const kept = { ...renamed, ...keepText(said, { locale: 'fr', by: 'en' }) };
  expect(stand('protection.name', kept, 'kept')).toEqual(['fr']);
  expect(stand('protection.name', kept, 'stale')).toEqual(['ja', 'ko', 'zh-TW']);
  expect(stand('protection.name', { ...kept, 'protection.name.en': 'Care' }, 'kept')).toEqual([]);
  expect(stand('protection.name', { ...kept, 'protection.name.fr': 'Colis' }, 'own')).toContain('fr');
});

test('what is said of a text that is kept is no part of the policy', () => {
  const said = find(base, 'protection.name');
  const field = Object.keys(keepText(said, { locale: 'fr', by: 'en' }))[0] ?? '';
  expect(Object.keys(base)).not.toContain(field);
});
