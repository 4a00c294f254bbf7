import type { Page } from '@playwright/test';
import { z } from 'zod';
import { expect } from './fixtures.ts';

const mails = z.object({
  messages: z.array(
    z.object({
      to: z.array(z.string()),
      subject: z.string(),
      text: z.string(),
      html: z.string().nullable(),
      /** By their names in small letters. */
      headers: z.record(z.string(), z.string()),
    }),
  ),
});

/** A mail as its reader gets it. */
export type ReadMail = z.infer<typeof mails>['messages'][number];

/** The mails that were caught, the latest first. */
export async function mailsIn(page: Page, mailbox: string): Promise<readonly ReadMail[]> {
  const answer = await page.request.get(new URL('/mailbox/messages.json', mailbox).href);
  return mails.parse(await answer.json()).messages;
}

/** The latest mail with these words in its subject, once it is there. A page of the mailbox would show it in a frame, which a browser's test may not look into. */
export async function mailWith(page: Page, mailbox: string, words: string): Promise<ReadMail> {
  const found = async () => (await mailsIn(page, mailbox)).find(({ subject }) => subject.includes(words));
  await expect.poll(found, `a mail with “${words}”`).toBeDefined();
  const mail = await found();
  if (mail === undefined) throw new Error(`There is no mail with “${words}”.`);
  return mail;
}

/** The address in a mail that leads to a page of the app's: `requests`, or `address`. */
export const linkIn = ({ text }: Pick<ReadMail, 'text'>, pages: string): string =>
  new RegExp(`https?:\\S+/${pages}/\\S+`).exec(text)?.[0] ?? '';
