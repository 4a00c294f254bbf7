import { describe, expect, test } from 'vitest';

import { read } from './sources.ts';
import { app, engine, findLeadingUp, listImports, listWings } from './wings.ts';

describe.each([
  ['the engine', engine],
  ['the app', app],
])('in %s', (_, wings) => {
  test('imports lead down only, so that no folders import each other in a circle', () => {
    expect(findLeadingUp(wings, listImports(wings))).toEqual([]);
  });

  test('every folder and every file beside them has its place in the order, and no place is empty', () => {
    expect([...listWings(wings)].sort()).toEqual([...wings.order].sort());
  });

  test('every import from one folder to another, turned round, is found', () => {
    const wingOf = (file: string) => file.slice(wings.root.length + 1).split('/')[0];
    const across = listImports(wings).filter(({ file, imported }) => wingOf(file) !== wingOf(imported));
    expect(across.length).toBeGreaterThan(50);
    const turned = across.map(({ file, imported }) => ({ file: imported, imported: file }));
    expect(findLeadingUp(wings, turned)).toEqual(
      turned.map(({ file, imported }) => `${file} imports ${imported}`),
    );
  });
});

test.each([engine, app])('decision 1 tells the order of $root', ({ root, order }) => {
  const record = read('docs/decisions/0001-folders-and-imports.md').replaceAll(/\s+/g, ' ');
  expect(record).toContain(`- ${root}: ${order.join(', ')}.`);
});
