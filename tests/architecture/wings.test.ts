import { describe, expect, test } from 'vitest';

import { read } from './sources.ts';
import { app, engine, findLeadingUp, listImports, listWings } from './wings.ts';
import type { Import, Wings } from './wings.ts';

/** Circles that are being untied; a line goes when its import does. */
const tied: ReadonlySet<string> = new Set([
  'app/mail/ask-for-address.ts app/orders/order-body.ts',
  'app/webhooks/inbox.server.ts app/jobs/queue.server.ts',
  'app/webhooks/personal-data/erase-orders.server.ts app/jobs/queue.server.ts',
]);

const listUntied = (wings: Wings): readonly Import[] =>
  listImports(wings).filter(({ file, imported }) => !tied.has(`${file} ${imported}`));

describe.each([
  ['the engine', engine],
  ['the app', app],
])('in %s', (_, wings) => {
  test('imports lead down only, so that no folders import each other in a circle', () => {
    expect(findLeadingUp(wings, listUntied(wings))).toEqual([]);
  });

  test('every folder and every file beside them has its place in the order, and no place is empty', () => {
    expect([...listWings(wings)].sort()).toEqual([...wings.order].sort());
  });

  test('every import from one folder to another, turned round, is found', () => {
    const wingOf = (file: string) => file.slice(wings.root.length + 1).split('/')[0];
    const across = listUntied(wings).filter(({ file, imported }) => wingOf(file) !== wingOf(imported));
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
