import type { Weekday } from '../../../calendar/plain-date.ts';
import { weekdays } from '../../../calendar/plain-date.ts';
import type { Reading, Sentence } from '../../reading.ts';
import { weekdayOfName, weekdayPattern } from '../../words/days.ts';
import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { factsOf, quotesOf, sentenceOf } from '../rule.ts';

const leaving =
  /\b(?:pack(?:s|ed|ing|ers?)?|ship(?:s|ped|ping)?|dispatch\w*|despatch\w*|leaves?|sen[dt]|sends|post(?:s|ed)?|go(?:es)? out|on the truck|in the mail|boxed|warehouse days|collected by|roast(?:s|ed)?|bake[sd]?|handed to|out the door|process(?:ed|es)?)\b/;
const other =
  /\bplaced\b|\border(?:s|ed)?\b[^.;]{0,25}\b(?:on|over|at|in|by|before|after)\b|\breturn|\bpick-?up\b|\bopen\b|\bhours\b|\bdeliver(?:ed|y|ies)? (?:on|to you)|\bclosed\b|\bcall\b|\banswer|\bafter\b|\bexcept\b|\bnot?\b|\bnever\b|\bholiday|\bmidweek\b|\bweekend orders\b/;
const exclusive =
  /\bonly\b|\bmonday to\b|\bmon(?:day)?s? ?-|\bdays \||\bwe (?:pack|ship|post|dispatch|roast|bake|send)\b|\bweekdays\b/;

/** Orders leave on some days of the week by one sentence, and on another day by the other. */
export const packingDays: Rule = {
  name: 'packing-days',
  find: (reading) => {
    const said = [...named(reading), ...everyDay(reading)];
    const rule = said.find(
      ({ sentence, days }) => days.length > 1 && days.length < 7 && exclusive.test(sentence.plain),
    );
    if (rule === undefined) return [];
    const against = said.find(
      ({ sentence, days }) =>
        sentence !== rule.sentence &&
        sentence.scope.conditions.join() === rule.sentence.scope.conditions.join() &&
        days.some((day) => !rule.days.includes(day)),
    );
    if (against === undefined) return [];
    const finding: FoundByRule = {
      severity: 'high',
      quotes: quotesOf([rule.sentence, against.sentence]),
      why: 'Orders leave on other days of the week by one sentence than by the other.',
      fix: 'Name the days on which orders leave, once.',
    };
    return [finding];
  },
};

interface Said {
  readonly sentence: Sentence;
  readonly days: readonly Weekday[];
}

/** `on the truck on Thursday`: the day behind the deed is the one that counts. */
const leavesOn = new RegExp(
  `\\b(?:leaves?|ships?|go(?:es)? out|sent|dispatched|despatched|on the truck|boxed up|posted|shipped|packed|roasted)\\b[^.;,]{0,25}\\bon (?:a |the )?(${weekdayPattern})(?![a-z])`,
);

const named = (reading: Reading): readonly Said[] =>
  factsOf(reading, 'weekdays').flatMap((fact): readonly Said[] => {
    const sentence = sentenceOf(reading, fact);
    if (sentence === null || !leaving.test(sentence.plain)) return [];
    const day = weekdayOfName(leavesOn.exec(sentence.plain)?.[1] ?? '');
    if (day !== null) return /\bnot?\b|\bnever\b/.test(sentence.plain) ? [] : [{ sentence, days: [day] }];
    return other.test(sentence.plain.slice(0, fact.to - sentence.from))
      ? []
      : [{ sentence, days: fact.weekdays.slice(-7) }];
  });

const everyDay = ({ sentences }: Reading): readonly Said[] =>
  sentences
    .filter(
      ({ plain }) =>
        leaving.test(plain) &&
        /\b(?:seven|7) days a week\b|\bevery (?:single )?day(?: of the week)?\b(?! we)|\bweekends? too\b|\bthrough the weekend\b|\bat weekends\b/.test(
          plain,
        ) &&
        !/\bdeliver|\bnot?\b|\bcall\b|\banswer/.test(plain),
    )
    .map((sentence) => ({ sentence, days: weekdays }));
