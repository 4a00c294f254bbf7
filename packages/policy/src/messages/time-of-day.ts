import type { Locale } from '../document/locales.ts';

/** Minutes since midnight as a time is typed: `09:30`, `17:30`. */
export const formatTime = (minutes: number): string => {
  const rest = minutes % 60;
  return [(minutes - rest) / 60, rest].map((part) => String(part).padStart(2, '0')).join(':');
};

/** A time of the day from minutes since midnight: `9:00 AM`, `9 h 30`, `9:00`, `오전 9시`, `上午9:00`. */
export function sayTimeOfDay(minutes: number, locale: Locale): string {
  const rest = minutes % 60;
  const hour = (minutes - rest) / 60;
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const two = String(rest).padStart(2, '0');
  switch (locale) {
    case 'fr':
    case 'fr-CA':
      return rest === 0 ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${two}`;
    case 'ja':
      return `${hour}:${two}`;
    case 'ko':
      return `${hour < 12 ? '오전' : '오후'} ${twelve}시${rest === 0 ? '' : ` ${rest}분`}`;
    case 'zh-TW':
    case 'zh-HK':
      return `${hour < 12 ? '上午' : '下午'}${twelve}:${two}`;
    case 'en':
      return `${twelve}:${two} ${hour < 12 ? 'AM' : 'PM'}`;
    default:
      return locale satisfies never;
  }
}
