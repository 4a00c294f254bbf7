import type { CountriesFact } from '../../fact.ts';
import type { Reading, Sentence } from '../../reading.ts';
import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { factsOf, quotesOf } from '../rule.ts';

const sends = '(?:ship|deliver|post|mail|send|sell)(?:s|ed|ing)?';
/** Everything goes to some places and to no other; what is said of some goods or ways is not meant. */
const only = new RegExp(
  `\\b(?:only|exclusively|solely) ${sends}\\b|\\b${sends} (?:[a-z]+ ){0,2}?(?:only|exclusively|solely)\\b|\\b${sends}\\b[^.;]{0,60}\\bonly\\b|\\b(?:cannot|can't|can not|do not|don't|not|no|never|unable to)\\b[^.;]{0,20}\\b(?:${sends}|shipping|delivery)\\b(?: (?:to|orders?|parcels?|packages?|anything|any|our|goods|products|places|countries|addresses|boxes|currently|at the moment|yet))*? (?:outside|beyond|other|(?:any|some)where else)|\\b(?:ship|deliver|post) nowhere else`,
);
const some =
  /\bexpress\b|\bnext[- ]day\b|\bbox(?:es)?\b|\blocker|\bpackstation|\blarge\b|\bheavy\b|\bbulky\b|\bfragile\b|\bsubscri|\bgift cards?\b|\bbatter|\bliquid|\breturn|\breplacement|\bsample|\bmonday|\btuesday|\bwednesday|\bthursday|\bfriday|\binsured\b|\btracked\b|\bunopened\b|\bfree\b|\bmembers?\b/;
/** What shows that a place is served: it costs something, takes a time, or its orders are spoken of. */
const served =
  /[$€£]\s?\d|\d\s?(?:€|£|kr\b|chf\b|eur\b|usd\b)|\b\d+ ?(?:-|to) ?\d+\b|\borders?\b|\bcustomers?\b|\bdeliver|\bship|\bparcels?\b|\bpost\b/;
const refused =
  /\b(?:cannot|can't|can not|do not|don't|not|no longer|never|unable|sorry|outside|except|excluding)\b|\breturn|\blaw\b|\bcourt|\bholiday|\bmade in\b|\bfounded\b|\bwarehouse\b|\?$/;

/** `We only post to Australia and New Zealand`, and a rate for Japan. */
export const servedOnly: Rule = {
  name: 'served-only',
  find: (reading) => {
    const countries = factsOf(reading, 'countries');
    const told = countries.filter(({ sentence, how }) => {
      const plain = reading.sentences[sentence]?.plain ?? '';
      return (
        only.test(plain) &&
        !some.test(plain) &&
        (how !== 'named' || /\bonly\b|\belse\b|\bother\b/.test(plain))
      );
    });
    const [first] = told;
    const own = first === undefined ? undefined : reading.sentences[first.sentence];
    if (first === undefined || own === undefined) return [];
    const places = placesOf(reading, first);
    const other = countries.find(
      (fact) =>
        fact.sentence !== first.sentence &&
        fact.how !== 'outside' &&
        fact.countries.some((country) => !places.has(country) && country !== reading.home) &&
        isServed(reading.sentences[fact.sentence]),
    );
    const sentence = other === undefined ? undefined : reading.sentences[other.sentence];
    return sentence === undefined
      ? []
      : [
          {
            severity: 'high',
            quotes: quotesOf([own, sentence]),
            why: `By one sentence nothing is sent there; the other says what “${other?.text ?? ''}” gets.`,
            fix: 'Say once which countries are served.',
          } satisfies FoundByRule,
        ];
  },
};

/** The places that are served: those of the sentence, and where it says “other”, those right before it. */
function placesOf({ facts, sentences }: Reading, first: CountriesFact): ReadonlySet<string> {
  const own = sentences[first.sentence];
  const refersBack = /\bother\b|\belse\b/.test(own?.plain ?? '');
  return new Set(
    facts.flatMap((fact) =>
      fact.kind === 'countries' &&
      (fact.sentence === first.sentence ||
        (refersBack && sentences[fact.sentence]?.paragraph === own?.paragraph))
        ? fact.countries
        : [],
    ),
  );
}

const isServed = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined &&
  served.test(sentence.plain) &&
  // In the row of a table, `never free` or `no express` refuses nothing.
  (sentence.plain.includes(' | ') || !refused.test(sentence.plain));
