import { expect, test } from 'vitest';

import { engine, importsIn, leadingUp } from './wings.ts';

test('in the engine imports lead down only, so that no folder imports another in a circle', () => {
  expect(leadingUp(engine, importsIn(engine))).toEqual([]);
});

test('every folder of the order is there, and has imports to look at', () => {
  const imports = importsIn(engine);
  for (const folder of engine.order) {
    expect(
      imports.some(({ file }) => file.startsWith(`${engine.root}/${folder}/`)),
      folder,
    ).toBe(true);
  }
});

test('an import that is turned round is found, and so is a folder without a place', () => {
  const turned = importsIn(engine).flatMap(({ file, imported }) => [
    { file, imported },
    { file: imported, imported: file },
  ]);
  const found = leadingUp(engine, turned);
  expect(found).toContain(
    'packages/policy/src/rules/shipping.ts imports packages/policy/src/checkout/shipping.ts',
  );
  expect(found).toContain(
    'packages/policy/src/schedule/ship.ts imports packages/policy/src/promise/promise.ts',
  );
  const nowhere = { file: 'packages/policy/src/money/money.ts', imported: 'packages/policy/src/misc/x.ts' };
  expect(leadingUp(engine, [nowhere])).toHaveLength(1);
});
