import { expect, test } from 'vitest';
import { checkGivenDatabase } from './given-database.ts';
import { freePort } from '../process/ports.ts';

const reasonFor = (url: string) =>
  checkGivenDatabase(url).then(
    () => 'accepted',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );

test('a DATABASE_URL where nothing answers is refused in one line that names the place but not the password', async () => {
  const port = await freePort();
  const reason = await reasonFor(`postgresql://user:s3cret@127.0.0.1:${port}/shop`);
  expect(reason).toBe(`DATABASE_URL (127.0.0.1:${port}/shop): connect ECONNREFUSED 127.0.0.1:${port}.`);
});

test.each(['mysql://localhost/shop', 'doorstep', 'postgresql://['])(
  'the DATABASE_URL %s is refused in one line',
  async (url) => {
    expect(await reasonFor(url)).toMatch(/^DATABASE_URL [^\n]+$/);
  },
);
