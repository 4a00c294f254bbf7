import net from 'node:net';

/** A loopback port that is free now. */
export async function freePort(): Promise<number> {
  const port = await tryPort(0);
  if (port === null) throw new Error('No free port on 127.0.0.1.');
  return port;
}

/** `wanted`, or the next free port above it (at most 50 further). 0 asks for any. */
export async function portFrom(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 50; port += 1) {
    const found = await tryPort(port);
    if (found !== null) return found;
  }
  throw new Error(`No free port between ${wanted} and ${wanted + 49} on 127.0.0.1.`);
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}
