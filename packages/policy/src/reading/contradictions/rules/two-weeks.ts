import type { Scope } from '../../reading.ts';
import { tellsException } from '../exceptions.ts';
import { atHome, placesMeet } from '../overlap.ts';
import type { Passage } from '../questions/passage.ts';
import { passagesOf } from '../questions/passage.ts';
import type { ToldDays } from '../roles/weekdays.ts';
import { dayApart, denies, toldDays } from '../roles/weekdays.ts';
import type { Rule } from '../rule.ts';
import { groupBy, pairsOf, quotesOf } from '../rule.ts';
import { clausesOf, nameAround } from '../setting/clauses.ts';
import { goodsIn, isOfSameGoods } from '../setting/goods.ts';
import type { OfGoods } from '../setting/goods.ts';
import { isSameLevel, levelsOf } from '../setting/levels.ts';

/** What happens on days of the week. */
interface Event {
  readonly name: string;
  /** As it goes on after “On a”: `Sunday, orders arrive by one sentence`. */
  readonly happens: string;
  readonly about: RegExp;
  readonly unless?: RegExp;
}

const events: readonly Event[] = [
  {
    name: 'pickup',
    happens: 'orders can be picked up',
    about:
      /\bpick(?:ed|ing)?[- ]?ups?\b|\bpick (?:it|them|your [a-z]+) up\b|\bcollections?\b|\bcollect (?:in|from|it|them|your|at)\b|\bcollect\b|\b(?:come|drop|roll|swing|stop|pop|call) (?:by|in|up|past|round)\b|\bshowroom\b|\bvisit(?:s|ing|ors?)?\b|\bopening (?:hours|times)\b|\bfetch\b|\bin person\b|\b(?:shop|store|door|gate|counter)s? (?:is|are) (?:open|shut|closed)\b/,
    unless: /\bcourier|\bcollected by\b|\bmail(?:man| carrier)\b|\breturns?\b/,
  },
  {
    name: 'answers',
    happens: 'questions are answered',
    about:
      /\brepl(?:y|ies)\b|\banswers?\b|\banswered\b|\bphones?\b|\bcall us\b|\bchat\b|\bhelpline\b|\bhelpdesk\b|\bcustomer (?:service|care|support)\b|\bsupport\b/,
  },
  {
    name: 'delivery',
    happens: 'orders arrive',
    about:
      /\bdeliver(?:s|y|ies|ed)?\b|\barriv|\breach(?:es)? you\b|\briders?\b|\bdrivers?\b|\bdrop-?offs?\b|\bwith you\b|\bvans?\b|\bon (?:your|the) doorstep\b/,
  },
  {
    name: 'dispatch',
    happens: 'orders leave',
    about:
      /\bship(?:s|ped|ping|ments?)?\b|\bdis?patch|\bdespatch|\bleaves?\b|\bleaving\b|\bposts?\b|\bposted\b|\bmail(?:s|ed)?\b|\bhand(?:s|ed)? (?:over|parcels)\b|\bsen[dt]s?\b|\btrucks?\b|\bgoe?s? out\b|\bgoe?s? off\b|\bpack(?:s|ed)?\b|\bout the door\b/,
    unless: /\breturn|\bsend (?:it|them) back\b/,
  },
];

/** What is said of a holiday, or of a part of the year, is not said of every week. */
const ofOneDay =
  /\bholidays? (?:on|that|which|fall)|\bobserved\b|\bfall(?:s|ing)? on\b|\bin (?:the )?season\b|\bduring\b/;

interface Told extends OfGoods {
  readonly passage: Passage;
  readonly event: Event;
  readonly days: ToldDays;
  readonly scope: Scope;
  readonly levels: readonly string[];
}

/** What happens on some days of the week by one sentence, and does not on one of them by the other. */
export const twoWeeks: Rule = {
  name: 'two-weeks',
  find: (reading) => {
    const goods = goodsIn(reading);
    const told = passagesOf(reading).flatMap((passage) => toldIn(passage, goods));
    const groups = groupBy(told, ({ event }) => event.name);
    return groups.flatMap((group) => {
      const pair = pairsOf(group).find(([one, other]) => disagree(one, other, reading.home));
      if (pair === undefined) return [];
      const [one, other] = pair;
      const day = dayApart(one.days, other.days) ?? 0;
      return [
        {
          severity: 'high',
          quotes: quotesOf([one.passage.sentence, other.passage.sentence]),
          why: `On a ${names[day]}, ${one.event.happens} by one sentence and not by the other.`,
          fix: 'Name the days once, or say whose parcels they are for.',
        },
      ];
    });
  },
};

const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

function toldIn(passage: Passage, goods: (words: string) => ReadonlySet<string>): readonly Told[] {
  const { words, sentence, question } = passage;
  if (words.endsWith('?') || ofOneDay.test(words)) return [];
  return clausesOf(words).flatMap((clause) => {
    const event = nameAround(events, passage, clause.words);
    if (event === null) return [];
    // Another clause that denies it says which days these are: `Tuesdays I teach, so nothing is posted`.
    const isOfOthers = !event.about.test(clause.words) && denies.test(words.replace(clause.words, ''));
    const told = toldDays(clause.words).filter(({ how }) => how === 'not' || !isOfOthers);
    const said = `${words} ${question ?? ''}`;
    return told.map((days): Told => ({
      ...{ passage, event, words: said, goods: goods(said), scope: sentence.scope, levels: levelsOf(said) },
      // One of several lists of days is not all that is said.
      days: told.length > 1 && days.how === 'only' ? { ...days, how: 'some' } : days,
    }));
  });
}

function disagree(one: Told, other: Told, home: string | null): boolean {
  return (
    one.passage.number !== other.passage.number &&
    dayApart(one.days, other.days) !== null &&
    !tellsException(one.passage.words) &&
    !tellsException(other.passage.words) &&
    placesMeet(atHome(one.scope, home), atHome(other.scope, home)) &&
    (one.levels.length === 0 || other.levels.length === 0 || isSameLevel(one.levels, other.levels)) &&
    mayMeet(one, other)
  );
}

/** Days are told of the whole shop: what names no goods is said of all of them, unless it speaks of others. */
const mayMeet = (one: Told, other: Told): boolean =>
  (one.goods.size === 0) === (other.goods.size === 0)
    ? isOfSameGoods(one, other)
    : !/\b(?:other|others|else|rest)\b/.test(`${one.words} ${other.words}`);
