import express, { type Router } from 'express';
import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

/** Serves routes for one test; gives the function that visits a path without following redirects. */
export async function visiting(routes: Router) {
  const server = createServer(express().use(routes));
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const bound = server.address();
  const url = `http://127.0.0.1:${String(typeof bound === 'object' ? bound?.port : '')}`;
  return (path: string, init: RequestInit = {}) => fetch(url + path, { redirect: 'manual', ...init });
}
