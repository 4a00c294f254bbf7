import type { Rule } from '../rule.ts';
import { quotesOf, saying } from '../rule.ts';

const credit =
  /\bstore credit only\b|\bonly (?:be )?(?:[a-z]+ ){0,4}(?:as|in the form of|for|offer) (?:a )?store credit|\bin the form of store credit\b|\bstore credit instead of\b|\bas (?:a )?store credit\b|\b(?:refunds?|returns?) (?:are|is) (?:only |always )?(?:given|issued|paid|made|offered) (?:out )?(?:only )?(?:as|in|for|with) (?:a |an )?(?:gift vouchers?|store credit|shop credit|credit notes?|gift cards?)/;
const card =
  /\boriginal (?:payment method|form of payment|method of payment|card)\b|\bmethod you paid with\b|\bmoney back\b.*\bcard\b|\brefunds? (?:go(?:es)? |are (?:made|paid|issued) |is paid )?(?:back )?(?:to )?your (?:card|account|bank)\b|\bto the card you paid with\b/;
const difference =
  /\bdifference (?:will be|is|gets) refunded\b|\brefund (?:you )?the (?:price )?difference\b/;

/** Money back to the card by one sentence, store credit only by another. */
export const refundTarget: Rule = {
  name: 'refund-target',
  find: (reading) => {
    const creditOnly = saying(reading, credit);
    const toCard = saying(reading, card).filter(
      ({ plain }) => !credit.test(plain) && /\brefund|\bmoney\b|\bcredited\b/.test(plain),
    );
    const ofExchange = saying(reading, difference).filter(({ paragraph }) =>
      reading.sentences.some((other) => other.paragraph === paragraph && other.topic === 'exchange'),
    );
    if (creditOnly.length === 0) return [];
    return [
      ...toCard.slice(0, 1).map((sentence) => ({
        severity: 'high' as const,
        quotes: quotesOf([...creditOnly.slice(0, 3), sentence]),
        why: 'Refunds are store credit by one sentence, and go back to the payment by the other.',
        fix: 'Say which returns get their money back and which get credit.',
      })),
      ...ofExchange.slice(0, 1).map((sentence) => ({
        severity: 'medium' as const,
        quotes: quotesOf([...creditOnly.slice(0, 3), sentence]),
        why: 'Whoever may have store credit only gets money by exchanging for something cheaper.',
        fix: 'Give the difference as store credit where only credit is due.',
      })),
    ];
  },
};
