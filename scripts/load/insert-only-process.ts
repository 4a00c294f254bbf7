import path from 'node:path';

import { z } from 'zod';

import { openLoop } from '../open-loop.ts';
import type { Load, Sent } from '../open-loop.ts';
import { startChild } from '../process/child.ts';
import { filledTo12Kilobytes, openSender } from './sender.ts';

/** The database that is inserted into, and the folder for logs. */
interface Place {
  readonly databaseUrl: string;
  readonly home: string;
}

/** What a measurement is compared with: bodies of 12 kB, each stored by a statement of its own. */
export async function openLoopOfInserts(load: Load, place: Place): Promise<readonly Sent[]> {
  return withInserts(place, (insert) => openLoop(load, insert));
}

/** How many of them are stored in a second where so many are sent at the same time. */
export async function insertsPerSecond(count: number, atOnce: number, place: Place): Promise<number> {
  return withInserts(place, async (insert) => {
    const startedAt = performance.now();
    let next = 0;
    const insertNext = async () => {
      while (next < count) if ((await insert(next++)) !== 200) throw new Error('An insert was not taken.');
    };
    await Promise.all(Array.from({ length: atOnce }, insertNext));
    return (count / (performance.now() - startedAt)) * 1000;
  });
}

async function withInserts<Result>(
  { databaseUrl, home }: Place,
  work: (insert: (index: number) => Promise<number | null>) => Promise<Result>,
): Promise<Result> {
  const child = startChild({
    ...{ name: 'Insert only', script: 'scripts/insert-only.ts', env: { DATABASE_URL: databaseUrl } },
    log: path.join(home, 'insert-only.log'),
  });
  const sender = openSender('none');
  try {
    const { port } = z.object({ port: z.number() }).parse(await child.firstMessage);
    return await work((index) => {
      const body = filledTo12Kilobytes({ id: index });
      const webhook = { topic: 'orders/create', shop: 'none.myshopify.com', id: `w-${index}`, body };
      return sender.post(`http://127.0.0.1:${port}/`, webhook);
    });
  } finally {
    sender.close();
    await child.stop();
  }
}
