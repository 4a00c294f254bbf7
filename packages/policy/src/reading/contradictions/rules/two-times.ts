import type { Scope } from '../../reading.ts';
import type { Condition } from '../../vocabulary.ts';
import { conditionsOf } from '../../words/conditions.ts';
import type { WindowFact } from '../../fact.ts';
import { areSides, tellsException } from '../exceptions.ts';
import type { FoundByRule } from '../finding.ts';
import { areRows, atHome, conditionsAgree, placesMeet } from '../overlap.ts';
import type { Passage } from '../questions/passage.ts';
import { passagesOf } from '../questions/passage.ts';
import type { Length } from '../roles/lengths.ts';
import { areApart, endless, lengthOf, withoutEnd } from '../roles/lengths.ts';
import type { TimeRole } from '../roles/role.ts';
import { timeRoles } from '../roles/times.ts';
import type { Rule } from '../rule.ts';
import { groupBy, pairsOf, quotesOf } from '../rule.ts';
import type { Clause } from '../setting/clauses.ts';
import { clausesOf, nameAround } from '../setting/clauses.ts';
import type { GoodsOf, OfGoods } from '../setting/goods.ts';
import { goodsIn, isOfSameGoods } from '../setting/goods.ts';
import { isSameLevel, levelsOf } from '../setting/levels.ts';

interface Told extends OfGoods {
  readonly passage: Passage;
  readonly role: TimeRole;
  readonly length: Length;
  /** In the text's words. */
  readonly says: string;
  readonly scope: Scope;
  readonly levels: readonly string[];
}

/** A time that two sentences give two lengths, by what it is for: the roles are in `roles/times.ts`. */
export const twoTimes: Rule = {
  name: 'two-times',
  find: (reading) => {
    const goods = goodsIn(reading);
    const told = passagesOf(reading).flatMap((passage) => toldIn(passage, goods));
    const perRole = groupBy(told, ({ role }) => role.name);
    const doubled = perRole.flatMap((group): readonly FoundByRule[] => {
      const pair = pairsOf(group).find(
        ([one, other]) => areApart(one.length, other.length) && canMeet(one, other, reading.home),
      );
      return pair === undefined ? [] : [say(pair[0], pair[1])];
    });
    return [...doubled, ...soonerThanMade(told, reading.home)];
  },
};

/** An order that is in the customer's hands before it is made. */
function soonerThanMade(told: readonly Told[], home: string | null): readonly FoundByRule[] {
  const ofRole = (name: string): readonly Told[] =>
    told.filter(({ role }) => role.name === name).slice(0, most);
  const found = ofRole('total').flatMap((total) =>
    ofRole('handling')
      .filter((making) => total.length.most < making.length.least && canMeet(total, making, home))
      .slice(0, 1)
      .map((making) => say(total, making)),
  );
  return found.slice(0, 1);
}

/** What holds for a part of the year only. */
const inASeason = /\b(?:in the season|in season|during (?:the )?(?:season|event|sale|holidays?)|at peak)\b/;

/** So many times of a role are looked at, which no policy has. */
const most = 60;

function toldIn(passage: Passage, goods: GoodsOf): readonly Told[] {
  const { words, question, sentence } = passage;
  if (words.endsWith('?') || words.startsWith('"') || inASeason.test(words)) return [];
  const windows = passage.facts.filter((fact) => fact.kind === 'window');
  const told = clausesOf(words).flatMap((clause): readonly Told[] => {
    const inside = windows.filter(({ from }) => isIn(clause, from - sentence.from));
    const [window] = inside;
    const role = nameAround(timeRoles, passage, clause.words);
    if (role === null || inside.length > 1) return [];
    const hasNoEnd = window === undefined && role.kind === 'limit' && withoutEnd.test(clause.words);
    if (!hasNoEnd && (window === undefined || !counts(role, window))) return [];
    const said = `${words} ${question ?? ''}`;
    const conditions = [...(window?.scope ?? sentence.scope).conditions, ...conditionsOf(question ?? '')];
    return [
      {
        ...{ passage, role, words: said, goods: goods(said), levels: levelsOf(said) },
        length: window === undefined ? endless : lengthOf(window),
        says: window?.text ?? withoutEnd.exec(clause.words)?.[0] ?? '',
        scope: {
          ...(window?.scope ?? sentence.scope),
          conditions: [...new Set(conditions)].filter((each) => !isOwn(role, each)),
        },
      },
    ];
  });
  // Several times for one thing in one breath tell cases apart.
  return told.filter(({ role }) => told.filter((other) => other.role === role).length === 1);
}

const isIn = ({ from, words }: Clause, at: number): boolean => from <= at && at < from + words.length;

/** Whether a time is of the sort that its role has, by what it counts from. */
function counts({ name, kind }: TimeRole, { anchor, unit, least }: WindowFact): boolean {
  if (unit === 'minute' || (kind === 'limit' && least > 0)) return false;
  if (name === 'delivery' || name === 'handling' || name === 'total')
    return anchor === null || anchor === 'order' || anchor === 'shipment' || anchor === 'payment';
  if (name === 'return' || name === 'exchange')
    return unit !== 'hour' && anchor !== 'label' && anchor !== 'request' && anchor !== 'arrival';
  if (name === 'cancel' || name === 'change') return anchor !== 'delivery' && anchor !== 'arrival';
  if (name === 'warranty') return unit === 'month' || unit === 'year';
  return kind === 'limit' || anchor !== 'delivery';
}

/** Conditions that a role always has: a fault, where faults are reported. */
const own: ReadonlyMap<string, readonly Condition[]> = new Map([
  ['damage', ['faulty', 'opened']],
  ['warranty', ['faulty', 'opened']],
  ['gift-card', ['gift-card', 'gift']],
  ['credit', ['credit']],
  ['price-drop', ['sale']],
  ['hold-collect', ['pickup']],
]);
const isOwn = ({ name }: TimeRole, condition: Condition): boolean =>
  own.get(name)?.includes(condition) === true;

function canMeet(one: Told, other: Told, home: string | null): boolean {
  const [first, second] = [one.passage, other.passage];
  return (
    first.number !== second.number &&
    !areRows(first.sentence, second.sentence) &&
    !areSides(first.words, second.words) &&
    !tellsException(first.words) &&
    !tellsException(second.words) &&
    placesMeet(atHome(one.scope, home), atHome(other.scope, home)) &&
    conditionsAgree(one.scope, other.scope) &&
    isSameLevel(one.levels, other.levels) &&
    isOfSameGoods(one, other)
  );
}

const say = (one: Told, other: Told): FoundByRule => ({
  severity: 'high',
  quotes: quotesOf([one.passage.sentence, other.passage.sentence]),
  why: `It is said in two ways ${one.role.asks}: “${one.says}” in one sentence, “${other.says}” in the other.`,
  fix: 'Keep one of the two, or say when each applies.',
});
