import net from 'node:net';
import { expect, test } from 'vitest';
import { freePort, portFrom } from './ports.ts';

test('the wanted port is taken when it is free', async () => {
  const port = await freePort();
  expect(await portFrom(port)).toBe(port);
});

test('with the wanted port busy the next free one is taken', async () => {
  const server = net.createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  expect(await portFrom(port)).toBeGreaterThan(port);
  server.close();
});
