import path from 'node:path';
import { expect, test } from 'vitest';
import { codeBelow, filesBelow, isTest, read } from './sources.ts';

const folders = ['app', 'extensions', 'packages', 'prisma', 'scripts', 'tests'];
const code = folders.flatMap(codeBelow);
const written = code.filter((file) => !isTest(file));

/** A file is split when it has two reasons to change; these limits say when to look. */
const limits = [
  // Lists of words, whole policies, what is declared about their values and said of them, and the list of what the engine offers are data.
  {
    of: /^packages\/policy\/src\/(presets\/|document\/schema\/sections\/|statements\/groups\/|addresses\/vocabulary|reading\/words\/|reading\/contradictions\/questions\/tables\/|index\.ts$)/,
    lines: 250,
  },
  { of: /^packages\/policy\/src\//, lines: 150 },
  { of: /^extensions\/[^/]+-policy\//, lines: 60 },
  { of: /^app\/routes\//, lines: 200 },
  // All that customers read of what is asked for after the sale, in one language.
  { of: /^app\/after-sale\/texts\//, lines: 300 },
  { of: /./, lines: 250 },
];

test('no file is longer than its folder allows', () => {
  const tooLong = written.flatMap((file) => {
    const length = read(file).trimEnd().split('\n').length;
    const limit = limits.find(({ of }) => of.test(file))?.lines ?? 0;
    return length > limit ? [`${file}: ${length} lines, at most ${limit}`] : [];
  });
  expect(tooLong).toEqual([]);
});

test('no file or folder has a name that hides what lives there', () => {
  const hiding = /^(utils?|helpers?|common|misc|lib)$|(Service|Manager|Handler|Impl)$/;
  const names = folders
    .flatMap(filesBelow)
    .filter((file) =>
      file
        .split('/')
        .some((part) => hiding.test(path.parse(part).name.replace(/\.(server|client|test)$/, ''))),
    );
  expect(names).toEqual([]);
});

test('every test runs', () => {
  const skipping = /\b(test|it|describe)\.(skip|only|todo|fixme|fails)\b/;
  const skipped = code.filter((file) => isTest(file) && skipping.test(read(file)));
  expect(skipped).toEqual([]);
});

test.each(['function-runner', 'local-shop'])(
  'packages/%s knows nothing of Doorstep, nor of a merchant',
  (name) => {
    const telling = codeBelow(`packages/${name}`).filter((file) =>
      /doorstep|aallyn|harbour.canvas/i.test(read(file)),
    );
    expect(telling).toEqual([]);
  },
);

test('nothing uses what Shopify deprecated in 2026-07 for blocking: the validation function decides', () => {
  const deprecated = /block_progress|useBuyerJourneyIntercept|buyerJourney\.intercept/;
  const files = ['app', 'extensions', 'packages']
    .flatMap(filesBelow)
    .filter((file) => /\.(tsx?|toml)$/.test(file));
  expect(files.filter((file) => deprecated.test(read(file)))).toEqual([]);
});
