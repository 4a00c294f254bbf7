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

/** The last migration that was written before prisma/migrate.ts could build an index beside the use of its table. */
const lastOfBefore = '20261130082000';

test.each(filesBelow('prisma/migrations').filter((file) => file.endsWith('.sql')))(
  '%s takes nothing from the release before, which still runs when it is applied',
  (file) => {
    const statements = read(file)
      .replaceAll(/--.*$/gm, '')
      .split(/[;,]\s*\n/);
    expect(statements.filter((each) => unbearable.some((pattern) => pattern.test(each)))).toEqual([]);
  },
);

/** Statements that keep everybody from writing to a table that was there before, while they look at all of its rows. */
function keepingOthersOut(migration: string): readonly string[] {
  const sql = migration.replaceAll(/--.*$/gm, '');
  const made = new Set([...sql.matchAll(/create\s+table\s+"(\w+)"/gi)].map(([, table]) => table));
  return sql.split(';').filter((statement) => {
    const table = /(?:\bon|alter\s+table)\s+"(\w+)"/i.exec(statement)?.[1];
    const isIndex = /create\s+(unique\s+)?index\s+(?!concurrently)/i.test(statement);
    const isRule = /add\s+constraint(?!.*not\s+valid)/is.test(statement);
    return (isIndex || isRule) && !made.has(table);
  });
}

test('what keeps others out of a table is told from what does not', () => {
  const table = 'create table "New" (a int);';
  expect(keepingOthersOut('create index "a" on "Old"("a")')).toHaveLength(1);
  expect(keepingOthersOut('alter table "Old" add constraint "a" check (a > 0)')).toHaveLength(1);
  expect(keepingOthersOut('alter table "Old" add constraint "a" check (a > 0) not valid')).toEqual([]);
  expect(keepingOthersOut('CREATE INDEX CONCURRENTLY "a" ON "Old"("a")')).toEqual([]);
  expect(keepingOthersOut(`${table} create unique index "a" on "New"("a");`)).toEqual([]);
});

test('no migration keeps anybody from writing to a table while it looks at all of its rows', () => {
  const newer = filesBelow('prisma/migrations').filter(
    (file) => (/\d{14}/.exec(file)?.[0] ?? '') > lastOfBefore,
  );
  expect(newer.filter((file) => keepingOthersOut(read(file)).length > 0)).toEqual([]);
});
