import { expect, test } from 'vitest';
import { decodePolicy } from '../../document/decode.ts';
import type { Policy } from '../../document/policy.ts';
import { policyPlaces } from '../../document/schema/look-up.ts';
import type { PolicyPlace } from '../../document/schema/paths.ts';
import { leaves } from '../another-value.ts';
import { byItself, everyValueSet, inAnotherCurrency, settings, withSettingUndone } from '../every-value.ts';
import { everyRow } from '../every-row.ts';
import { withoutReasons } from './probe.ts';
import { probes } from './probes.ts';

const answerAt = (place: PolicyPlace, policy: Policy) => withoutReasons(probes[place]?.answer(policy));

/** What the two policies answer, each asked once. */
const answers = new Map(
  [...new Set(Object.values(probes))].map((probe) => [
    probe,
    { unset: withoutReasons(probe.answer(everyRow)), set: withoutReasons(probe.answer(everyValueSet)) },
  ]),
);

test('no value of the policy is without something that it governs', () => {
  expect(leaves.filter((place) => probes[place] === undefined)).toEqual([]);
  expect(Object.keys(probes).filter((place) => leaves.every((leaf) => leaf !== place))).toEqual([]);
});

test('a word of a list is set with its list, and with nothing else', () => {
  const words = policyPlaces().filter((place) => !leaves.includes(place));
  expect(words.map((place) => place.replace(/\.\*$/, '')).filter((list) => !(list in probes))).toEqual([]);
});

test('both policies are valid, and no value of the one is that of the other', () => {
  expect(decodePolicy(everyRow).ok).toBe(true);
  const set = decodePolicy(everyValueSet);
  expect(set.ok ? [] : set.error).toEqual([]);
  expect(settings.filter(({ before }) => before === undefined).map(({ path }) => path)).toEqual([]);
  expect([...settings.map(({ place }) => place), byItself].sort()).toEqual([...leaves].sort());
});

test.each(settings.map((setting) => ({ ...setting, asks: probes[setting.place]?.asks })))(
  '$place decides $asks',
  (setting) => {
    const probe = probes[setting.place];
    const { unset, set } = (probe && answers.get(probe)) ?? {};
    expect(set).not.toBe(unset);
    expect(set).not.toBe(answerAt(setting.place, withSettingUndone(everyValueSet, setting)));
  },
);

test(`${byItself} decides ${probes[byItself]?.asks ?? ''}`, () => {
  expect(answerAt(byItself, inAnotherCurrency())).not.toBe(answerAt(byItself, everyRow));
});
