import { createHash } from 'node:crypto';

import { z } from 'zod';

import type { Database } from '../../database.server.ts';
import type { CaptchaSettings } from '../../environment.server.ts';

/** How a captcha was answered; `unreachable`: nobody could say. */
export type CaptchaAnswer = 'passed' | 'failed' | 'missing' | 'unreachable';

/** Milliseconds that hCaptcha is waited for. */
const patience = 5_000;

/** Longer than any answer of hCaptcha's. */
const longestAnswer = 8_000;

/** An answer is known for so long, in milliseconds: hCaptcha itself takes none that is older than minutes. */
const remembered = 24 * 60 * 60 * 1000;

const verdict = z.object({ success: z.boolean() });

/**
 * [FORM-01] Asks hCaptcha's server whether somebody has passed. An answer is good for one form: it is remembered, so that one that was bought once
 * does not open a thousand.
 * @param answer What their widget put into the form; not verified in any way.
 * @param settings `null` where the app has no keys of hCaptcha.
 */
export async function checkCaptcha(
  database: Pick<Database, 'usedCaptcha'>,
  answer: string,
  settings: CaptchaSettings | null,
  now: Date,
): Promise<CaptchaAnswer> {
  if (settings === null) return 'unreachable';
  if (answer === '') return 'missing';
  if (answer.length > longestAnswer) return 'failed';
  const said = await ask(answer, settings);
  if (said !== 'passed') return said;
  const digest = createHash('sha256').update(answer).digest('hex');
  const { count } = await database.usedCaptcha.createMany({
    data: [{ digest, usedAt: now }],
    skipDuplicates: true,
  });
  return count === 1 ? 'passed' : 'failed';
}

async function ask(response: string, { secret, siteKey: sitekey, verifyUrl }: CaptchaSettings) {
  try {
    const answered = await fetch(verifyUrl, {
      method: 'POST',
      body: new URLSearchParams({ secret, response, sitekey }),
      signal: AbortSignal.timeout(patience),
    });
    const read = verdict.safeParse(await answered.json());
    if (!answered.ok || !read.success) return 'unreachable';
    return read.data.success ? 'passed' : 'failed';
  } catch {
    return 'unreachable';
  }
}

/** Forgets answers that hCaptcha would not take any more, in every shop. */
export async function forgetCaptchas(database: Pick<Database, 'usedCaptcha'>, now: Date): Promise<void> {
  await database.usedCaptcha.deleteMany({ where: { usedAt: { lt: new Date(now.getTime() - remembered) } } });
}
