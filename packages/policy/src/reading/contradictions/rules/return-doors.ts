import type { Rule } from '../rule.ts';
import { quotesOf, saying } from '../rule.ts';

/** A return by the portal here, by the form there. */
export const twoDoors: Rule = {
  name: 'two-doors',
  find: (reading) => {
    const returns = reading.sentences.filter(({ plain }) => /\breturns?\b|\bexchange/.test(plain));
    const [portal] = returns.filter(
      ({ plain }) =>
        /\bportal\b|\breturns? (?:page|centre|center)\b/.test(plain) &&
        /\b(?:start|begin|initiate|open)\b/.test(plain),
    );
    const [form] = returns.filter(
      ({ plain }) => /\bform\b|\be-?mail us\b/.test(plain) && /\b(?:start|begin|initiate|open)\b/.test(plain),
    );
    if (portal === undefined || form === undefined) return [];
    return [
      {
        severity: 'medium',
        quotes: quotesOf([portal, form]),
        why: 'A return begins in two ways, and nothing says who takes which.',
        fix: 'Name one way, or say for whom each is.',
      },
    ];
  },
};

/** A return that nobody asked for is not taken, and a parcel that nobody collected is a return. */
export const unrequestedReturn: Rule = {
  name: 'unrequested-return',
  find: (reading) => {
    const [refused] = saying(
      reading,
      /\bwithout (?:first )?(?:requesting|asking|contacting|authori[sz]ation|approval)\b|\bunauthori[sz]ed returns?\b/,
    ).filter(({ plain }) => /\bnot\b|\brefused\b|\brejected\b/.test(plain));
    const [taken] = saying(
      reading,
      /\b(?:treat|treated|count|counts|regard|handle)[a-z]* (?:it |them )?as (?:a |an )?(?:standard |normal |regular )?returns?\b/,
    );
    if (refused === undefined || taken === undefined) return [];
    return [
      {
        severity: 'high',
        quotes: quotesOf([refused, taken]),
        why: 'What comes back without a request is not accepted by one sentence, and is a return by the other.',
        fix: 'Say that parcels the carrier brings back need no request.',
      },
    ];
  },
};

/** A signature at the door, and a fee when nobody is there to give it. */
export const signatureAndAbsence: Rule = {
  name: 'signature-and-absence',
  find: (reading) => {
    const [signed] = saying(reading, /\b(?:require|need)s? a signature\b/);
    const [absent] = saying(
      reading,
      /\brecipient (?:is )?unavailable\b|\bnobody (?:is|was) (?:at )?home\b|\bmissed delivery\b/,
    ).filter(({ plain }) => /\bfee\b|[$€£]/.test(plain));
    if (signed === undefined || absent === undefined) return [];
    return [
      {
        severity: 'medium',
        quotes: quotesOf([signed, absent]),
        why: 'Whoever is not there to sign pays for the parcel that goes back.',
        fix: 'Tell customers at checkout that somebody has to be there.',
      },
    ];
  },
};
