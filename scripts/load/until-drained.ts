import { setTimeout as wait } from 'node:timers/promises';

import type pg from 'pg';

import { say } from './say-sent.ts';

/** Until no job waits; says now and then how many do, and what those said that failed. */
export async function untilDrained(client: pg.ClientBase): Promise<void> {
  let said = performance.now();
  for (;;) {
    await wait(500);
    const { rows } = await client.query<{ note: string | null; count: string }>(
      'select note, count(*) from "Job" group by note order by note',
    );
    if (rows.length === 0) return;
    if (performance.now() - said < 10_000) continue;
    said = performance.now();
    say(rows.map(({ note, count }) => `${count} wait${note === null ? '' : ` (${note})`}`).join(', '));
  }
}
