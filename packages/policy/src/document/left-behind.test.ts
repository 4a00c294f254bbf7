import { expect, test } from 'vitest';
import { aallyn } from '../presets/aallyn.ts';
import { namesLeftBehind } from './left-behind.ts';
import type { ShopperText } from './policy.ts';

const before = aallyn.protection.name;
const leftBehind = (changes: Partial<ShopperText>, from: ShopperText = before) =>
  namesLeftBehind(from, { ...from, ...changes }, 'name');
const pathsOf = (changes: Partial<ShopperText>, from?: ShopperText) =>
  leftBehind(changes, from).map(({ path }) => path);

test('[PROT-06] renamed in English only, every other language with a name of its own is left behind', () => {
  expect(pathsOf({ en: 'Parcel care' })).toEqual(['name.fr', 'name.ja', 'name.ko', 'name.zh-TW']);
  expect(leftBehind({ en: 'Parcel care' })[0]).toEqual({
    path: 'name.fr',
    code: 'left-behind',
    message:
      'English now says “Parcel care”, and this is still the name of before. Change it, empty it to show “Parcel care”, or confirm that it still fits.',
  });
});

test.each(['fr', 'ja', 'ko', 'zh-TW'] as const)(
  '[PROT-06] a name changed in %s only leaves the others behind, English too, which cannot be emptied',
  (locale) => {
    const problems = leftBehind({ [locale]: 'Colis' });
    expect(problems.map(({ path }) => path)).toHaveLength(4);
    expect(problems[0]?.path).toBe('name.en');
    expect(problems[0]?.message).toContain('Change it, or confirm');
  },
);

test('[PROT-06] Hong Kong is told that it would fall back to Taiwan', () => {
  const from = { ...before, 'zh-HK': '免費退貨' };
  const hongKong = leftBehind({ en: 'Parcel care', 'zh-TW': '包裹保障' }, from).at(-1);
  expect(hongKong?.path).toBe('name.zh-HK');
  expect(hongKong?.message).toContain('empty it to show “包裹保障”');
});

test('[PROT-06] changed in all its languages or taken out of the others, a name leaves nobody behind', () => {
  expect(namesLeftBehind(before, { en: 'Parcel care' }, 'name')).toEqual([]);
  const all = { en: 'Parcel care', fr: 'Colis', ja: '配送', ko: '배송', 'zh-TW': '包裹' };
  expect(pathsOf(all)).toEqual([]);
});

test('[PROT-06] a language more, a language less, or nothing new leaves nobody behind', () => {
  expect(pathsOf({})).toEqual([]);
  expect(pathsOf({ 'fr-CA': 'Retours sans frais' })).toEqual([]);
  const { fr: _, ...withoutFrench } = before;
  expect(namesLeftBehind(before, withoutFrench, 'name')).toEqual([]);
});
