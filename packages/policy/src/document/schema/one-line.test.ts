import { expect, expectTypeOf, test } from 'vitest';
import { diffFields } from '../../diff/diff.ts';
import { readTexts } from '../../form/read-texts.ts';
import { writeField } from '../../form/write-form.ts';
import { decodeField } from '../decode.ts';
import { schemaOf } from '../json-schema.ts';
import { money, wholeNumber } from './fields.ts';
import { section } from './made-of.ts';
import type { ValueOf } from './value-of.ts';

const heading = { label: 'Wrapping', subject: 'The wrapping', help: 'Gifts are wrapped on request.' };
const about = { help: 'Added to the order.', statements: ['GIFT-01'] } as const;

const before = section(heading, { fee: money({ ...about, label: 'Fee', subject: 'The fee' }) });
const after = section(heading, {
  fee: money({ ...about, label: 'Fee', subject: 'The fee' }),
  layers: wholeNumber({ ...about, label: 'Layers of paper', least: 1, most: 3 }),
});

const fee = { minor: 4_00, currency: 'USD' };

test('a line in the schema adds a field to the type', () => {
  expectTypeOf<keyof ValueOf<typeof before>>().toEqualTypeOf<'fee'>();
  expectTypeOf<ValueOf<typeof after>['layers']>().toEqualTypeOf<number>();
});

test('… to the decoder and its problems', () => {
  expect(decodeField(before, { fee, layers: 2 })).toMatchObject({
    ok: false,
    error: [{ code: 'not-allowed' }],
  });
  expect(decodeField(after, { fee, layers: 2 })).toEqual({ ok: true, value: { fee, layers: 2 } });
  expect(decodeField(after, { fee, layers: 9 })).toMatchObject({
    ok: false,
    error: [{ path: 'layers', code: 'too-large', message: 'Layers of paper must be at most 3.' }],
  });
});

test('… to the form, both ways', () => {
  const texts = Object.fromEntries(writeField(after, { fee, layers: 2 }, ''));
  expect(texts).toEqual({ fee: '4.00', 'fee.currency': 'USD', layers: '2' });
  const source = { texts: { ...texts, layers: '3' }, currency: 'USD', problems: [], shown: undefined };
  expect(readTexts(after, '', undefined, source)).toEqual({ fee, layers: 3 });
});

test('… to what changed', () => {
  expect(diffFields(after.fields, { fee, layers: 2 }, { fee, layers: 3 })).toEqual([
    { path: 'layers', label: 'Layers of paper', kind: 'changed', before: '2', after: '3' },
  ]);
});

test('… and to the JSON Schema', () => {
  expect(schemaOf(after)).toMatchObject({
    title: 'Wrapping',
    properties: { layers: { title: 'Layers of paper', type: 'integer', minimum: 1, maximum: 3 } },
    required: ['fee', 'layers'],
  });
});
