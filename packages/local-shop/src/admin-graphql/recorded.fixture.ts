import { expect } from 'vitest';

import type { Exchange, replay } from '../recorded-answers.ts';

/** Sends a recorded request and expects the recorded answer. */
export async function same(send: ReturnType<typeof replay>, exchange: Exchange): Promise<void> {
  const { ours, theirs } = await send(exchange);
  expect(ours).toEqual(theirs);
}
