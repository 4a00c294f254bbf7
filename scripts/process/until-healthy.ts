import { setTimeout as wait } from 'node:timers/promises';

/** Resolves when `url` answers 200. Throws when `ended` resolves before, with its reason, or after a minute. */
export async function untilHealthy(url: string, ended: Promise<string>): Promise<void> {
  const gone = ended.then((reason) => {
    throw new Error(reason);
  });
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    if (await Promise.race([answersWell(url), gone])) return;
    await Promise.race([wait(50), gone]);
  }
  throw new Error(`${url} did not answer within a minute.`);
}

async function answersWell(url: string): Promise<boolean> {
  try {
    const { status } = await fetch(url, { signal: AbortSignal.timeout(5000) });
    return status === 200;
  } catch {
    return false;
  }
}
