import { writeText } from './block.ts';
import type { Block } from './block.ts';
import { writeHtml } from './html-mail.tsx';
import { inOneLine } from './one-line.ts';
import type { Mail } from './send.server.ts';

/** Characters of the name of a carrier or of an order. */
const longestName = 60;

/** [SIGN-03] The mail that tells a merchant of a parcel which leaves without a signature, while it can still be stopped. */
export function alertMerchant(about: {
  readonly to: string;
  readonly orderName: string;
  readonly carrier: string;
  /** The order's page in the shop's admin. */
  readonly address: string;
  readonly messageId: string;
}): Mail {
  const { to, address, messageId } = about;
  const orderName = inOneLine(about.orderName, longestName);
  const carrier = inOneLine(about.carrier, longestName);
  const subject = `${orderName}: does the ${carrier} label ask for a signature?`;
  const say = (words: string): Block => ({ kind: 'words', words });
  const blocks: readonly Block[] = [
    say(
      `A parcel of order ${orderName} was given to ${carrier}. By your policy somebody has to sign for it, and its customer was told so.`,
    ),
    say(
      'Shopify does not tell apps which services a label was bought with, so Doorstep cannot see whether a signature is asked for. If it is, mark the case as done.',
    ),
    say('If it is not: stop the parcel before it is picked up, and buy its label anew with a signature.'),
    { kind: 'link', lead: 'The order in Shopify:', label: `Order ${orderName}`, address },
  ];
  return {
    ...{ sender: { name: 'Doorstep', replyTo: '' }, to, subject, messageId },
    text: writeText(blocks),
    html: writeHtml({ locale: 'en', subject, blocks }),
  };
}
