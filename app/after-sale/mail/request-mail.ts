import { localeOf } from '@doorstep/policy';
import type { AfterSaleKind, Clock, Locale, Money, PlainDate, RequestMail } from '@doorstep/policy';

import type { Buyer } from '../../mail/addressee.ts';
import { writeText } from '../../mail/block.ts';
import type { Block } from '../../mail/block.ts';
import { greetingIn, longestName } from '../../mail/greeting.ts';
import { writeHtml } from '../../mail/html-mail.tsx';
import { inOneLine } from '../../mail/one-line.ts';
import type { Mail, MailSender } from '../../mail/send.server.ts';
import { readerIn } from '../../reader.ts';
import { withNames } from '../../with-names.ts';
import { afterSaleTexts } from '../texts.ts';
import { sayDate } from '../say-date.ts';
import { sayInspected } from '../outcome.ts';
import type { InspectedPieces } from '../outcome.ts';
import { requestMailTexts } from './texts.ts';
import type { RequestMailTexts, SettledAs } from './texts.ts';

/** What a parcel that comes back costs, in the currency that the customer paid in; 0 where the order's protection waives it. */
export interface ComingBack {
  readonly first: Money;
  readonly further: Money;
  readonly fee: Money;
}

/** A mail about a request, and what it tells; `null` for what there is nothing to tell of. */
export interface AboutRequest {
  readonly mail: RequestMail;
  readonly kind: AfterSaleKind;
  readonly sender: MailSender;
  readonly to: string;
  readonly buyer: Buyer;
  /** As the customer knows it: `#1001`. */
  readonly orderName: string | null;
  readonly messageId: string;
  /** What comes next, and its last day, a local date of the policy: a mail says the one that it is about. */
  readonly due: { readonly what: Clock['what']; readonly day: PlainDate } | null;
  /** What is paid back, or is to be paid, in the currency that the customer paid in. */
  readonly amount: Money | null;
  /** [RET-01, PROT-01] What is taken from the refund of a return; 0 where the order's protection waives it. */
  readonly fee: Money | null;
  /** [RTS-01, RTS-02] Of a parcel that comes back: what the first item and each further one cost to send again, and what it costs as a return. */
  readonly comingBack?: ComingBack | null;
  /** [GIFT-01] The gift of the order has to come back, too. */
  readonly hasGift?: boolean;
  /** [INTL-01] Whether the customer pays for sending it back. */
  readonly isOwnPostage: boolean;
  readonly settledAs: SettledAs;
  /** [RET-05] What came back and was looked at; absent where the mail does not tell of it. */
  readonly pieces?: readonly InspectedPieces[];
  /** What somebody of the shop has written to them. */
  readonly words: string | null;
  /** Of the label, of the invoice, or of the page on which another address is given [ADDR-02]. */
  readonly link: string | null;
  /** The page that shows how the request stands. */
  readonly status: string | null;
}

/** The longest text that somebody of the shop sends. */
const longestWords = 10_000;

/** A mail about a request, in the language of its customer. */
export function requestMail(about: AboutRequest): Mail {
  const { mail, to, messageId, buyer, kind } = about;
  const sender = { ...about.sender, name: inOneLine(about.sender.name, longestName) };
  const locale = localeOf(buyer.locale, null);
  const texts = requestMailTexts[locale];
  const order = about.orderName === null ? null : inOneLine(about.orderName, longestName);
  const names = { kind: afterSaleTexts[locale].kinds[kind].name, order: order ?? '', what: texts.what[mail] };
  const subject = withNames(order === null ? texts.subjectWithoutOrder : texts.subject, names);
  const blocks: readonly Block[] = [
    say(greetingIn(locale, buyer)),
    ...bodyOf(about, texts, locale),
    ...quote(texts.teamWrites, about.words),
    ...(about.status === null
      ? []
      : [{ kind: 'link', lead: texts.status, label: names.kind, address: about.status } as const]),
    say(texts.reply),
    say(sender.name),
  ];
  const html = writeHtml({ locale, subject, blocks });
  return { sender, to, subject, messageId, text: writeText(blocks), html };
}

