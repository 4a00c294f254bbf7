import { countryName } from '../country-name.ts';
import type { Happened } from './happened.ts';

/** A sentence about an entry without its beginning, which is who; a piece with an address is a link. */
export type Sentence = readonly Piece[];

interface Piece {
  readonly text: string;
  readonly address?: string;
  /** The address is the admin's and not the app's. */
  readonly isOutside?: true;
}

const version = (number: number): Piece => ({
  text: `version ${number}`,
  address: `/app/policy/history/${number}`,
});
const example = (name: string): Piece => ({ text: `“${name}”`, address: '/app/simulator/examples' });
const savedAnswer = (name: string): Piece => ({ text: `“${name}”`, address: '/app/requests/answers' });
const words = (text: string): Piece => ({ text });

const afterSale = (about: {
  readonly request: string;
  readonly asked: string;
  readonly orderName: string | null;
}): Piece => ({
  text: [about.asked.replaceAll('-', ' '), about.orderName].filter(Boolean).join(' of '),
  address: `/app/requests/${about.request}`,
});

/** What happened, in words behind the name of who did it: `published version 7.` */
export function sayHappened(what: Happened): Sentence {
  switch (what.kind) {
    case 'installed':
      return [words('was installed.')];
    case 'uninstalled':
      return [words('was removed from the shop.')];
    case 'published':
      return [words('published '), version(what.version), words(' of the policy.')];
    case 'rolled-back':
      return [
        words('went back to '),
        version(what.restored),
        words(' of the policy, which is live again as '),
        version(what.version),
        words('.'),
      ];
    case 'draft-imported':
      return [words('took a policy from a file as their draft.')];
    case 'draft-discarded':
      return [words('discarded their draft of the policy.')];
    case 'page-read':
      return [words('had the text of a policy page read.')];
    case 'finding-kept':
      return [words(`kept what a policy page says (${what.rule.replaceAll('-', ' ')}).`)];
    case 'finding-reopened':
      return [words(`looks again at what a policy page says (${what.rule.replaceAll('-', ' ')}).`)];
    case 'example-kept':
      return [words('kept the example '), example(what.name), words('.')];
    case 'example-renewed':
      return [
        words('said that '),
        version(what.version),
        words(' is meant to change the example '),
        example(what.name),
        words('.'),
      ];
    case 'example-removed':
      return [words('removed the example '), example(what.name), words('.')];
    case 'set-up':
      return [words(`set up ${what.step}.`)];
    case 'set-up-undone':
      return [words(`undid the set-up of ${what.step}.`)];
    case 'rates-put-back':
      return [words('put the shipping rates back as '), version(what.version), words(' of the policy says.')];
    case 'text-places-chosen':
      return [
        words(
          what.where.length === 0
            ? 'chose that the policy’s text stands nowhere at Shopify.'
            : `chose where the policy’s text stands at Shopify: ${what.where.join('; ')}.`,
        ),
      ];
    case 'text-written':
      return [words(`had the policy’s text written: ${what.where}.`)];
    case 'text-kept':
      return [words(`kept a text that does not follow the policy: ${what.where}.`)];
    case 'hold-released':
      return [words('released the hold of '), order(what), words('.')];
    case 'address-asked':
      return [words('had the customer of '), order(what), words(' asked again for an address.')];
    case 'address-given':
      return what.confirmed
        ? [words('heard from the customer of '), order(what), words(' that its address is right.')]
        : [words('wrote the address that its customer gave to '), order(what), words('.')];
    case 'decided-again':
      return [words('had '), order(what), words(' decided again.')];
    case 'mail-sent-again':
      return [words('had a mail about '), order(what), words(' sent again.')];
    case 'case-done':
      return [words('marked as done what waited for '), order(what), words('.')];
    case 'orders-fetched':
      return [words(sayFetched(what.orders))];
    case 'work-tried-again':
      return [words(sayTriedAgain(what.jobs))];
    case 'request-answered':
      return [words(`marked a request to ship to ${countryName(what.country)} as answered.`)];
    case 'request-reopened':
      return [words(`marked a request to ship to ${countryName(what.country)} as not answered.`)];
    case 'request-opened':
      return [words('asked for this in a customer’s name: '), afterSale(what), words('.')];
    case 'request-moved':
      return [
        words(`${what.against ? 'against the policy, ' : ''}did this about `),
        afterSale(what),
        words(`: ${what.step}.`),
      ];
    case 'request-noted':
      return [words('noted something about '), afterSale(what), words('.')];
    case 'request-mail-sent-again':
      return [words('had a mail sent again about '), afterSale(what), words('.')];
    case 'request-assigned':
      return [words(what.isTaken ? 'said who works on ' : 'freed '), afterSale(what), words('.')];
    case 'saved-answer-written':
      return [words('wrote the saved answer '), savedAnswer(what.name), words('.')];
    case 'saved-answer-removed':
      return [words('removed the saved answer '), savedAnswer(what.name), words('.')];
    case 'saved-answers-begun':
      return [words(`began the saved answers with ${what.answers} of the policy.`)];
    case 'protection-put-back':
      return [words(`put the protection product back as the policy says: ${what.was}.`)];
    case 'repair-read':
      return [words('read that the protection product was changed.')];
    case 'data-requested':
      return [words(`was asked what it knows about a customer: ${sayHeld(what)}`)];
    case 'customer-erased':
      return [words('erased what it knew about a customer, as Shopify asked.')];
    default:
      return what satisfies never;
  }
}

/** What there is to hand over, and on which page it stands. */
function sayHeld({ orders, mails, requests }: Extract<Happened, { kind: 'data-requested' }>): string {
  const held = [
    orders.length > 0 && `what was decided about ${orders.join(', ')}, on the page of each order`,
    mails > 0 && `${mails === 1 ? 'one mail' : `${mails} mails`} as sent, on the same pages`,
    requests > 0 && `${requests === 1 ? 'one request' : `${requests} requests`} on the Requests page`,
  ].flatMap((each) => each || []);
  return held.length === 0 ? 'nothing.' : `${held.join('; ')}.`;
}

const sayTriedAgain = (jobs: number): string =>
  jobs === 1
    ? 'had one thing tried again that Doorstep had given up.'
    : `had ${jobs} things tried again that Doorstep had given up.`;

const sayFetched = (orders: number): string =>
  orders === 1
    ? 'fetched one order of the last days from Shopify.'
    : `fetched ${orders} orders of the last days from Shopify.`;

function order({
  orderId,
  orderName,
}: {
  readonly orderId: string | null;
  readonly orderName: string | null;
}): Piece {
  const number = orderId?.split('/').at(-1);
  const text = orderName === null ? 'an order' : `order ${orderName}`;
  return number === undefined
    ? { text }
    : { text, address: `shopify://admin/orders/${number}`, isOutside: true };
}
