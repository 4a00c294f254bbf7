import { aallyn, placesOf, sayStatement, statementIds } from '@doorstep/policy';
import { expect, test } from 'vitest';
import { readerIn } from '../../app/reader.ts';
import { read } from './sources.ts';
import { testTitles } from './test-titles.ts';

/** The rows of docs/statements.md: its id, how far the product keeps it, and what of it is missing. */
const statements = [
  ...read('docs/statements.md').matchAll(
    /^\| ([A-Z]+-\d\d) +\|.*\| (yes|partly|engine|later) +\|([^|]*)\|$/gm,
  ),
].map(([, id = '', kept = '', missing = '']) => ({ id, kept, missing: missing.trim() }));

const tested = (id: string) =>
  testTitles.some((title) => title.startsWith('[') && title.split(']')[0]?.includes(id));

test('docs/statements.md lists every statement of the policy', () => {
  expect(statements.length).toBe(59);
});

test('docs/statements.md says each statement as the table does, under the AALLYN preset', () => {
  const [said = ''] = read('docs/statements.md').split('## The values behind each statement');
  const written = [...said.matchAll(/^\| ([A-Z]+-\d\d) +\|([^|]*)\|/gm)].map(([, id, sentence = '']) => [
    id,
    sentence.trim(),
  ]);
  expect(written).toEqual(statementIds.map((id) => [id, sayStatement(aallyn, id, readerIn('en'))]));
});

test('docs/statements.md names the values behind each statement, as the schema does', () => {
  const table = read('docs/statements.md').split('## The values behind each statement')[1] ?? '';
  const written = [...table.matchAll(/^\| ([A-Z]+-\d\d) +\|([^|]*)\|$/gm)].map(([, id, values = '']) => [
    id,
    [...values.matchAll(/`([^`]+)`/g)].map(([, path]) => path),
  ]);
  expect(written).toEqual(statementIds.map((id) => [id, placesOf(id)]));
});

test('what is not kept whole says what is missing, and nothing else does', () => {
  const wrong = statements.filter(({ kept, missing }) => (kept === 'yes') !== (missing === ''));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test.each(statements.filter(({ kept }) => kept !== 'later'))(
  '$id is named by the title of a test',
  ({ id }) => {
    expect(tested(id)).toBe(true);
  },
);

test('a statement that is tested is not called "later" in docs/statements.md', () => {
  expect(statements.filter(({ id, kept }) => kept === 'later' && tested(id)).map(({ id }) => id)).toEqual([]);
});
