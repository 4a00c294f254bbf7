import type { Locale } from '../document/locales.ts';
import type { Unit } from '../document/schema/kinds.ts';

type Forms = readonly [one: string, many: string];

const english: Readonly<Record<Unit, Forms>> = {
  day: ['day', 'days'],
  'business day': ['business day', 'business days'],
  hour: ['hour', 'hours'],
  month: ['month', 'months'],
  code: ['code', 'codes'],
};
const french: Readonly<Record<Unit, Forms>> = {
  day: ['jour', 'jours'],
  'business day': ['jour ouvrable', 'jours ouvrables'],
  hour: ['heure', 'heures'],
  month: ['mois', 'mois'],
  code: ['code', 'codes'],
};
const japanese: Readonly<Record<Unit, string>> = {
  day: '日',
  'business day': '営業日',
  hour: '時間',
  month: 'か月',
  code: '個',
};
const korean: Readonly<Record<Unit, string>> = {
  day: '일',
  'business day': '영업일',
  hour: '시간',
  month: '개월',
  code: '개',
};
const chinese: Readonly<Record<Unit, string>> = {
  day: '天',
  'business day': '個工作日',
  hour: '小時',
  month: '個月',
  code: '個',
};

/** How many of something: `21 days`, `1 jour ouvrable`, `5営業日`, `5 個工作天`. */
export const sayCount = (count: number, unit: Unit, locale: Locale): string =>
  addUnit(String(count), count, unit, locale);

/** From how many to how many: `1 to 7 business days`, `1〜7営業日`; a single number when both are the same. */
export function sayCounts(least: number, most: number, unit: Unit, locale: Locale): string {
  return least === most
    ? sayCount(least, unit, locale)
    : addUnit(range(least, most, locale), most, unit, locale);
}

function range(least: number, most: number, locale: Locale): string {
  switch (locale) {
    case 'fr':
    case 'fr-CA':
      return `${least} à ${most}`;
    case 'ja':
      return `${least}〜${most}`;
    case 'ko':
      return `${least}~${most}`;
    case 'zh-TW':
    case 'zh-HK':
      return `${least} 至 ${most}`;
    case 'en':
      return `${least} to ${most}`;
    default:
      return locale satisfies never;
  }
}

function addUnit(said: string, count: number, unit: Unit, locale: Locale): string {
  switch (locale) {
    case 'fr':
    case 'fr-CA':
      // In French nothing at all is singular, too.
      return `${said} ${french[unit][count < 2 ? 0 : 1]}`;
    case 'ja':
      return said + japanese[unit];
    case 'ko':
      return said + korean[unit];
    case 'zh-TW':
      return `${said} ${chinese[unit]}`;
    case 'zh-HK':
      return `${said} ${unit === 'business day' ? '個工作天' : chinese[unit]}`;
    case 'en':
      return `${said} ${english[unit][count === 1 ? 0 : 1]}`;
    default:
      return locale satisfies never;
  }
}
