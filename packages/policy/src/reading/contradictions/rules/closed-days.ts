import type { Weekday } from '../../../calendar/plain-date.ts';
import { weekdays } from '../../../calendar/plain-date.ts';
import { weekdayOfName, weekdayPattern } from '../../words/days.ts';
import type { Rule } from '../rule.ts';
import { quotesOf, saying } from '../rule.ts';

const closed =
  /\b(?:closed|rests?|do not (?:process|ship|post|work)|don't (?:process|ship|post|work)|no (?:shipping|dispatch))\b[a-z ,]{0,40}\b(?:weekends?|saturdays?|sundays?)\b|\b(?:ship|work|post|pack|open)[a-z ]{0,12} (?:only )?(?:from )?mon(?:day)?s? ?(?:-|to|thru|through) ?fri/;
const works =
  /\b(?:ship|post|leave|process|dispatch|go out|pack)(?:s|es|ed|ped)?\b[a-z ]{0,12} on (?:the )?(?:same )?(?:saturdays?|sundays?|weekends?)\b/;

/** Closed on a day on which orders leave all the same. */
export const closedDay: Rule = {
  name: 'closed-day',
  find: (reading) => {
    const [resting] = saying(reading, closed);
    const [working] = saying(reading, works).filter(({ plain }) => !/\bnot\b|\bno\b|\bclosed\b/.test(plain));
    if (resting === undefined || working === undefined) return [];
    return [
      {
        severity: 'high',
        quotes: quotesOf([resting, working]),
        why: 'Orders leave on a day on which nobody works by the other sentence.',
        fix: 'Name the days on which orders leave, once.',
      },
    ];
  },
};

const day = `\\b${weekdayPattern}\\b`;
const list = `((?:${day}(?:,? and |, | or | & )?){1,6})`;
const range = `(${day}) (?:to|through|until|-) (${day})`;
const goes =
  '(?:ship|post|send|sent|leav|leave|dispatch|go out|goes out|goes down|taken to|brought to|collect)';
const onlyOn = new RegExp(
  `\\b${goes}[^.;]{0,50}\\b(?:only )?on (?:a )?${list}(?: only|,? and (?:on )?no other day)|\\b${goes}[^.;]{0,30} only on ${list}|\\bonly ${goes}[a-z]* on ${list}`,
);
const restsOn = new RegExp(
  `\\b(?:rests?|closed|shut|day off|days off|do not work|don't work|nobody works)\\b[^.;]{0,20}\\b${list}`,
);
/** Whose hours say nothing of parcels. */
const elsewhere =
  /\b(?:showroom|office|store|shop floor|phones?|telephone|line|customer service|support|chat)\b/;
const goesOn = new RegExp(`\\b${goes}[a-z]*\\b[^.;]{0,40}?\\b(?:every|each|on) ${list}`);
const goesThrough = new RegExp(`\\b${goes}[a-z]*\\b[^.;]{0,25}\\b${range}`);
const anyDay =
  /\b(?:any|every|each) (?:weekday|working day|business day|day(?: of the week)?)\b[^.;]{0,60}\b(?:post|ship|sent|leav|dispatch|goes out|same (?:day|afternoon|evening))|\bseven days a week\b|\b(?:post|ship|send|dispatch)(?:s|ed)? (?:every day|daily)\b/;

/** Days on which nothing leaves by one sentence, and something does by the other. */
export const daysThatGo: Rule = {
  name: 'days-that-go',
  find: (reading) => {
    const [told] = saying(reading, new RegExp(`${onlyOn.source}|${restsOn.source}`)).filter(
      ({ plain }) => onlyOn.test(plain) || !elsewhere.test(plain),
    );
    if (told === undefined) return [];
    const only = onlyOn.exec(told.plain);
    const open = only === null ? null : daysIn(only.slice(1).find(Boolean) ?? '');
    const closedOn = only === null ? daysIn(restsOn.exec(told.plain)?.[1] ?? '') : [];
    const isShut = (weekday: Weekday): boolean =>
      open === null ? closedOn.includes(weekday) : !open.includes(weekday);
    const other = reading.sentences.find((sentence) => {
      if (
        sentence === told ||
        /\b(?:not|never|no|except|closed|only|carriers?|couriers?|returns?)\b/.test(sentence.plain)
      )
        return false;
      return (
        daysOn(sentence.plain).some(isShut) ||
        (open !== null && open.length < 5 && anyDay.test(sentence.plain))
      );
    });
    return other === undefined
      ? []
      : [
          {
            severity: 'high',
            quotes: quotesOf([told, other]),
            why: 'Orders leave on a day on which nothing leaves by the other sentence.',
            fix: 'Name the days on which orders leave, once.',
          },
        ];
  },
};

const anyWeekday = new RegExp(day, 'g');

const daysIn = (words: string): readonly Weekday[] =>
  [...words.matchAll(anyWeekday)].flatMap(([name]) => weekdayOfName(name) ?? []);

/** The days on which something leaves. */
function daysOn(plain: string): readonly Weekday[] {
  const [from, to] = (goesThrough.exec(plain) ?? []).slice(1).flatMap((name) => weekdayOfName(name) ?? []);
  if (from !== undefined && to !== undefined)
    return weekdays.filter((at) => (from <= to ? at >= from && at <= to : at >= from || at <= to));
  return daysIn(goesOn.exec(plain)?.[1] ?? '');
}
