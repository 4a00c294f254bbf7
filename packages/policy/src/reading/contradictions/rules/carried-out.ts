import type { Rule } from '../rule.ts';
import { factsOf, quotesOf, saying, sentencesOf } from '../rule.ts';

/** What a person decides case by case: software can only ask for a decision. */
export const discretion: Rule = {
  name: 'discretion',
  find: (reading) => {
    const quotes = quotesOf(sentencesOf(reading, factsOf(reading, 'discretion')));
    return quotes.length === 0
      ? []
      : [
          {
            severity: 'low',
            quotes,
            why: 'A person decides here: nobody can tell beforehand what holds, and no rule can be enforced.',
            fix: 'Say by what it is decided, or who answers and when.',
          },
        ];
  },
};

/** Says what holds in either case, so that nothing has to be known beforehand. */
const saysBoth = /\bor would\b|\bshipped another way\b|\botherwise\b/;

/** What hangs on something that nobody can know: tracking that is not there, a status that says little. */
export const cannotKnow: Rule = {
  name: 'cannot-know',
  find: (reading) => {
    const tracked = factsOf(reading, 'allowance').filter(({ act }) => act === 'track');
    const no = tracked.find(({ allowed }) => allowed === 'no');
    const yes = tracked.find(({ allowed }) => allowed !== 'no');
    const unsure = saying(
      reading,
      /\bdoes(?: not|n't) (?:necessarily )?mean\b|\bbefore the (?:returned |refused )?(?:parcel|package|order) (?:arrives|reaches|comes) back\b|\bshipped (?:via|by|with) (?:ups|fedex|dhl|usps)\b.*\b(?:require|need)|\b(?:require|need)s?\b.*\bif (?:it is |they are )?shipped (?:via|by|with)\b/,
    ).filter(({ plain }) => !saysBoth.test(plain));
    return [
      ...(no === undefined || yes === undefined
        ? []
        : [
            {
              severity: 'medium' as const,
              quotes: sentencesOf(reading, [no, yes]),
              why: 'One sentence relies on tracking that is not there by the other.',
              fix: 'Decide by something that you can know, such as the days since shipment.',
            },
          ]),
      ...unsure.map((sentence) => ({
        severity: 'medium' as const,
        quotes: quotesOf([sentence]),
        why: 'It hangs on something that customer and software cannot know at that time.',
        fix: 'Let a person confirm it, or use a date.',
      })),
    ];
  },
};

/** A time zone by the name of its winter time, in places that change their clocks. */
export const timeZone: Rule = {
  name: 'time-zone',
  find: (reading) =>
    reading.sentences
      .filter(
        ({ text }) =>
          /\b(?:Pacific|Eastern|Central|Mountain|Atlantic) Standard Time\b|\b(?:PST|EST|CST|MST)\b/i.test(
            text,
          ) && /[A-Z]ST|Standard/.test(text),
      )
      .map((sentence) => ({
        severity: 'medium',
        quotes: quotesOf([sentence]),
        why: 'Standard time is an hour off from March to November.',
        fix: 'Say “Pacific Time” or name the city.',
      })),
};

/** A switch that is on unless somebody turns it off. */
export const optOut: Rule = {
  name: 'opt-out',
  find: (reading) =>
    saying(
      reading,
      /\bopt[- ]?(?:ing )?(?:in or )?out\b|\bpre-?(?:selected|checked|ticked)\b|\bautomatically added\b|\badded (?:to (?:your|the) (?:cart|basket|order) )?(?:automatically|by default)\b|\bselected by default\b|\bunless you (?:opt out|uncheck|remove|deselect)\b/,
    ).map((sentence) => ({
      severity: 'high',
      quotes: quotesOf([sentence]),
      why: 'It is not said that the paid extra is off at first; one that is on by itself is forbidden in many places.',
      fix: 'Say that it is off until the customer turns it on.',
    })),
};

/** A paid extra that says little where everything in the order is final sale, or is cancelled. */
export const extraOfNothing: Rule = {
  name: 'extra-of-nothing',
  find: (reading) =>
    saying(reading, /\bfinal sale\b/)
      .filter(
        ({ plain, topic }) => topic === 'protection' || /\bopt(?:ing)? (?:in|for)\b|\bservice\b/.test(plain),
      )
      .map((sentence) => ({
        severity: 'medium',
        quotes: quotesOf([sentence]),
        why: 'Whoever buys only final-sale items pays for nothing; what happens to the fee of a cancelled order is not said.',
        fix: 'Do not offer it then, and say when the fee is refunded.',
      })),
};
