/** Digits of any script, in groups and with decimals: `1,000.00`, `14,95`, `1 000`. */
const number = String.raw`\p{Nd}+(?:[.,'’\u00a0\u202f ]\p{Nd}{3})*(?:[.,]\p{Nd}+)?`;

const signs = String.raw`(?:US|HK|NT|CA|C|A|S)?\$|[€£¥₩]`;
const codes = String.raw`\b(?:USD|CAD|HKD|TWD|JPY|KRW|SGD|EUR|GBP|AUD|CHF)\b`;
const names = String.raw`\bdollars?\b|\beuros?\b|\byen\b|円|ドル|달러|美元|美金|港幣|港元|台幣`;
// Also a verb, a weight and a part of other words: money only behind a number.
const units = String.raw`\bwon\b|\bpounds?\b|\bcents?\b|원|元`;

/** A number with its currency. */
export const amountPattern = new RegExp(
  String.raw`(?:${signs}|${codes})\s?${number}|${number}\s?(?:\$\s?(?:US|CA)|${signs}|${codes}|${names}|${units})`,
  'giu',
);

/** A currency alone. */
export const currencyPattern = new RegExp(`${signs}|${codes}|${names}`, 'giu');

const english =
  'january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec';
const french = 'janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre';
// Also a verb, a modal and two nouns: months only beside a day or a year.
const ambiguous = 'march|may|mar|mars|mai';

/** A day, a month or a year beside one. */
export const datePattern = new RegExp(
  [
    String.raw`\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}`,
    String.raw`\b\p{Nd}{1,2}/\p{Nd}{1,2}(?:/\p{Nd}{2,4})?`,
    String.raw`(?:\p{Nd}{4}[年년]\s?)?\p{Nd}{1,2}[月월](?:\s?\p{Nd}{1,2}[日일號])?`,
    String.raw`(?:\p{Nd}{1,2}(?:st|nd|rd|th|er)?\s)?(?<!\p{L})(?:${english}|${french})(?!\p{L})\.?(?:\s\p{Nd}{1,2}(?:st|nd|rd|th)?(?!\p{Nd}))?(?:,?\s\p{Nd}{4})?`,
    String.raw`\p{Nd}{1,2}(?:st|nd|rd|th|er)?\s(?:${ambiguous})(?!\p{L})(?:,?\s\p{Nd}{4})?`,
    String.raw`(?<!\p{L})(?:${ambiguous})\s\p{Nd}{1,4}(?:st|nd|rd|th)?(?:,?\s\p{Nd}{4})?`,
  ].join('|'),
  'giu',
);

const englishNumbers =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety|hundred';
const frenchNumbers =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quatorze|quinze|vingt|trente|soixante|cent';

/** A number, also in letters where it counts days, money or a share. */
export const numberPattern = new RegExp(
  [
    String.raw`${number}\s?%?`,
    String.raw`\b(?:${englishNumbers})[\s-](?:business\s|working\s|calendar\s)?(?:days?|weeks?|months?|years?|hours?|percent)\b`,
    String.raw`(?<!\p{L})(?:${frenchNumbers})\s(?:jours?|semaines?|mois|ans|heures?)(?!\p{L})`,
    String.raw`[一二三四五六七八九十百千兩]+(?:日間|日以内|日以內|週間|か月|ヶ月|個月|時間|小時|個工作天|個工作日|天內|天)`,
    String.raw`(?:하루|이틀|사흘|열흘|일주일|보름|한 달|두 달|세 달)(?= |이|안|내|$)`,
  ].join('|'),
  'giu',
);
