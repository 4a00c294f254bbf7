import type { Quote, Sentence } from '../../reading.ts';
import { weekdayOfName, weekdayPattern } from '../../words/days.ts';
import { countOf, countPattern, readDigits } from '../../words/numbers.ts';
import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { quotesOf, saying } from '../rule.ts';

/** What is counted together in one breath and does not come out: sums of amounts, the parts of a set, shares of a whole. */
export const sums: Rule = {
  name: 'sum',
  find: (reading) => [
    ...saying(reading, /\d[^.;]*(?:\+|\bplus\b|\bminus\b|\bless\b)/).flatMap(wrongAmounts),
    ...saying(reading, /\d/).flatMap(wrongSet),
    ...saying(reading, /%[^%]*%/).flatMap(wrongShares),
    ...saying(reading, /\bdays a week\b/).flatMap(wrongWeek),
    ...saying(reading, /\bsav(?:e|es|ing)\b|\bless\b/).flatMap(wrongSaving),
  ],
};

const money = '(?:(?:[$€£¥]|us\\$|chf|eur|gbp|kr) ?)?\\d[\\d.,]*\\d|(?:[$€£¥] ?)?\\d';
const behind = '(?: ?(?:€|£|eur|euros?|chf|gbp|usd|dollars?|kr)(?![a-z]))?';
const named = '(?: (?:for |of |in )?(?:the |your )?[a-z]+(?: [a-z]+)?)?';
const sum = new RegExp(
  `((?:${money})${behind})((?:${named},? ?(?:\\+|plus|minus|less) ?(?:another |the |a |an )?(?:[a-z]+ ){0,3}?(?:${money})${behind})+)${named},? ?(?:=|equals|makes|is|come to|comes to|comes out at|gives|leaves|totals|adds up to|for a total of|in total|so you pay|you pay)(?: a total of)? ?((?:${money})${behind})(?! ?(?:per|a|each) )`,
);
const step = new RegExp(`(\\+|plus|minus|less) ?(?:another |the |a |an )?(?:[a-z]+ ){0,3}?(${money})`, 'g');

/** `12.00 + 2.00 + 4.50 = 17.50`. */
function wrongAmounts(sentence: Sentence): readonly FoundByRule[] {
  const [, first = '', steps = '', total = ''] = sum.exec(sentence.plain) ?? [];
  const parts = [...steps.matchAll(step)].map(([, sign, amount = '']) => {
    const value = hundredths(amount);
    return value === null ? null : sign === 'minus' || sign === 'less' ? -value : value;
  });
  const numbers = [hundredths(first), ...parts];
  const named = hundredths(total);
  if (named === null || parts.length === 0) return [];
  const right = numbers.reduce<number | null>(
    (sum, each) => (sum === null || each === null ? null : sum + each),
    0,
  );
  return right === null || right === named ? [] : [say(sentence, sayHundredths(right), sayHundredths(named))];
}

function hundredths(written: string): number | null {
  const read = readDigits(/\d[\d.,]*\d|\d/.exec(written)?.[0] ?? '');
  return read === null ? null : Number(read.whole) * 100 + Number(read.decimals.padEnd(2, '0'));
}

const sayHundredths = (value: number): string => (value / 100).toFixed(2);

const saving = new RegExp(
  `(${money})${behind} (?:instead of|in place of|rather than|down from|where it was|and not) (?:the usual )?(${money})${behind}[^.;]{0,60}?(?:sav(?:e|es|ing)(?: of)?|thus|that is|so)(?: you)?(?: of)? (${money})${behind}(?! ?%)`,
);

/** `18,500 in place of 21,000, a saving of 3,500`. */
function wrongSaving(sentence: Sentence): readonly FoundByRule[] {
  const [now, before, saved] = (saving.exec(sentence.plain) ?? []).slice(1).map(hundredths);
  if (typeof now !== 'number' || typeof before !== 'number' || typeof saved !== 'number') return [];
  return before - now === saved ? [] : [say(sentence, sayHundredths(before - now), sayHundredths(saved))];
}

