import type { ShopMail } from '../shop-context.ts';
import type { Shop } from '../state/shop.ts';

/** A mail that was caught. Texts are as the sender meant them; HTML is not cleaned. */
export interface CaughtMail {
  readonly id: string;
  readonly receivedAt: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string | null;
  readonly html: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly bytes: number;
  }[];
}

/** The mails of this run, newest first. */
export interface Mailbox {
  add(mail: Omit<CaughtMail, 'id'>): void;
  list(): readonly CaughtMail[];
  find(id: string): CaughtMail | null;
  clear(): void;
}

/** An empty mailbox. */
export function createMailbox(): Mailbox {
  let mails: readonly CaughtMail[] = [];
  let count = 0;
  return {
    add(mail) {
      count += 1;
      mails = [{ ...mail, id: String(count) }, ...mails];
    },
    list: () => mails,
    find: (id) => mails.find((mail) => mail.id === id) ?? null,
    clear() {
      mails = [];
    },
  };
}

/** A mail of the shop itself as it is caught: it never was on its way. */
export function mailOf(shop: Shop, { to, subject, text }: ShopMail, sentAt: string): Omit<CaughtMail, 'id'> {
  return {
    receivedAt: sentAt,
    from: `${shop.name} <${shop.email}>`,
    to: [to],
    subject,
    text,
    html: null,
    headers: {},
    attachments: [],
  };
}