const say = (words: string): Block => ({ kind: 'words', words });

/** What somebody has typed stands apart from our own words, line by line. */
function quote(lead: string, words: string | null): readonly Block[] {
  if (words === null || words.trim() === '') return [];
  const lines = words.slice(0, longestWords).split(/\r?\n/);
  return [{ kind: 'quote', lead, lines: lines.map((line) => inOneLine(line, longestWords)) }];
}

function bodyOf(about: AboutRequest, texts: RequestMailTexts, locale: Locale): readonly Block[] {
  const { clocks, fee: feeWords } = afterSaleTexts[locale];
  const amountOf = (money: Money) => readerIn(locale).amount(money);
  const by = (what: keyof typeof clocks): readonly Block[] =>
    about.due?.what === what ? [say(withNames(clocks[what], { date: sayDate(about.due.day, locale) }))] : [];
  const link = (to: 'label' | 'invoice' | 'address'): readonly Block[] =>
    about.link === null ? [] : [{ kind: 'link', ...texts.open[to], address: about.link }];
  const filled = (text: string): Block =>
    say(withNames(text, { amount: about.amount === null ? '' : amountOf(about.amount) }));
  // [RTS-02] A parcel that comes back can be sent again until it is here.
  const askToPay = () => [
    ...(about.amount === null ? [] : [filled(texts.invoice.due)]),
    ...[...link('invoice'), ...by('pay'), ...by('back')],
  ];
  const { fee } = about;
  const inspected = sayInspected(about.pieces ?? [], locale).map(say);
  switch (about.mail) {
    case 'received':
      return [say(texts.received), ...link('address'), ...by('answer')];
    case 'coming-back':
      return [...sayComingBack(about.comingBack ?? null, texts, amountOf), ...by('back')];
    case 'at-carrier':
      return [say(texts.atCarrier), ...by('carrier')];
    case 'found':
      return [say(texts.found)];
    case 'approved':
      return [
        say(texts.approved),
        say(texts.sendBack[about.isOwnPostage ? 'own-postage' : 'label-follows']),
        say(texts.condition),
        ...(about.hasGift === true ? [say(afterSaleTexts[locale].refund.gift)] : []),
        ...(fee === null
          ? []
          : [say(fee.minor === 0 ? feeWords.waived : withNames(feeWords.due, { amount: amountOf(fee) }))]),
        ...(about.isOwnPostage ? by('ship-back') : []),
      ];
    case 'declined':
      return [say(texts.declined)];
    case 'not-stopped':
      return [say(texts.notStopped)];
    case 'label':
      return [say(texts.label), ...link('label'), say(texts.condition), ...by('ship-back')];
    case 'reminder':
      return [say(texts.reminder), ...by('ship-back')];
    case 'arrived':
      return [say(texts.arrived), ...by('refund')];
    case 'gift-missing':
      return [say(texts.giftMissing)];
    case 'settled':
      return [filled(texts.settled[about.settledAs]), ...inspected];
    case 'sent-back':
      return [say(texts.sentBack), ...inspected];
    case 'back-to-you':
      return [say(texts.backToYou)];
    case 'invoice':
      return about.amount === null || about.amount.minor === 0 ? [say(texts.invoice.free)] : askToPay();
    case 'pay-reminder':
      return [say(texts.payReminder), ...askToPay()];
    case 'answer':
      return [];
    case 'expired':
      return [say(texts.expired)];
    default:
      return about.mail satisfies never;
  }
}

function sayComingBack(
  costs: ComingBack | null,
  { comingBack: { lead, again, otherwise } }: RequestMailTexts,
  amountOf: (money: Money) => string,
): readonly Block[] {
  if (costs === null) return [say(lead)];
  const { first, further, fee } = costs;
  const isFree = first.minor === 0;
  const amounts = { first: amountOf(first), further: amountOf(further), fee: amountOf(fee) };
  return [
    say(lead),
    say(withNames(again[isFree ? 'free' : 'due'], amounts)),
    say(withNames(otherwise[fee.minor === 0 ? 'free' : 'due'], amounts)),
  ];
}
