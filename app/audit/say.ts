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
const words = (text: string): Piece => ({ text });

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
    case 'hold-released':
      return [words('released the hold of '), order(what), words('.')];
    case 'address-asked':
      return [words('had the customer of '), order(what), words(' asked again for an address.')];
    case 'decided-again':
      return [words('had '), order(what), words(' decided again.')];
    case 'case-done':
      return [words('marked as done what waited for '), order(what), words('.')];
    case 'request-answered':
      return [words(`marked a request to ship to ${countryName(what.country)} as answered.`)];
    case 'request-reopened':
      return [words(`marked a request to ship to ${countryName(what.country)} as not answered.`)];
    case 'protection-put-back':
      return [words(`put the protection product back as the policy says: ${what.was}.`)];
    case 'repair-read':
      return [words('read that the protection product was changed.')];
    case 'customer-erased':
      return [words('erased what it knew about a customer, as Shopify asked.')];
    default:
      return what satisfies never;
  }
}

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
