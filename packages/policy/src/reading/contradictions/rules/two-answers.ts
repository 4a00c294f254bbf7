import type { Scope } from '../../reading.ts';
import type { Condition } from '../../vocabulary.ts';
import type { FoundByRule } from '../finding.ts';
import { areSides, exceptedNames, namesExceptions } from '../exceptions.ts';
import { areRows, atHome, placesMeet } from '../overlap.ts';
import { questions } from '../questions/all.ts';
import type { Passage } from '../questions/passage.ts';
import { passagesOf } from '../questions/passage.ts';
import type { Answer, Question } from '../questions/question.ts';
import { mayBeSame, subjectsOf } from '../questions/subjects.ts';
import type { Rule } from '../rule.ts';
import { pairsOf, quotesOf } from '../rule.ts';
import type { GoodsOf } from '../setting/goods.ts';
import { goodsIn, tellGoodsApart } from '../setting/goods.ts';

/** One question that the text answers in two ways, in whatever words: the list of questions is `questions/all.ts`. */
export const twoAnswers: Rule = {
  name: 'two-answers',
  find: (reading) => {
    const isExcepted = exceptedNames(reading);
    const passages = passagesOf(reading).filter(({ sentence }) => !isExcepted(sentence));
    const goods = goodsIn(reading);
    return questions.flatMap((question) => findTwo(question, passages, goods, reading.home));
  },
};

interface Answered {
  readonly passage: Passage;
  readonly answer: Answer;
  readonly subjects: readonly string[];
  readonly goods: ReadonlySet<string>;
}

function findTwo(
  question: Question,
  passages: readonly Passage[],
  goods: GoodsOf,
  home: string | null,
): readonly FoundByRule[] {
  const answered = passages.flatMap((passage): readonly Answered[] => {
    const answer = answerOf(question, passage);
    return answer === null
      ? []
      : [
          {
            passage,
            answer,
            subjects: subjectsOf(passage.words),
            goods: question.isPerGoods === true ? goods(passage.words) : none,
          },
        ];
  });
  const pairs = pairsOf(answered).filter(([one, other]) => disagree(question, one, other, home));
  const [first] = pairs;
  if (first === undefined) return [];
  const [one, other] = first;
  // All that is said of one question is one finding.
  const sentences = pairs.flat().map(({ passage }) => passage.sentence);
  return [
    {
      severity: 'high',
      quotes: quotesOf([one.passage.sentence, other.passage.sentence, ...sentences]),
      why: `It is said in two ways ${question.asks}: ${one.answer.says} in one sentence, ${other.answer.says} in the other.`,
      fix: 'Keep one of the two, or say when each applies.',
    },
  ];
}

function answerOf({ about, inOwnWords, unless, answers }: Question, passage: Passage): Answer | null {
  const { words, context, question, reply } = passage;
  const around = inOwnWords === true ? '' : reply === null ? context : `${context} ${question ?? ''}`;
  if (!about.every((pattern) => pattern.test(words) || pattern.test(around))) return null;
  // A sentence that names nothing of several things is not about them, whatever stands above.
  if (about.length > 1 && reply === null && !about.some((pattern) => pattern.test(words))) return null;
  if (unless?.test(words) === true) return null;
  for (const read of answers) {
    const answer = read(passage);
    if (answer !== null) return answer;
  }
  return null;
}

function disagree(
  { ignores = [], isAbroad }: Question,
  one: Answered,
  other: Answered,
  home: string | null,
): boolean {
  const [first, second] = [one.passage, other.passage];
  return (
    one.answer.key !== other.answer.key &&
    isSwitch(one.answer) === isSwitch(other.answer) &&
    !isWithin(one, other) &&
    !isWithin(other, one) &&
    first.number !== second.number &&
    !areRows(first.sentence, second.sentence) &&
    !(isSwitch(one.answer) && [first, second].some(({ words }) => namesExceptions(words))) &&
    !areSides(first.words, second.words) &&
    (isAbroad === true
      ? placesMeet(first.sentence.scope, second.sentence.scope)
      : placesMeet(placed(first, home), placed(second, home))) &&
    narrowed(first.sentence.scope, ignores) === narrowed(second.sentence.scope, ignores) &&
    mayBeSame(one.subjects, other.subjects) &&
    !tellGoodsApart(one.goods, other.goods)
  );
}

/** `Within 2 hours`, and `once it has left it is too late`: both hold, unless the two hours are anybody's. */
const isWithin = (one: Answered, other: Answered): boolean =>
  one.answer.isTooLate === true && /days$/.test(other.answer.key) && !forAll.test(other.passage.words);

/** Yes and no are no answers to how much: `over $200 a signature is needed` beside `no signature for letters`. */
const isSwitch = ({ key }: Answer): boolean => key === 'yes' || key === 'no';

const none: ReadonlySet<string> = new Set();

const forAll = /\b(?:all|every|any|always|never|anywhere|everywhere|worldwide|each|whatever)\b/;

/** What names no place is said of home, unless it is said of everything. */
const placed = ({ sentence: { scope }, words }: Passage, home: string | null): Scope =>
  forAll.test(words) ? scope : atHome(scope, home);

const narrowed = ({ conditions }: Scope, ignores: readonly Condition[]): string =>
  conditions
    .filter((condition) => !ignores.includes(condition))
    .toSorted()
    .join(' ');
