import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';

import { isOverLimit, senderCode } from '../corrections/limits.server.ts';
import type { WholeDatabase } from '../database.server.ts';
import { readBody } from '../storefront-proxy/read-body.server.ts';
import type { Visitor } from '../storefront-proxy/visitor.server.ts';
import { makeServer } from './make-server.server.ts';
import { agentVisitOf } from './visit.server.ts';

/** Bytes: the largest question, an address, is far below. */
export const largestQuestion = 16 * 1024;

/** In an hour: many more than an agent asks for a buyer, and than all agents of a busy shop; few enough that a program in a loop is stopped. */
export const mostQuestions = { bySender: 600, byShop: 20_000 } as const;

/**
 * Answers one message of the Model Context Protocol over HTTP, with one JSON document. There are no sessions and no streams, so that any
 * instance answers, and no batches, which the protocol has given up: each message is counted.
 */
export async function answerAgent(
  database: WholeDatabase,
  visitor: Visitor,
  request: Request,
): Promise<Response> {
  const body = await readBody(request, largestQuestion);
  if (body === null) return refuse(413, -32_600, `The message is larger than ${largestQuestion} bytes.`);
  const { shop, sender, secrets, now } = visitor;
  const limits = [
    { source: `agent/${senderCode(secrets[0], { shop, sender, now })}`, most: mostQuestions.bySender },
    { source: 'agent', most: mostQuestions.byShop },
  ];
  const visit = await agentVisitOf(database, visitor);
  if (visit === null) return refuse(404, -32_000, 'This shop has published no policy here.');
  if (await isOverLimit(database, shop, limits, now))
    return refuse(429, -32_000, 'Too many questions within an hour.', { 'Retry-After': '3600' });
  const message = parse(body);
  if (message === undefined) return refuse(400, -32_700, 'The message is not JSON.');
  if (Array.isArray(message)) return refuse(400, -32_600, 'Send one message at a time, not a batch.');
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  const server = makeServer(visit);
  await server.connect(transport);
  const answer = await transport.handleRequest(request, { parsedBody: message });
  await server.close();
  return answer;
}

/** `undefined`, which no JSON is, for what is none. */
function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

/** An error as JSON-RPC has it. */
export const refuse = (
  status: number,
  code: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  Response.json({ jsonrpc: '2.0', id: null, error: { code, message } }, { status, headers: { ...headers } });
