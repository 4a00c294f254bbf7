import { localeOf } from '@doorstep/policy';
import type { Locale } from '@doorstep/policy';

import { withNames } from '../with-names.ts';
import { writeText } from './block.ts';
import type { Block } from './block.ts';
import type { MailedOrder } from './addressee.ts';
import { greetingIn, longestName } from './greeting.ts';
import { writeHtml } from './html-mail.tsx';
import { inOneLine } from './one-line.ts';
import type { Mail, MailSender } from './send.server.ts';
import { addressMailTexts } from './texts.ts';
import type { AddressMailTexts } from './texts.ts';

/** Who writes to whom about which order. */
export interface Letter {
  readonly sender: MailSender;
  readonly order: MailedOrder;
  readonly to: string;
  readonly messageId: string;
}

/** What a letter is written with: the texts of the order's language, and how names get into them. */
export interface Writing {
  readonly locale: Locale;
  readonly texts: AddressMailTexts;
  readonly fillIn: (text: string) => string;
}

export const say = (words: string): Block => ({ kind: 'words', words });

/** A mail to an order's customer, in its language: a greeting, what is to be said, the order's page, last words and the shop's name. */
export function writeLetter(
  { order, to, messageId, ...letter }: Letter,
  write: (writing: Writing) => {
    readonly subject: string;
    readonly blocks: readonly Block[];
    readonly ending: string;
  },
): Mail {
  const sender = { ...letter.sender, name: inOneLine(letter.sender.name, longestName) };
  const orderName = inOneLine(order.name, longestName);
  const { buyer, givenAddress, statusUrl } = order;
  const locale = localeOf(buyer.locale, givenAddress?.countryCode ?? null);
  const texts = addressMailTexts[locale];
  const fillIn = (text: string) => withNames(text, { order: orderName, shop: sender.name });
  const { subject, blocks: said, ending } = write({ locale, texts, fillIn });
  const blocks: readonly Block[] = [
    say(greetingIn(locale, buyer)),
    ...said,
    ...(statusUrl === null
      ? []
      : [{ kind: 'link', lead: texts.yourOrder, label: orderName, address: statusUrl } as const]),
    say(ending),
    say(sender.name),
  ];
  const html = writeHtml({ locale, subject, blocks });
  return { sender, to, subject, messageId, text: writeText(blocks), html };
}
