import { expect, test } from 'vitest';
import { nodeProblem } from './node-version.ts';

test.each(['20.19.0', '20.20.2', '22.13.0', '24.1.0'])('Node %s runs Doorstep', (version) => {
  expect(nodeProblem(version)).toBeNull();
});

test.each(['18.20.4', '20.18.1', '21.7.0', '22.12.0', '23.11.1'])(
  'Node %s is refused by a line that says what is needed',
  (version) => {
    expect(nodeProblem(version)).toContain(`20.19, 22.13 or 24 and newer; this is ${version}`);
  },
);
