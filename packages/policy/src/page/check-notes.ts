import type { CountryCode } from '../document/country-code.ts';
import { locales, type Locale } from '../document/locales.ts';
import type { Policy, ShopperText } from '../document/policy.ts';
import type { Problem } from '../document/problem.ts';
import { placeAt } from '../document/schema/look-up.ts';
import type { Reader } from '../statements/reader.ts';
import { findBareFacts, type BareFact, type CountryNames } from './bare-facts.ts';
import { countryNamesFor } from './country-names.ts';
import type { NamedValue } from './row-names.ts';
import { partsOfProse } from './say-prose.ts';
import { valuesLike } from './values-like.ts';

/** Somebody who reads notes in a language and knows what countries are called in it. */
export interface NoteReader {
  readonly reader: Reader;
  readonly countries: CountryNames;
}

/** Reads notes in the reader's language. Made once for a language: it holds the names of all `countries`. */
export const noteReader = (reader: Reader, countries: readonly CountryCode[]): NoteReader => ({
  reader,
  countries: countryNamesFor(reader, countries),
});

/** A text of the merchant's that stands on the page as it is, and the kinds of facts that it must not say by itself. */
interface StandingText {
  readonly path: string;
  readonly text: ShopperText;
  readonly refuses: readonly BareFact['kind'][];
}

const everyFact: readonly BareFact['kind'][] = ['amount', 'currency', 'date', 'country', 'number'];
/** What to do at a carrier, and where orders are found, may have a phone number in it. */
const exceptNumbers = everyFact.filter((kind) => kind !== 'number');

const standingTexts = ({ missingParcels, addresses, support, page }: Policy): readonly StandingText[] => [
  { path: 'addresses.responsibility', text: addresses.responsibility, refuses: everyFact },
  { path: 'missingParcels.liability', text: missingParcels.liability, refuses: everyFact },
  ...missingParcels.checks.map((text, at) => ({
    ...{ path: `missingParcels.checks.${at}`, text, refuses: everyFact },
  })),
  ...missingParcels.carriers.map(({ steps: text }, at) => ({
    ...{ path: `missingParcels.carriers.${at}.steps`, text, refuses: exceptNumbers },
  })),
  ...page.titles.map(({ title: text }, at) => ({
    ...{ path: `page.titles.${at}.title`, text, refuses: everyFact },
  })),
  { path: 'support.orderHistory', text: support.orderHistory, refuses: exceptNumbers },
];

/**
 * [FAQ-01, MISS-05, ADDR-04] What merchants must not write in texts that have no slots: it would stay when the policy changes. Asked when
 * {@link checkNotes} is.
 */
export const checkTexts = (policy: Policy, inLanguage: (locale: Locale) => NoteReader): readonly Problem[] =>
  standingTexts(policy).flatMap(({ path, text, refuses }) =>
    locales.flatMap((locale) =>
      findBareFacts(text[locale] ?? '', inLanguage(locale).countries)
        .filter(({ kind }) => refuses.includes(kind))
        .map((fact): Problem => ({
          ...{ path: `${path}.${locale}`, code: 'not-allowed' },
          message: `“${fact.text.trim()}” is ${kinds[fact.kind]} of its own, which stays when your policy changes. Leave it out: your policy says it where it is set. Or write a note on your page, where it can be bound to its value.`,
        })),
    ),
  );

/**
 * [FAQ-01] What merchants must not write in their notes: numbers, dates, currencies and countries that are no value of the
 * policy, and slots that name none. Each with the values that say the same. Asked before a policy is published, and not when
 * a document is read: what was published once stays readable when more is found.
 */
export const checkNotes = (policy: Policy, inLanguage: (locale: Locale) => NoteReader): readonly Problem[] =>
  policy.page.notes.flatMap(({ text }, index) =>
    locales.flatMap((locale) => {
      const written = text[locale];
      return written === undefined
        ? []
        : problemsOf(policy, written, inLanguage(locale)).map((message): Problem => ({
            path: `page.notes.${index}.text.${locale}`,
            code: 'not-allowed',
            message,
          }));
    }),
  );

const problemsOf = (policy: Policy, text: string, { reader, countries }: NoteReader): readonly string[] =>
  partsOfProse(policy, text, reader).flatMap(({ written, says }) => {
    if (says !== null) return says.length === 0 ? [unsayable(written)] : [];
    return findBareFacts(written, countries).map((fact) =>
      bindIt(fact, valuesLike(policy, fact, reader, countries)),
    );
  });

const unsayable = (slot: string): string =>
  `${slot} is no value of the policy that can be said: write its name as it stands beside the setting on the policy page.`;

const kinds: Readonly<Record<BareFact['kind'], string>> = {
  amount: 'an amount',
  currency: 'a currency',
  date: 'a date',
  country: 'a country',
  number: 'a number',
};

/** So many values are named: who means another one finds it on the page. */
const most = 4;

/** What is said of a bare fact, with the values that say the same. */
export function bindIt({ kind, text }: BareFact, values: readonly NamedValue[]): string {
  const bare = `“${text.trim()}” is ${kinds[kind]} of its own. Bind it to a policy value, so that it cannot become wrong`;
  if (values.length === 0)
    return `${bare}: nothing in the policy says it yet. Where no setting fits, add it to the facts for your notes and write {page.facts.its-name.says}.`;
  const named = values.slice(0, most).map(({ name, path }) => `{${name}} (${labelOf(path)})`);
  return `${bare}: ${named.join(', ')}.`;
}

const labelOf = (path: string): string => placeAt(path)?.trail.slice(-2).join(' › ') ?? path;
