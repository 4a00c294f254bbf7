import type { Locale } from '@doorstep/policy';

import { writeText } from '../../mail/block.ts';
import type { Block } from '../../mail/block.ts';
import { longestName } from '../../mail/greeting.ts';
import { writeHtml } from '../../mail/html-mail.tsx';
import { inOneLine } from '../../mail/one-line.ts';
import type { Mail, MailSender } from '../../mail/send.server.ts';
import { withNames } from '../../with-names.ts';
import { orderLinkDays } from '../links.server.ts';
import { afterSaleTexts } from '../texts.ts';

/** [FORM-01] The mail that leads to the form of an order, to nobody but the order's own address. */
export function linkMail(about: {
  readonly sender: MailSender;
  readonly to: string;
  readonly locale: Locale;
  readonly orderName: string;
  readonly link: string;
  readonly messageId: string;
}): Mail {
  const { to, locale, messageId } = about;
  const texts = afterSaleTexts[locale].linkMail;
  const sender = { ...about.sender, name: inOneLine(about.sender.name, longestName) };
  const names = {
    order: inOneLine(about.orderName, longestName),
    shop: sender.name,
    days: String(orderLinkDays),
  };
  const say = (words: string): Block => ({ kind: 'words', words: withNames(words, names) });
  const subject = withNames(texts.subject, names);
  const blocks: readonly Block[] = [
    say(texts.asked),
    { kind: 'link', lead: texts.lead, label: texts.open, address: about.link },
    say(texts.note),
    say(texts.notYou),
    { kind: 'words', words: sender.name },
  ];
  const html = writeHtml({ locale, subject, blocks });
  return { sender, to, subject, messageId, text: writeText(blocks), html };
}
