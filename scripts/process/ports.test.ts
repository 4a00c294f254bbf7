import net from 'node:net';
import { expect, test } from 'vitest';
import { portFrom } from './ports.ts';

/** A server on a port that the system chose. */
async function listening(): Promise<{ port: number; close: () => Promise<void> }> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

test('the wanted port is taken when it is free', async () => {
  const { port, close } = await listening();
  await close();
  expect(await portFrom(port)).toBe(port);
});

test('with the wanted port busy the next free one is taken', async () => {
  const { port, close } = await listening();
  expect(await portFrom(port)).toBeGreaterThan(port);
  await close();
});

test('no port is given twice while the first who asked may not have taken it yet', async () => {
  const { port, close } = await listening();
  await close();
  const given = [await portFrom(port), await portFrom(port), await portFrom(port)];
  expect(new Set(given).size).toBe(3);
});
