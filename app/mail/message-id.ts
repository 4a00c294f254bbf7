/** What a mail is about, and which of the mails about it. */
export interface MailKey {
  readonly shop: string;
  /** GID of the order. */
  readonly orderId: string;
  /** The effect's key, which stays the same however often it is tried. */
  readonly key: string;
}

/**
 * A mail's Message-ID, in angle brackets as RFC 5322 has it: always the same for the same mail, so that a mailbox which got it
 * twice can drop one.
 */
export const messageIdOf = ({ shop, orderId, key }: MailKey): string =>
  `<${inWords(orderId)}.${inWords(key)}@${shop}>`;

const inWords = (text: string): string => text.replaceAll(/\W+/g, '.');
