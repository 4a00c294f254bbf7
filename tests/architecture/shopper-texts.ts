import path from 'node:path';
import {
  aallyn,
  locales,
  minimalPolicy,
  pageSections,
  exampleWords,
  fallbackOf,
  pageQuestions,
  pageTitle,
  sayPlainDay,
  sayPlainDays,
  shopperTextsIn,
  statementIds,
  statements,
  textIn,
  writeForm,
  type Locale,
  type ShopperText,
} from '@doorstep/policy';
import { afterSaleTexts } from '../../app/after-sale/texts.ts';
import { exchangeTexts } from '../../app/after-sale/texts/exchange.ts';
import { answerTexts } from '../../app/answers/texts.ts';
import { correctionTexts } from '../../app/correction-page/texts.ts';
import { addressMailTexts } from '../../app/mail/texts.ts';
import { requestTexts } from '../../app/requests/texts.ts';
import type { CheckoutText } from '../../packages/policy/src/messages/text-names.ts';
import { partsOf } from '../../packages/policy/src/calendar/plain-date.ts';
import { arrivalNote } from '../../packages/policy/src/messages/arrival.ts';
import { checkoutSentence } from '../../packages/policy/src/messages/checkout.ts';
import { promotionSentence } from '../../packages/policy/src/messages/promotion.ts';
import { signatureNote } from '../../packages/policy/src/messages/signature.ts';
import { filesBelow, read } from './sources.ts';

/** A text that shoppers read, and where it stands. */
export interface ReadText {
  readonly where: string;
  readonly text: string;
}

/** Everything that a shopper can read in a language, from every surface: a new surface belongs here. */
export const shopperTexts = (locale: Locale): readonly ReadText[] => [
  ...localeFiles(locale).flatMap((file) =>
    textsIn(JSON.parse(read(file)), file).filter(({ where }) => !where.includes('/editor/')),
  ),
  ...mailTexts(locale),
  ...textsIn(requestTexts[locale], 'request form'),
  ...textsIn(correctionTexts[locale], 'address form'),
  ...textsIn(afterSaleTexts[locale], 'after the sale'),
  ...textsIn(exchangeTexts[locale], 'an exchange'),
  ...textsIn(answerTexts[locale], 'answers about an order'),
  ...engineTexts(locale),
  ...presetTexts(locale),
  ...statementTexts(locale),
  ...pageTexts(locale),
];

const localeFiles = (locale: Locale): readonly string[] =>
  filesBelow('extensions').filter((file) => {
    const [folder, name] = [path.posix.dirname(file), path.posix.basename(file, '.json')];
    return folder.endsWith('/locales') && name === (locale === 'en' ? 'en.default' : locale);
  });

function mailTexts(locale: Locale): readonly ReadText[] {
  const { greetsBy: _, ...texts } = addressMailTexts[locale];
  return textsIn(texts, 'mail');
}

function textsIn(value: unknown, where: string): readonly ReadText[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${where}/${key}`));
}

const refusals: Readonly<Record<CheckoutText, true>> = {
  poBox: true,
  streetAndPoBox: true,
  privateMailbox: true,
  ruralBox: true,
  generalDelivery: true,
  country: true,
  territory: true,
  military: true,
  protectionQuantity: true,
  protectionAlone: true,
  protectionFinalSale: true,
  protectionRetired: true,
  protectionUnavailable: true,
};

/** What the engine says itself: refusals, notes of delivery options, days. */
function engineTexts(locale: Locale): readonly ReadText[] {
  const isRefusal = (text: string): text is CheckoutText => text in refusals;
  const [first, last] = [partsOf(20_000), partsOf(20_040)];
  const said = [
    ...Object.keys(refusals)
      .filter(isRefusal)
      .map((text) => checkoutSentence(text, locale)),
    promotionSentence(1, locale),
    promotionSentence(3, locale),
    signatureNote('required', '{carrier}', locale),
    signatureNote('ifCarrier', '{carrier}', locale),
    arrivalNote(first, last, locale),
    arrivalNote(first, first, locale),
    sayPlainDay('2026-12-01', locale, 2025),
    sayPlainDays('2026-12-30', '2027-01-04', locale, 2026),
  ];
  return said.map((text) => ({ where: `engine: ${text}`, text }));
}

/** Texts of policies to start from; facts of a page are names, which may be alike in two languages. */
function presetTexts(locale: Locale): readonly ReadText[] {
  const shop = { name: 'Shop', currency: 'USD', timeZone: 'UTC', country: 'US', contact: 'a@example.com' };
  return [aallyn, minimalPolicy(shop)].flatMap((policy, preset) =>
    shopperTextsIn(writeForm(policy))
      .filter(({ name }) => !name.startsWith('page.facts.'))
      .map(({ name, said }) => ({
        where: `preset ${preset}: ${name}`,
        text: said[locale] || said[fallbackOf[locale] ?? locale],
      })),
  );
}

/** What the statements say, with their slots; a wording that is nothing but slots has no words of ours. */
const statementTexts = (locale: Locale): readonly ReadText[] =>
  statementIds.flatMap((id) => {
    const { sentences, rows = {} } = statements[id];
    const variants: ShopperText[] = [];
    for (const sentence of sentences) variants.push(...sentence);
    for (const { as } of Object.values(rows)) variants.push(...as);
    return variants.flatMap((variant, index) =>
      /\p{L}/u.test(variant.en.replace(/\{[^}]*\}/g, ''))
        ? [{ where: `statement ${id}.${index}`, text: textIn(variant, locale) }]
        : [],
    );
  });

/** The headings of the policy's page, and its examples. */
const pageTexts = (locale: Locale): readonly ReadText[] =>
  [
    pageTitle,
    ...Object.values(pageSections),
    ...Object.values(pageQuestions),
    ...Object.values(exampleWords),
  ].map((heading: ShopperText) => ({
    where: `page: ${heading.en}`,
    text: textIn(heading, locale),
  }));

/** Every language but English, which the others must not fall back to. */
export const translated = locales.filter((locale) => locale !== 'en');
