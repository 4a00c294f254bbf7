import { expect, test } from 'vitest';
import type { SettingField } from './extension-toml.ts';
import { choicesOf, readSettings } from './setting-values.ts';

const field = (key: string, type: string, validations: SettingField['validations'] = {}): SettingField => ({
  key,
  type,
  name: key,
  description: null,
  validations,
});

const fields = [
  field('nudge', 'boolean'),
  field('tone', 'single_line_text_field', { choices: '["info","warning"]' }),
  field('days', 'number_integer', { min: '1', max: '30' }),
  field('share', 'number_decimal'),
  field('title', 'single_line_text_field', { min: '2', max: '5' }),
];

test('settings reach extensions as what they are; what was left empty is missing', () => {
  const typed = { nudge: 'true', tone: 'info', days: '3', share: '0.5', title: '' };
  expect(readSettings(fields, typed)).toEqual({
    kind: 'read',
    values: { nudge: true, tone: 'info', days: 3, share: 0.5 },
  });
  expect(readSettings(fields, {})).toEqual({ kind: 'read', values: { nudge: false } });
});

test.each([
  ['tone', 'loud', 'Choose one of info, warning'],
  ['days', 'soon', 'Enter a number'],
  ['days', '1.5', 'Enter a whole number'],
  ['days', '0', 'Enter 1 or more'],
  ['days', '31', 'Enter 30 or less'],
  ['title', 'a', 'Enter at least 2 characters'],
  ['title', 'a title', 'Enter at most 5 characters'],
])('%s cannot be “%s”: %s', (key, text, problem) => {
  expect(readSettings(fields, { [key]: text })).toEqual({ kind: 'refused', problems: { [key]: problem } });
});

test('a field without choices allows everything', () => {
  expect(choicesOf(field('free', 'single_line_text_field'))).toEqual([]);
});
