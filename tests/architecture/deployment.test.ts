import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';

import { roles } from '../../app/environment.server.ts';
import { filesBelow, read } from './sources.ts';

const service = z.object({
  image: z.string(),
  environment: z.record(z.string(), z.string()),
  stop_grace_period: z.string().optional(),
});
const compose = z
  .object({ services: z.record(z.string(), service) })
  .parse(parse(read('compose.yaml'), { merge: true }));
const ours = Object.values(compose.services).filter(({ image }) => image === 'doorstep');

test('the Dockerfile has nothing that a linter would warn of', () => {
  expect(validate(read('Dockerfile')).map(({ message }) => message)).toEqual([]);
});

test('what runs in the image is what `npm start` runs, by Node itself, as nobody special', () => {
  const dockerfile = read('Dockerfile');
  const { start } = z
    .object({ scripts: z.object({ start: z.string() }) })
    .parse(JSON.parse(read('package.json'))).scripts;
  expect(dockerfile).toContain(`CMD ${JSON.stringify(start.split(' ')).replaceAll(',', ', ')}`);
  expect(dockerfile).toMatch(/^USER node$/m);
});

test('no setting and no secret of this machine comes into the image', () => {
  expect(read('.dockerignore').split('\n')).toEqual(
    expect.arrayContaining(['.env', '.env.*', '.data', '.git']),
  );
});

test('compose runs every role, each in a container of its own, and gives it time to stop', () => {
  expect(ours.map(({ environment }) => environment['DOORSTEP_ROLES']).sort()).toEqual([...roles].sort());
  for (const { stop_grace_period } of ours) expect(stop_grace_period).toBe('30s');
});

test('what compose sets are settings of the app', () => {
  const known = [...read('.env.example').matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name);
  const set = ours.flatMap(({ environment }) => Object.keys(environment));
  expect(set.filter((name) => !known.includes(name))).toEqual([]);
});

/** What a process of the release before, which still runs while the new one starts, could not bear. */
const unbearable = [
  /drop\s+(table|column|type)/i,
  /rename\s+(to|column)/i,
  /set\s+not\s+null/i,
  /alter\s+column\s+\S+\s+(set\s+data\s+)?type/i,
  /add\s+column\s+\S+\s+(?!.*default)[^,;]*not\s+null/i,
];

test.each(filesBelow('prisma/migrations').filter((file) => file.endsWith('.sql')))(
  '%s takes nothing from the release before, which still runs when it is applied',
  (file) => {
    const statements = read(file)
      .replaceAll(/--.*$/gm, '')
      .split(/[;,]\s*\n/);
    expect(statements.filter((each) => unbearable.some((pattern) => pattern.test(each)))).toEqual([]);
  },
);
