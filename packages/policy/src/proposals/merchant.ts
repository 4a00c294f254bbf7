import type { Fact } from '../reading/fact.ts';
import type { Sentence } from '../reading/reading.ts';
import type { FoundHere, Given, ProposalRule } from './proposal.ts';
import { nothingHere, notHeld, setTo, together } from './proposal.ts';
import { homeOf } from './whom.ts';

const stated =
  /\b(?:prices|amounts|rates|figures|dollars|currency)\b[^.]{0,30}\b(?:in|are) (?:us|u\.s\.|canadian|australian|new zealand|hong kong|singapore|american|euros?|pounds|usd|cad|aud|nzd|gbp|eur)\b/;

/** [SHIP-02] What the text counts in, where it says so or its amounts do: Shopify decides it, so another one is only told. */
export const proposeCurrency: ProposalRule = ({ reading, base }) => {
  const money = reading.facts.find((fact) => fact.kind === 'amount' || fact.kind === 'threshold');
  if (money === undefined) return nothingHere;
  const said = reading.sentences.findIndex(({ plain }) => stated.test(plain));
  const at = said < 0 ? money : { sentence: said };
  const shop = base.merchant.shopCurrency;
  const counts = new Map<string, number>();
  for (const { currency } of reading.facts.flatMap(amountIn))
    counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const [[currency] = [shop]] = [...counts].toSorted(([, one], [, other]) => other - one);
  return currency === shop
    ? setTo('merchant.shopCurrency', shop, said < 0 ? 'likely' : 'exact', at)
    : notHeld(at, `Your page counts in ${currency}, your shop in ${shop}.`);
};

const amountIn = (fact: Fact) => (fact.kind === 'amount' || fact.kind === 'threshold' ? [fact.amount] : []);

/** A zone by its names in lower case, its short names, and where a shop of a country has its clock then. */
interface NamedZone {
  readonly words: RegExp;
  readonly short: string;
  readonly zone: string;
  readonly byCountry?: Readonly<Record<string, string>>;
}

/** `Pacific time`, `Pacific standard time`, `PST`: the zones of North America are named alike. */
const american = (name: string, zone: string, byCountry: Readonly<Record<string, string>>): NamedZone => {
  const letter = name.charAt(0).toUpperCase();
  return {
    words: new RegExp(`\\b${name} (?:standard |daylight )?time\\b`),
    short: `${letter}ST|${letter}DT|${letter}T`,
    zone,
    byCountry,
  };
};

const zones: readonly NamedZone[] = [
  american('pacific', 'America/Los_Angeles', { CA: 'America/Vancouver' }),
  american('mountain', 'America/Denver', { CA: 'America/Edmonton' }),
  american('central', 'America/Chicago', { CA: 'America/Winnipeg' }),
  american('eastern', 'America/New_York', { CA: 'America/Toronto', AU: 'Australia/Sydney' }),
  { words: /\batlantic (?:standard |daylight )?time\b/, short: 'AST|ADT', zone: 'America/Halifax' },
  { words: /\bnewfoundland time\b/, short: 'NST|NDT', zone: 'America/St_Johns' },
  { words: /\b(?:sydney|melbourne) time\b/, short: 'AEST|AEDT|AET', zone: 'Australia/Sydney' },
  { words: /\bnew zealand time\b/, short: 'NZST|NZDT|NZT', zone: 'Pacific/Auckland' },
  {
    words: /\b(?:uk|london|greenwich|british|greenwich mean) time\b/,
    short: 'GMT|BST',
    zone: 'Europe/London',
  },
  {
    words: /\bcentral european time\b/,
    short: 'CET|CEST',
    zone: 'Europe/Paris',
    byCountry: { DE: 'Europe/Berlin', AT: 'Europe/Vienna', NL: 'Europe/Amsterdam' },
  },
  { words: /\bhong kong time\b/, short: 'HKT', zone: 'Asia/Hong_Kong' },
  { words: /\bjapan (?:standard )?time\b/, short: 'JST', zone: 'Asia/Tokyo' },
];

/** A short name counts behind a time of the day, or where it is said to be one: `est` and `ET` are words of other languages. */
const shortName = (names: string): RegExp =>
  new RegExp(`(?:\\d|[ap]\\.?m\\.?|\\bare (?:in|on)|\\btimes (?:in|are)) ?(?:${names})\\b`);

const shorts = zones.map(({ short, ...zone }) => ({ ...zone, short: shortName(short) }));

/** [CAL-02] The zone that a text names, sure where it is said of orders or of everything. */
export const proposeTimeZone: ProposalRule = (given) =>
  together(given.reading.sentences.map((each, sentence) => proposeZone(each, sentence, given)));

function proposeZone({ plain, text }: Sentence, sentence: number, given: Given): FoundHere {
  const named = shorts.find(({ words, short }) => words.test(plain) || short.test(text));
  if (named === undefined) return nothingHere;
  const isSure = /\border|\bwe are on\b|\btimes are\b|\bour (?:clock|time)\b/.test(plain);
  return setTo(
    'merchant.timeZone',
    named.byCountry?.[homeOf(given)] ?? named.zone,
    isSure ? 'exact' : 'likely',
    { sentence },
    isSure ? undefined : 'Your text names this time zone for something else than orders.',
  );
}
