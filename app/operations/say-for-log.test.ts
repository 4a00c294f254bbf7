import { expect, test } from 'vitest';
import { z } from 'zod';

import { database } from '../database.server.ts';
import { sayForLog, whereThrown } from './say-for-log.ts';

const secret = 'hanako@example.com';

const thrownBy = async (act: () => unknown): Promise<unknown> => {
  try {
    await act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

test.each<[who: string, act: () => unknown, said: RegExp]>([
  [
    'PostgreSQL',
    () => database.$queryRawUnsafe(`select '${secret}'::int`),
    /^PrismaClientKnownRequestError P\d+$/,
  ],
  [
    'Prisma, of a question that it does not take',
    // @ts-expect-error: there is no such column.
    () => database.shop.findMany({ where: { mailbox: secret } }),
    /^PrismaClientValidationError/,
  ],
  ['who reads JSON', (): unknown => JSON.parse(`{"email": ${secret}}`), /^SyntaxError$/],
  ['who checks what is read', () => z.strictObject({}).parse({ [secret]: 1 }), /^(Zod|\$Zod)/],
])('of what %s throws the log says its kind, and nothing that it quotes', async (_, act, said) => {
  const error = await thrownBy(act);
  expect(String(error instanceof Error && error.stack)).toContain('hanako');
  expect(sayForLog(error)).toMatch(said);
  expect(`${sayForLog(error)} ${whereThrown(error)}`).not.toContain('hanako');
});

test('of a refusal by PostgreSQL itself the log says its code and the rule that was broken', async () => {
  const { default: pg } = await import('pg');
  const client = new pg.Client(process.env['DATABASE_URL']);
  await client.connect();
  const insert = () => client.query('insert into "Shop" (domain) values ($1), ($1)', [secret]);
  const error = await thrownBy(insert);
  await client.end();
  expect(sayForLog(error)).toBe('PostgreSQL says 23505 Shop_pkey');
});

test('words of the app and of the network are said as they are, with the place', () => {
  const error = new Error('The queue cannot be read.');
  expect(sayForLog(error)).toBe('The queue cannot be read.');
  expect(whereThrown(error)).toMatch(/^at .*say-for-log\.test\.ts/);
  expect(sayForLog(secret)).not.toContain(secret);
});
