import { hideableQuestionNames } from '../document/page-questions.ts';
import type { Policy } from '../document/policy.ts';
import { pageLayout } from '../page/layout.ts';
import { statementIds, type StatementId } from '../statements.ts';
import { sayStatement } from '../statements/say-statement.ts';
import { partsOf } from '../statements/slots.ts';
import { statements } from '../statements/table.ts';
import { nothingFound, type Found } from './found.ts';
import { hearStatement } from './hear-statement.ts';
import type { Hearing } from './hear-value.ts';
import type { Heard } from './merge-rows.ts';
import type { Tables } from './tables.ts';

/** A paragraph of a page. */
export interface Paragraph {
  readonly text: string;
  /** The statements that answer the question it stands under, in their order; `null` where it stands under none. */
  readonly answers: readonly StatementId[] | null;
}

/** A paragraph that was heard as a statement. */
export interface HeardParagraph extends Heard {
  readonly paragraph: number;
  readonly text: string;
}

/**
 * Which paragraphs say which statements: by their words, first among those that answer their question. A statement that is nothing
 * but a merchant's own text is known by its place between the other answers, or by the words that `base` has for it.
 */
export function hearParagraphs(
  paragraphs: readonly Paragraph[],
  tables: Tables,
  base: Policy,
): readonly HeardParagraph[] {
  const { reader } = tables.inverse;
  const hear = (text: string, paragraph: number, ids: readonly StatementId[]): readonly HeardParagraph[] =>
    ids.flatMap((statement) => {
      const found = hearStatement(statement, hearing(text, tables, base));
      return found === null ? [] : [{ paragraph, statement, text, found }];
    });
  const byWords = paragraphs.flatMap(({ text, answers }, paragraph) => {
    const known = (id: StatementId): boolean => !isBare(id) || sayStatement(base, id, reader) === text;
    const answering = hear(text, paragraph, (answers ?? []).filter(known));
    return answering.length > 0 ? answering : hear(text, paragraph, statementIds.filter(known));
  });
  const byPlace = questionsIn(paragraphs).flatMap(({ answers, from, to }) => {
    const inIt = byWords.filter(({ paragraph }) => from <= paragraph && paragraph < to);
    return answers.filter(isBare).flatMap((id) => {
      const paragraph = placeOf(id, answers, inIt, { from, to });
      return paragraph === null ? [] : hear(paragraphs[paragraph]?.text ?? '', paragraph, [id]);
    });
  });
  return [...byWords, ...byPlace].sort((one, other) => one.paragraph - other.paragraph);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Paragraphs one after the other that stand under the same question. */
function questionsIn(
  paragraphs: readonly Paragraph[],
): readonly (Span & { readonly answers: readonly StatementId[] })[] {
  const found: (Span & { readonly answers: readonly StatementId[] })[] = [];
  for (const [index, { answers }] of paragraphs.entries()) {
    const last = found.at(-1);
    if (last?.answers === answers && last.to === index) found[found.length - 1] = { ...last, to: index + 1 };
    else if (answers !== null) found.push({ answers, from: index, to: index + 1 });
  }
  return found;
}

/** Where a statement stands that no words tell, between the answers before and behind it; `null` where that is not one place. */
function placeOf(
  id: StatementId,
  answers: readonly StatementId[],
  heard: readonly HeardParagraph[],
  { from, to }: Span,
): number | null {
  if (heard.some(({ statement }) => statement === id)) return null;
  const ahead = answers.slice(0, answers.indexOf(id));
  const behind = answers.slice(answers.indexOf(id) + 1);
  const first = Math.max(
    from,
    ...heard.flatMap(({ statement, paragraph }) => (ahead.includes(statement) ? [paragraph + 1] : [])),
  );
  const next = Math.min(
    to,
    ...heard.flatMap(({ statement, paragraph }) => (behind.includes(statement) ? [paragraph] : [])),
  );
  const open = Array.from({ length: Math.max(0, next - first) }, (_, index) => first + index).filter(
    (index) => heard.every(({ paragraph }) => paragraph !== index),
  );
  // Behind the last answer are a merchant's notes; where an answer is there that was not understood, nothing tells which is which.
  if (next === to && !behind.every((each) => noneOf(each) !== null)) return null;
  return open.length === 1 || next === to ? (open[0] ?? null) : null;
}

/** Enough for the longest sentences there are; a text that needs more is none of ours. */
const longestLook = 200_000;

function hearing(text: string, tables: Tables, base: Policy): Hearing {
  let left = longestLook;
  return { text, tables, base, spend: () => (left -= 1) > 0 };
}

/** A statement that is nothing but the merchant's own text: nothing in it tells what it is. */
const isBare = (id: StatementId): boolean => {
  const { sentences, rows = {} } = statements[id];
  return sentences.every((variants) =>
    variants.every(({ en }) => partsOf(en).every((part) => typeof part !== 'string' && !(part.path in rows))),
  );
};

/** [FAQ-01] A whole page leaves out what says only that there is nothing of a kind: not there is as good as said. */
export function leftOutOf(said: readonly StatementId[]): readonly Heard[] {
  // Of what a merchant may leave out, nothing tells whether there is none of it.
  const missing = statementIds.filter((id) => !said.includes(id) && !isHidden(id, said));
  const isWhole = missing.every((id) => noneOf(id) !== null);
  return isWhole ? missing.flatMap((id) => noneOf(id) ?? []) : [];
}

/** Whether nothing stands there of a question that may be left out, which has more to say than that there is none. */
function isHidden(id: StatementId, said: readonly StatementId[]): boolean {
  const asked = pageLayout
    .flatMap(({ questions }) => questions)
    .find(({ answeredBy }): boolean => answeredBy.some((each) => each === id));
  if (asked === undefined || !Object.hasOwn(hideableQuestionNames, asked.id)) return false;
  const answers: readonly StatementId[] = asked.answeredBy;
  return answers.every((each) => !said.includes(each)) && answers.some((each) => noneOf(each) === null);
}

/** How a statement is worded that says only that there is nothing of its kind; `null` where it never does. */
function noneOf(id: StatementId): Heard | null {
  const turns = statements[id].sentences.map((variants) => {
    const said = variants.findIndex(({ saysNone }) => saysNone === true);
    return { variants, said: said < 0 ? null : said, lists: Object.keys(statements[id].rows ?? {}) };
  });
  // A sentence that has no word for it is not said then.
  const canBeNone = turns.every(
    ({ variants, said }) => said !== null || variants.every(({ when }) => when !== undefined),
  );
  const isSaid = turns.some(({ said }) => said !== null);
  const found: Found = { ...nothingFound, turns };
  return canBeNone && isSaid ? { statement: id, found } : null;
}
