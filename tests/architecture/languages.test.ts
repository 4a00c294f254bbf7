import { locales, type Locale } from '@doorstep/policy';
import { expect, test } from 'vitest';
import { shopperTexts, translated } from './shopper-texts.ts';

/**
 * What a native reader would stumble over, by language; docs/languages.md says why. Spaces: French has a no-break space
 * before high punctuation and inside its quotation marks, Quebec none before ? ! ;. Words: those of the other country.
 */
const wrong: Readonly<Record<Locale, RegExp>> = {
  en: /[^\p{ASCII}’“”–]/u,
  fr: / [?!;:»%]|« |[^\s\u202f][?!;]|\b(courriel|case postale|adresse civique|être livrée?s?)\b/iu,
  'fr-CA': /\s[?!;]| [:»%]|« |\b(e-mail|boîte postale|être livrée?s?|avant remises|vente flash|scan)\b/iu,
  ja: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][,:;?!(]|受取る|ルーラルルートの/u,
  ko: /[을를이가은는과와]\(|\((?:으|이)\)|\}(?:이면|면|을|를|은|는|이|가|으로|로|과|와)(?=[ .,]|$)|매장|'/u,
  'zh-TW': /\p{sc=Han}[,:;?!(]|你|結賬|電郵|工作天|速遞|裏|剔選|產品|（含當日）/u,
  'zh-HK': /\p{sc=Han}[,:;?!(]|你|結帳|郵件|工作日|物流|裡|勾選|商品|積分|購物金|（含當日）/u,
};

test.each(locales)('in %s no text has a sign or a word that its readers would stumble over', (locale) => {
  const texts = shopperTexts(locale);
  expect(texts.length).toBeGreaterThan(150);
  const found = texts.filter(({ text }) => wrong[locale].test(text));
  expect(found.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
});

test.each(translated)('in %s nothing is left in English', (locale) => {
  const english = new Map(
    shopperTexts('en').map(({ where, text }) => [where.replace('en.default', ''), text]),
  );
  const left = shopperTexts(locale).filter(
    ({ where, text }) => text === '' || english.get(where.replace(`/${locale}.json`, '/.json')) === text,
  );
  expect(left).toEqual([]);
});
