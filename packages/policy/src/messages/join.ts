import type { Locale } from '../document/locales.ts';

/** What stands between things that are said one after the other. */
export interface Joints {
  readonly between: string;
  readonly last: string;
}

/** As in "A, B and C". */
export function listJoints(locale: Locale): Joints {
  switch (locale) {
    case 'fr':
    case 'fr-CA':
      return { between: ', ', last: ' et ' };
    case 'ja':
      return { between: '、', last: '、' };
    case 'ko':
      return { between: ', ', last: ', ' };
    case 'zh-TW':
      return { between: '、', last: '和' };
    case 'zh-HK':
      return { between: '、', last: '及' };
    case 'en':
      return { between: ', ', last: ' and ' };
    default:
      return locale satisfies never;
  }
}

/** As in "A, B or C". */
export function choiceJoints(locale: Locale): Joints {
  switch (locale) {
    case 'fr':
    case 'fr-CA':
      return { between: ', ', last: ' ou ' };
    case 'ja':
      return { between: '、', last: 'または' };
    case 'ko':
      return { between: ', ', last: ' 또는 ' };
    case 'zh-TW':
    case 'zh-HK':
      return { between: '、', last: '或' };
    case 'en':
      return { between: ', ', last: ' or ' };
    default:
      return locale satisfies never;
  }
}

/** Between parts that may be lists themselves: "1 to 7 days to the United States, and 10 to 28 to Canada and Japan". */
export function groupJoints(locale: Locale): Joints {
  switch (locale) {
    case 'ko':
      return same('; ');
    case 'zh-TW':
    case 'zh-HK':
      return same('；');
    case 'en':
      return { between: ', ', last: ', and ' };
    case 'fr':
    case 'fr-CA':
    case 'ja':
      return listJoints(locale);
    default:
      return locale satisfies never;
  }
}

/** Between parts that hold commas themselves. */
export function semicolons(locale: Locale): Joints {
  switch (locale) {
    case 'fr':
      return same('\u202f; ');
    case 'ja':
      return same('、');
    case 'zh-TW':
    case 'zh-HK':
      return same('；');
    case 'en':
    case 'fr-CA':
    case 'ko':
      return same('; ');
    default:
      return locale satisfies never;
  }
}

/** Between sentences: Japanese and Chinese have no space after a full stop. */
export const sentenceJoints = (locale: Locale): Joints =>
  same(locale === 'ja' || locale === 'zh-TW' || locale === 'zh-HK' ? '' : ' ');

const same = (joint: string): Joints => ({ between: joint, last: joint });

/** What stands before the item at a place of a list, so that it reads on from the one before it. */
export const jointBefore = (index: number, length: number, { between, last }: Joints): string =>
  index === 0 ? '' : index === length - 1 ? last : between;

/** Texts one after the other. */
export const join = (texts: readonly string[], joints: Joints): string =>
  texts.map((text, index) => jointBefore(index, texts.length, joints) + text).join('');
