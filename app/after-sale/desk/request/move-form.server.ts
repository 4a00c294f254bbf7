import { fail, linesOf, ok } from '@doorstep/policy';
import type { AskedLine, Result } from '@doorstep/policy';
import { z } from 'zod';

import { typedText } from '../../../requests/typed-text.ts';
import type { KeptRequest } from '../../decode-kept-request.ts';
import { longestWords } from '../longest-words.ts';
import type { WantedStep } from '../take-move.server.ts';
import { conditions, inspectedFields } from './inspected-fields.ts';

const text = z.string().max(longestWords).transform(typedText);
const words = text.default('');
const condition = z.enum(conditions);

const form = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('approved'),
    remedy: z.enum(['refund', 'replacement']).optional(),
    parcel: z.string().max(100).optional(),
    words,
  }),
  z.object({
    step: z.literal('declined'),
    why: z.enum(['final-sale', 'period-ended', 'other']).default('other'),
    words,
  }),
  z.object({
    step: z.literal('label'),
    link: z.union([z.url({ protocol: /^https$/ }).max(2_000), z.string().regex(/^label\/[0-9a-f]{32}$/)]),
    words,
  }),
  z.object({
    step: z.literal('carrier-case'),
    reference: text.pipe(z.string().min(1).max(100)),
    answerBy: z.union([z.literal(''), z.iso.date()]).default(''),
  }),
  z.object({ step: z.literal('carrier-answer'), outcome: z.enum(['lost', 'delivered', 'found']), words }),
  z.object({
    step: z.literal('send-again'),
    bags: z
      .string()
      .regex(/^[1-9]\d?$/)
      .transform(Number),
  }),
  z.object({ step: z.literal('sent') }),
  z.object({ step: z.literal('arrived') }),
  z.object({ step: z.literal('inspected'), words }),
  z.object({ step: z.literal('sent-back'), words }),
  z.object({ step: z.literal('answered'), words: text.pipe(z.string().min(1)) }),
  z.object({ step: z.literal('closed'), why: z.enum(['settled', 'found', 'expired']) }),
  z.object({ step: z.literal('reopened') }),
]);

/** What is wrong with a form, and at which field; `null` for what is wrong with none by itself. */
export interface FormProblem {
  readonly text: string;
  readonly field: string | null;
}

/** {@link FormProblem} of no field. */
export const wrongWith = (text: string, field: string | null = null): Result<never, FormProblem> =>
  fail({ text, field });

/** What has to be looked at again, by field. */
const problems: Readonly<Record<string, string>> = {
  link: 'Give the address of the label, which begins with https://, or the label itself.',
  reference: 'Give the number that the carrier gave the case.',
  answerBy: 'Give the day by which the carrier answers, or leave it empty.',
  outcome: 'Choose what the carrier says.',
  bags: 'Give how many bags are sent again, from 1 to 99.',
  words: 'Write what the customer is told, in at most 5,000 characters.',
  why: 'Choose why.',
};

/**
 * {@link readMove} about a request. A parcel that comes back undelivered, and a gift [GIFT-01], were asked for by nobody: what the form
 * names was in it. The engine takes no more than left.
 */
export function readMoveOf(
  { asked }: Pick<KeptRequest, 'asked'>,
  sent: Readonly<Record<string, unknown>>,
): Result<WantedStep, FormProblem> {
  const lines = linesOf(asked);
  const asSold = inspectedFields.pieces('as-sold');
  const others = Object.entries(sent).flatMap(([name, value]) => {
    if (name.startsWith(inspectedFields.quantity))
      return [{ id: name.slice(inspectedFields.quantity.length), quantity: Number(value) }];
    if (!name.startsWith(asSold)) return [];
    const id = name.slice(asSold.length);
    return [{ id, quantity: countsOf(sent, id).reduce((sum, { quantity }) => sum + quantity, 0) }];
  });
  return readMove(sent, [...lines, ...others.filter(({ id }) => !lines.some((line) => line.id === id))]);
}

/**
 * Reads what somebody at the desk wants to do. Fails in words.
 * @param lines What comes back, to be inspected piece by piece.
 */
function readMove(
  sent: Readonly<Record<string, unknown>>,
  lines: readonly AskedLine[],
): Result<WantedStep, FormProblem> {
  const read = form.safeParse(sent);
  if (!read.success) {
    const field = String(read.error.issues[0]?.path[0]);
    const text = problems[field];
    return text === undefined ? wrongWith('The form was not complete.') : wrongWith(text, field);
  }
  const given = read.data;
  switch (given.step) {
    case 'approved':
      return ok({
        kind: given.step,
        payload: {
          against: false,
          ...(given.remedy ? { remedy: given.remedy } : {}),
          ...(given.parcel ? { parcel: given.parcel } : {}),
        },
        ...saying(given.words),
      });
    case 'declined':
      return ok({ kind: given.step, payload: { why: given.why, against: false }, ...saying(given.words) });
    case 'label':
      return ok({ kind: given.step, payload: {}, reference: given.link, ...saying(given.words) });
    case 'carrier-case':
      return ok({
        kind: given.step,
        payload: given.answerBy === '' ? {} : { answerBy: given.answerBy },
        reference: given.reference,
      });
    case 'carrier-answer':
      return ok({ kind: given.step, payload: { outcome: given.outcome }, ...saying(given.words) });
    case 'send-again':
      return ok({ kind: given.step, payload: { bags: given.bags } });
    case 'sent-back':
      return ok({ kind: given.step, payload: {}, ...saying(given.words) });
    case 'inspected':
      return readInspection(sent, lines, given.words);
    case 'answered':
      return ok({ kind: given.step, payload: {}, ...saying(given.words) });
    case 'closed':
      return ok({ kind: given.step, payload: { why: given.why } });
    case 'sent':
    case 'arrived':
    case 'reopened':
      return ok({ kind: given.step, payload: {} });
    default:
      return given satisfies never;
  }
}

const saying = (typed: string) => (typed === '' ? {} : { text: typed });

/** [RET-05] Every line that comes back, with how many of it came and how each of them is. */
function readInspection(
  sent: Readonly<Record<string, unknown>>,
  lines: readonly AskedLine[],
  typed: string,
): Result<WantedStep, FormProblem> {
  const found = lines.map((line) => readPieces(sent, line));
  if (found.includes(null)) return wrongWith('Say of each item how many came back, and how it is.', 'pieces');
  const read = found.flatMap((each) => each ?? []).filter(({ quantity }) => quantity > 0);
  return ok({ kind: 'inspected', payload: { lines: read }, ...saying(typed) });
}

/** The pieces of a line by how they are; `null` where that is not said, or they are more than there can be. */
function readPieces(sent: Readonly<Record<string, unknown>>, { id, quantity: most }: AskedLine) {
  const single = condition.safeParse(sent[`${inspectedFields.condition}${id}`]);
  const pieces = single.success
    ? [{ id, quantity: Number(sent[`${inspectedFields.quantity}${id}`]), condition: single.data }]
    : countsOf(sent, id);
  const isEach = pieces.every(({ quantity }) => Number.isSafeInteger(quantity) && quantity >= 0);
  const sum = pieces.reduce((all, { quantity }) => all + quantity, 0);
  return pieces.length > 0 && isEach && sum <= most ? pieces : null;
}

/** How many pieces of a line are how, as a form says it. */
const countsOf = (sent: Readonly<Record<string, unknown>>, id: string) =>
  conditions.flatMap((each) => {
    const said = sent[`${inspectedFields.pieces(each)}${id}`];
    return said === undefined ? [] : [{ id, quantity: Number(said), condition: each }];
  });
