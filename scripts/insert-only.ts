/** What the measurements of webhooks are compared with: an endpoint that stores each body by a statement of its own and answers 200. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
await pool.query('create table if not exists "InsertOnly" (id bigserial primary key, body bytea not null)');

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    pool.query('insert into "InsertOnly" (body) values ($1)', [Buffer.concat(chunks)]).then(
      () => response.writeHead(200).end(),
      () => response.writeHead(500).end(),
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  const address: AddressInfo | string | null = server.address();
  process.send?.({ port: typeof address === 'object' && address !== null ? address.port : 0 });
});
