import { aallyn, minimalPolicy } from '@doorstep/policy';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { fileOf } from '../history/export-file.ts';
import { largestFile, readPolicyFile } from './read-file.ts';

const plain = minimalPolicy({
  ...{ name: 'Harbour', currency: 'EUR', timeZone: 'Europe/Berlin', country: 'DE' },
  contact: 'hello@harbour.example',
});
const file = fileOf(aallyn);
const problemsOf = (text: string) => {
  const read = readPolicyFile(text);
  return read.ok ? [] : read.error;
};
const lineOf = (words: string, text = file): number =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1;

test.each([
  ['AALLYN’s', aallyn],
  ['a plain one', plain],
])('a policy that was exported is read as it was: %s', (_, policy) => {
  expect(readPolicyFile(fileOf(policy))).toEqual({ ok: true, value: policy });
  expect(readPolicyFile(JSON.stringify(policy))).toEqual({ ok: true, value: policy });
});

test('what is wrong is said with its line and its place in the editor', () => {
  const broken = file.replace(/"countries": \[\s+"US"/, (all) => all.replace('US', 'Ohio'));
  const problems = problemsOf(broken);
  expect(problems).toMatchObject([{ line: lineOf('"Ohio"', broken) }]);
  expect(problems[0]?.place).toContain(' › ');
});

test('what is missing is said at the line of what it should stand in', () => {
  const { offered, ...protection } = aallyn.protection;
  expect(offered).toBe(true);
  const text = JSON.stringify({ ...aallyn, protection }, null, 2);
  expect(problemsOf(text)).toMatchObject([{ line: lineOf('"protection": {', text) }]);
});

test('contradictions between values are said, each at its place', () => {
  const twice = { ...aallyn, destinations: { ...aallyn.destinations } };
  const served = [...twice.destinations.served, ...twice.destinations.served.slice(0, 1)];
  const text = fileOf({ ...twice, destinations: { ...twice.destinations, served } });
  const [problem] = problemsOf(text);
  expect(problem?.line).toBeGreaterThan(lineOf('"served": ['));
});

test.each([
  ['a comma too many', '{\n"a": 1,\n}', 3],
  ['a missing quotation mark', '{\n"a": "b\n}', 2],
  ['a comment', '{\n// shop\n"a": 1}', 2],
  ['something behind the end', '{"a": 1}\n}', 2],
  ['no JSON at all', 'Dear shop,', 1],
])('%s is said with its line', (_, text, line) => {
  const [problem] = problemsOf(text);
  expect(problem?.line).toBe(line);
  expect(problem?.message).toMatch(/^This is not JSON\. /);
});

test('a file of a newer release is refused as that, and not as many missing values', () => {
  const version = aallyn.schemaVersion + 1;
  expect(problemsOf(JSON.stringify({ ...aallyn, schemaVersion: version, tax: 1 }))).toEqual([
    {
      ...{ line: null, place: null },
      message: `This file has format ${version}, which a newer release of Doorstep wrote. This one reads formats up to ${aallyn.schemaVersion}.`,
    },
  ]);
});

test.each(['[]', '{}', '7', 'null', '"policy"', '{"schemaVersion":"4"}', '{"schemaVersion":0}'])(
  '%s is no policy, which is said once',
  (text) => {
    const [problem, ...others] = problemsOf(text);
    expect(others).toEqual([]);
    expect(problem?.line).toBeNull();
    expect(problem?.message).toContain('no policy');
  },
);

test('whatever is cut out of a file or put into it, it is read or refused', () => {
  const text = fileOf(plain);
  const anywhere = fc.nat(text.length);
  fc.assert(
    fc.property(anywhere, anywhere, fc.string({ maxLength: 8, unit: 'binary' }), (from, to, put) => {
      const changed = text.slice(0, Math.min(from, to)) + put + text.slice(Math.max(from, to));
      const read = readPolicyFile(changed);
      expect(read.ok || read.error.length > 0).toBe(true);
    }),
  );
});

test.each([
  ['', 'Choose a file'],
  [' \n', 'Choose a file'],
  ['x'.repeat(largestFile + 1), 'too long'],
])('an empty and an endless file are refused', (text, words) => {
  expect(problemsOf(text)[0]?.message).toContain(words);
});
