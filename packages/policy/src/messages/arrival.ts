import type { DateParts } from '../calendar/plain-date.ts';
import type { Locale } from '../document/locales.ts';

/** Three letters each. A function sets up a list at every start, and says a date in few of them. */
const english = 'JanFebMarAprMayJunJulAugSepOctNovDec';

const french = 'janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.';

/**
 * [CAL-05] The arrival beside a delivery option's title, in the shopper's language: an estimate, and called one. Written
 * here because the platform of functions has no date formats.
 */
export function arrivalNote(earliest: DateParts, latest: DateParts, locale: Locale): string {
  switch (locale) {
    case 'fr':
    case 'fr-CA':
      return `livraison estimée : ${inFrench(earliest)} – ${inFrench(latest)}`;
    case 'ja':
      return `お届け予定: ${inChinese(earliest)}〜${inChinese(latest)}`;
    case 'ko':
      return `도착 예정: ${inKorean(earliest)}~${inKorean(latest)}`;
    case 'zh-TW':
    case 'zh-HK':
      return `預計 ${inChinese(earliest)}至${inChinese(latest)}送達`;
    case 'en':
      return `estimated ${inEnglish(earliest)} – ${inEnglish(latest)}`;
    default:
      return locale satisfies never;
  }
}

function inEnglish({ month, day }: DateParts): string {
  return `${english.slice(3 * month - 3, 3 * month)} ${day}`;
}

function inFrench({ month, day }: DateParts): string {
  return `${day === 1 ? '1er' : day} ${french.split(' ')[month - 1] ?? ''}`;
}

/** Japanese writes dates alike. */
function inChinese({ month, day }: DateParts): string {
  return `${month}月${day}日`;
}

function inKorean({ month, day }: DateParts): string {
  return `${month}월 ${day}일`;
}
