import { localeOf } from '@doorstep/policy';
import type { AddressHold } from '@doorstep/policy';

import { withNames } from '../with-names.ts';
import { addressLines } from './address-lines.ts';
import type { Buyer, MailedOrder } from './addressee.ts';
import { inOneLine } from './one-line.ts';
import type { Mail, MailSender } from './send.server.ts';
import { addressMailTexts } from './texts.ts';
import type { AddressMailTexts } from './texts.ts';

/**
 * [ADDR-02] The mail that asks for a new address, or to confirm the one given, in the language of the order. Its Message-ID
 * follows from the order, so that a mail which is sent again after a crash is the same mail to mail programs that drop repeats.
 */
export function askForAddress(about: {
  readonly shop: string;
  readonly sender: MailSender;
  readonly order: MailedOrder;
  readonly to: string;
  readonly hold: Pick<AddressHold, 'kind' | 'verdict'>;
  /** For the how manieth time it is asked again; absent for the first mail. */
  readonly again?: number | undefined;
}): Mail {
  const { shop, sender, order, to, hold, again } = about;
  const { givenAddress: given, buyer } = order;
  const locale = localeOf(buyer.locale, given?.countryCode ?? null);
  const texts = addressMailTexts[locale];
  const name = nameIn(texts, buyer);
  const fillIn = (text: string) => withNames(text, { order: order.name, shop: sender.name, name });
  const rule = hold.kind === 'unread' ? texts.unread : texts.kinds[hold.kind][hold.verdict];
  const paragraphs = [
    fillIn(name === '' ? texts.greetingWithoutName : texts.greeting),
    fillIn(texts.thanks),
    given && [texts.given, ...addressLines(given, locale).map((line) => `  ${line}`)].join('\n'),
    hold.verdict === 'ask' ? `${rule}\n${texts.howToConfirm}` : rule,
    order.statusUrl && `${texts.yourOrder}\n${order.statusUrl}`,
    texts.waits,
    sender.name,
  ];
  return {
    sender,
    to,
    subject: fillIn(texts.subject[hold.verdict]),
    messageId: `<${order.id.replaceAll(/\W+/g, '.')}.address${again === undefined ? '' : `.${again}`}@${shop}>`,
    text: `${paragraphs.filter(Boolean).join('\n\n')}\n`,
  };
}

/** Family names come first where the family's script says so, and then no space stands between. */
function nameIn({ greetsBy }: AddressMailTexts, { firstName, lastName }: Buyer): string {
  const first = inOneLine(firstName);
  const last = inOneLine(lastName);
  if (greetsBy === 'first name') return first;
  const familyFirst = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]+$/u.test(last + first);
  return (familyFirst ? [last + first] : [first, last]).join(' ').trim();
}
