import type { Rule } from '../rule.ts';
import { factsOf, quotesOf, saying, sentencesOf } from '../rule.ts';

/** Refused at checkout, or accepted and held: the text says both. */
export const blockOrAccept: Rule = {
  name: 'block-or-accept',
  find: (reading) => {
    const box = /\bp\.? ?o\.? ?box|\bpost office box|\bpostal box/;
    const refused = factsOf(reading, 'allowance').find(
      ({ act, allowed }) => act === 'ship-to-po-box' && allowed === 'no',
    );
    const held = saying(reading, box).find(
      ({ plain }) =>
        !/\ball the same\b|\bnevertheless\b|\beven so\b/.test(plain) &&
        /\bhold\b|\bheld\b|\bon hold\b|\bdelay|\breach out\b|\bcontact you\b|\bsend us\b|\brequest a new\b/.test(
          plain,
        ),
    );
    if (refused === undefined || held === undefined) return [];
    return [
      {
        severity: 'high',
        quotes: quotesOf([...sentencesOf(reading, [refused]), held]),
        why: 'Such an address is refused by one sentence, and accepted and held by the other.',
        fix: 'Refuse what is certain at checkout, and hold only what is unclear.',
        changes: [{ kind: 'set', path: 'addresses.poBox', value: 'refuse' }],
      },
    ];
  },
};

/** No P.O. boxes, by a carrier that does deliver to them. */
export const postServesBoxes: Rule = {
  name: 'post-serves-boxes',
  find: (reading) => {
    const refused = factsOf(reading, 'allowance').find(
      ({ act, allowed }) => act === 'ship-to-po-box' && allowed === 'no',
    );
    const post = factsOf(reading, 'carrier').find(({ carrier }) => /usps|post|mail/i.test(carrier));
    const areToldApart = saying(reading, /\bprivate mailbox|\bmilitary\b|\bb?fpo\b|\blockers?\b/).length > 0;
    if (refused === undefined || post === undefined || areToldApart) return [];
    return [
      {
        severity: 'medium',
        quotes: sentencesOf(reading, [refused, post]),
        why: `${post.carrier} does deliver to P.O. boxes; military addresses, lockers and private mailboxes are not mentioned.`,
        fix: 'Say which kinds of address are refused, and why.',
      },
    ];
  },
};