const part = `${countPattern} (?:x )?[a-z][a-z' -]{1,30}`;
const set = new RegExp(
  `\\b(?:(${countPattern}) (?:[a-z]+ )?([a-z]{3,}s)\\b|(?:set|box|pack|bundle|case|crate) of (${countPattern})\\b)(?:[^.;:,]|[.,](?=\\d)){0,40}(?::| -|,? (?:consisting of|made up of|containing|with|namely|that is|of which)| \\()\\s*((?:${part}, )*${part},? (?:and|&|plus) ${part})(?=[.;)]|$)`,
);
const counted = new RegExp(`(${countPattern}) (?:x )?[a-z]`, 'g');

/** `100 bulbs: 40 tulips, 30 daffodils, 20 crocuses and 20 hyacinths`. */
function wrongSet(sentence: Sentence): readonly FoundByRule[] {
  const [, count, thing = '', size, parts = ''] = set.exec(sentence.plain) ?? [];
  const whole = count ?? size;
  // Parts of the time, or steps of pieces, are no parts of a set.
  if (
    whole === undefined ||
    /^(?:day|week|hour|month|year|minute|size|kind|type|option|colou?r|tier|pack|set|boxe|bundle|crate|way|step|plan|format)s$/.test(
      thing,
    ) ||
    /\bdays?\b|%/.test(parts)
  )
    return [];
  const right = [...parts.matchAll(counted)].reduce((total, [, each = '']) => total + countOf(each), 0);
  return right === countOf(whole) ? [] : [say(sentence, String(right), whole)];
}

const shares =
  /\b\d{1,3} ?% [a-z]+(?: [a-z]+)?(?:, \d{1,3} ?% [a-z]+(?: [a-z]+)?)*,? (?:and|&) \d{1,3} ?% (?!off|discount)[a-z]+/;

/** What has shares is made of them; what is paid, given or taken off in parts need not come to a whole. */
const composed =
  /\b(?:is|are|made (?:of|from)|consists? of|blend|mix|contains?|fabric|yarn|leather|lining|cloth|filling)\b[^.;]{0,20}$/;
const paid =
  /\boff\b|\bdiscount|\bmember|\brefund|\bfee\b|\bvat\b|\btax|\bback\b|\bcredit|\bdeposit|\bcash|\bextra\b|\blater\b|\bmore\b|\bless\b/;

/** `60 % wool, 30 % cotton and 20 % silk`. */
function wrongShares(sentence: Sentence): readonly FoundByRule[] {
  const match = shares.exec(sentence.plain);
  const [found = ''] = match ?? [];
  if (found === '' || paid.test(found) || !composed.test(sentence.plain.slice(0, match?.index))) return [];
  const right = [...found.matchAll(/(\d{1,3}) ?%/g)].reduce((total, [, each]) => total + Number(each), 0);
  return right === 100
    ? []
    : [{ ...say(sentence, '', ''), why: `The shares come to ${right} %, and not to 100 %.` }];
}

const week = new RegExp(
  `\\b(${countPattern}) days a week\\b[^.;]{0,30}?\\b(${weekdayPattern}) (?:to|through|until|-) (${weekdayPattern})\\b`,
);

/** `Six days a week, Monday to Friday`. */
function wrongWeek(sentence: Sentence): readonly FoundByRule[] {
  const [, count, first = '', last = ''] = week.exec(sentence.plain) ?? [];
  const [from, to] = [weekdayOfName(first), weekdayOfName(last)];
  if (count === undefined || from === null || to === null) return [];
  const days = ((to - from + 7) % 7) + 1;
  return days === countOf(count) ? [] : [say(sentence, String(days), count)];
}

const say = (sentence: Quote, right: string, named: string): FoundByRule => ({
  severity: 'high',
  quotes: quotesOf([sentence]),
  why: `The parts come to ${right}, and the text says ${named}.`,
  fix: 'Correct the parts or the whole.',
});
