import type { Condition } from '../../vocabulary.ts';
import { areSides, exceptedNames, tellsException } from '../exceptions.ts';
import type { FoundByRule } from '../finding.ts';
import { areRows, atHome, placesMeet } from '../overlap.ts';
import type { Passage } from '../questions/passage.ts';
import { passagesOf } from '../questions/passage.ts';
import { mayBeSame, subjectsOf } from '../questions/subjects.ts';
import type { Rule } from '../rule.ts';
import { pairsOf, quotesOf } from '../rule.ts';
import { whethers } from '../whether/all.ts';
import type { Reach, Side, Whether } from '../whether/whether.ts';
import { reachOf, sideOf } from '../whether/whether.ts';

/** One yes-or-no question to which one sentence says yes and another no, for the same cases: the questions are in `questions/tables/whether`. */
export const whetherOrNot: Rule = {
  name: 'two-answers',
  find: (reading) => {
    const isExcepted = exceptedNames(reading);
    const passages = passagesOf(reading);
    const told = passages.flatMap((passage): readonly Told[] =>
      isExcepted(passage.sentence)
        ? []
        : [
            {
              passage,
              thread: threadOf(passages, passage),
              reach: reachAt(passages, passage),
              subjects: subjectsOf(passage.words),
            },
          ],
    );
    return whethers.flatMap((whether) => findTwo(whether, told, passages, reading.home));
  },
};

interface Told {
  readonly passage: Passage;
  /** What the sentence may lean on: the line above, and the question that was asked last in its paragraph. */
  readonly thread: string;
  readonly reach: Reach;
  readonly subjects: readonly string[];
}

interface Sided extends Told {
  readonly side: Side;
}

/** So many sentences may stand between a question and what still answers it. */
const answerLength = 3;

function threadOf(passages: readonly Passage[], { number, context, sentence }: Passage): string {
  for (let before = number - 1; before >= Math.max(0, number - answerLength); before--) {
    const other = passages[before];
    if (other?.sentence.paragraph !== sentence.paragraph) break;
    if (other.words.endsWith('?') || isSaidByCustomer.test(other.words)) return `${context}. ${other.words}`;
  }
  return context;
}

/** `"I bought clearance yarn and it's the wrong blue."` */
const isSaidByCustomer = /^(?:q: )?["']?(?:i|i'm|i've|i'd|my)\b|["']$|^q: /;

/** `Downloads are never refunded. No exceptions.` */
function reachAt(passages: readonly Passage[], { number, words, sentence }: Passage): Reach {
  const next = passages[number + 1];
  const isStressed =
    next?.sentence.paragraph === sentence.paragraph && /^(?:no|without) exceptions?\b/.test(next.words);
  return isStressed ? 'all' : reachOf(words);
}

function findTwo(
  whether: Whether,
  told: readonly Told[],
  passages: readonly Passage[],
  home: string | null,
): readonly FoundByRule[] {
  const sided = told.flatMap((each): readonly Sided[] => {
    const side = sideOf(whether, each.passage, each.thread);
    return side === null ? [] : [{ ...each, side }];
  });
  const pairs = pairsOf(sided).filter(([one, other]) => disagree(whether, one, other, home));
  const [first] = pairs;
  if (first === undefined) return [];
  const sentences = pairs.flat().flatMap(({ passage }) => [passage.sentence, ...behind(passages, passage)]);
  return [
    {
      severity: 'high',
      quotes: quotesOf([...first.map(({ passage }) => passage.sentence), ...sentences]),
      why: `It is said in two ways ${whether.asks}: ${first.map(({ side }) => sayings[side]).join(' in one sentence, ')} in the other.`,
      fix: 'Keep one of the two, or say when each applies.',
    },
  ];
}

const sayings: Readonly<Record<Side, string>> = { yes: 'yes', no: 'no', both: 'it depends' };

/** `Absolutely.` says what the sentence behind it says. */
const behind = (passages: readonly Passage[], { words, question, number, sentence }: Passage) => {
  const next = passages[number + 1]?.sentence;
  return question !== null && words.length < 30 && next?.paragraph === sentence.paragraph ? [next] : [];
};

function disagree(whether: Whether, one: Sided, other: Sided, home: string | null): boolean {
  const [first, second] = [one.passage, other.passage];
  return (
    one.side !== other.side &&
    isFarEnough(whether, one, other) &&
    !areRows(first.sentence, second.sentence) &&
    !areSides(first.words, second.words) &&
    !tellsException(first.words) &&
    !tellsException(second.words) &&
    placesMeet(placed(one, home), placed(other, home))
  );
}

/** What is said of some cases or goods disagrees only with the same cases and goods, or with what is said of all. */
function isFarEnough({ ignores = [], isOfGoods }: Whether, one: Sided, other: Sided): boolean {
  if (!mayBeSame(one.subjects, other.subjects)) return false;
  if (isOfAll(one, other, ignores) || isOfAll(other, one, ignores)) return true;
  return (
    [one, other].every(({ side, reach }) => side !== 'both' && reach !== 'some') &&
    (isOfGoods === true || (one.subjects.length === 0) === (other.subjects.length === 0)) &&
    conditionsOf(one, ignores).join(' ') === conditionsOf(other, ignores).join(' ')
  );
}

/** Whether a sentence speaks of all that another one speaks of. */
function isOfAll(wide: Sided, narrow: Sided, ignores: readonly Condition[]): boolean {
  const conditions = conditionsOf(narrow, ignores);
  return (
    wide.reach === 'all' &&
    wide.side !== 'both' &&
    conditionsOf(wide, ignores).every((condition) => conditions.includes(condition))
  );
}

const conditionsOf = ({ passage }: Sided, ignores: readonly Condition[]): readonly Condition[] =>
  passage.sentence.scope.conditions.filter((condition) => !ignores.includes(condition)).toSorted();

const placed = ({ passage, reach }: Sided, home: string | null) =>
  reach === 'all' ? passage.sentence.scope : atHome(passage.sentence.scope, home);
