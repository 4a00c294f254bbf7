import { fail, ok } from '@doorstep/policy';
import type { AfterSaleKind, Asked, MoneyPair, Result, ReturningLine, WantedItem } from '@doorstep/policy';

import { typedText } from '../../requests/typed-text.ts';
import { returnReasons } from '../texts.ts';
import type { AfterSaleTexts } from '../texts.ts';
import type { ExchangeVariants } from './exchange-variants.server.ts';
import { fields, saidInWords } from './field-names.ts';
import type { ClaimChoice } from './known-parcels.ts';
import { pickingInstead } from './pick-instead.ts';
import type { PickInstead } from './pick-instead.ts';

/** What a form tells of a request, by the names of its fields. */
export interface AskedFields {
  readonly get: (name: string) => string | null;
}

/** What is asked for can only be about this order. */
export interface AskedAbout {
  readonly lines: readonly { readonly id: string; readonly sold: number }[];
  /** How many pieces of a line money can still go back for; all that were sold where that is not said. */
  readonly left?: (id: string) => number;
  /** [MISS-01] What has to be named of what is missing; nothing where the order has left in one parcel with one number. */
  readonly missing?: readonly ClaimChoice[];
  /** What one piece of a line costs today; `null` where that is not known. */
  readonly priceNow: (id: string) => MoneyPair | null;
  /** [EXCH-01] What can be had instead of each line; of a line that is not there it is said in words. */
  readonly instead?: ExchangeVariants;
}

/** What has to be looked at again, by what the texts call it. */
export type AskedProblem = keyof Pick<
  AfterSaleTexts['problem'],
  | 'items'
  | 'pieces'
  | 'remedy'
  | 'problem'
  | 'cause'
  | 'attested'
  | 'checked'
  | 'parcel'
  | 'wanted'
  | 'soldOut'
  | 'message'
  | 'longMessage'
>;

/** A request as a form asks for it, and what its customer wrote. */
export interface ReadAsked {
  readonly asked: Asked;
  readonly message: string | null;
}

/** [MISS-01] So many of a tracking number's last characters are kept. */
const shownOfNumber = 4;

/** Characters of a message. */
export const longestMessage = 2_000;

/** Reads a form of either door. Whether it is granted is the engine's to say; here is only read what is asked for. */
export function readAsked(
  kind: AfterSaleKind,
  form: AskedFields,
  about: AskedAbout,
): Result<ReadAsked, readonly AskedProblem[]> {
  const message = messageIn(form);
  const read = readers[kind](form, about);
  const problems: readonly AskedProblem[] = [
    ...(read.ok ? [] : read.error),
    ...(Array.from(message).length > longestMessage ? (['longMessage'] as const) : []),
    ...(message === '' && read.ok ? wordsMissing(read.value) : []),
  ];
  if (!read.ok || problems.length > 0) return fail(problems);
  return ok({ asked: read.value, message: message === '' ? null : message });
}

/** Whether it cannot be asked for by choosing alone, whatever is chosen. */
export const needsWords = (kind: AfterSaleKind): boolean => kind === 'question';

function wordsMissing(asked: Asked): readonly AskedProblem[] {
  if (asked.kind === 'exchange') return asked.inWords ? ['wanted'] : [];
  return needsWords(asked.kind) ? ['message'] : [];
}

/** What somebody wrote, with its lines. */
export const messageIn = (form: AskedFields): string => textOf(form, fields.message);

const textOf = (form: AskedFields, name: string): string => typedText(form.get(name) ?? '');

type Reader = (form: AskedFields, about: AskedAbout) => Result<Asked, readonly AskedProblem[]>;

const readers: Readonly<Record<AfterSaleKind, Reader>> = {
  return: (form, about) => {
    const { lines, problems } = readLines(form, about);
    const remedy = chosen(form, fields.remedy, ['refund', 'store-credit']);
    const attested = form.get(fields.attested) === 'yes';
    if (remedy === null || !attested || problems.length > 0)
      return fail([...problems, ...lacks(remedy, 'remedy'), ...lacks(attested || null, 'attested')]);
    return ok({ kind: 'return', lines, remedy, attested });
  },
  exchange: (form, about) => {
    const { lines, problems } = readLines(form, about);
    const pick = pickingInstead();
    const instead = lines.map((line) => readInstead(form, line, about, pick));
    const attested = form.get(fields.attested) === 'yes';
    const all = [
      ...problems,
      ...new Set(instead.flatMap((each) => (each.ok ? [] : [each.error]))),
      ...lacks(attested || null, 'attested'),
    ];
    if (all.length > 0) return fail(all);
    const chosen = instead.map((each) => (each.ok ? each.value : saidInWords));
    const wanted = chosen.filter((each) => each !== saidInWords);
    return ok({ kind: 'exchange', lines, wanted, inWords: wanted.length < chosen.length, attested: true });
  },
  'missing-parcel': (form, { missing = [] }) => {
    const checked = form.get(fields.checked) === 'yes' || null;
    const named = missing.find(({ value }) => value === form.get(fields.parcel));
    const isNamed = missing.length === 0 || named !== undefined || null;
    if (checked === null || isNamed === null)
      return fail([...lacks(isNamed, 'parcel'), ...lacks(checked, 'checked')]);
    const { parcel, number } = named ?? {};
    return ok({
      ...{ kind: 'missing-parcel', checked },
      ...(parcel === undefined ? {} : { parcel }),
      ...(number === undefined ? {} : { ending: number.slice(-shownOfNumber) }),
    });
  },
  'returned-parcel': (form) => {
    const cause = chosen(form, fields.cause, ['wrong-address', 'unavailable', 'not-collected', 'other']);
    const wants = chosen(form, fields.reship, ['again', 'return']);
    return cause === null
      ? fail(['cause'])
      : ok({ kind: 'returned-parcel', cause, ...(wants === null ? {} : { wants }) });
  },
  address: () => ok({ kind: 'address' }),
  cancellation: (form) => {
    const wants = chosen(form, fields.wants, ['cancel', 'other-payment']) ?? 'cancel';
    return ok({ kind: 'cancellation', wants });
  },
  'price-adjustment': (form, about) => {
    const line = about.lines.find(({ id }) => id === form.get(fields.line));
    const now = line ? about.priceNow(line.id) : null;
    if (line === undefined || now === null) return fail(['items']);
    const named = readLines(form, about).lines.find(({ id }) => id === line.id);
    const quantity = named?.quantity ?? Math.max(1, about.left?.(line.id) ?? line.sold);
    return ok({ kind: 'price-adjustment', line: { id: line.id, quantity }, now, nowFrom: 'price' });
  },
  'product-issue': (form, about) => {
    const { lines, problems } = readLines(form, about);
    const problem = chosen(form, fields.problem, ['wrong-item', 'damaged', 'faulty']);
    if (problem === null || problems.length > 0) return fail([...problems, ...lacks(problem, 'problem')]);
    const pieces = lines.map(({ id, quantity }) => ({ id, quantity }));
    return ok({ kind: 'product-issue', lines: pieces, problem });
  },
  question: () => ok({ kind: 'question' }),
};

/** [EXCH-01] What is wanted instead of a line. */
function readInstead(
  form: AskedFields,
  { id, quantity }: ReturningLine,
  { instead }: AskedAbout,
  pick: PickInstead,
): Result<WantedItem | typeof saidInWords, 'wanted' | 'soldOut'> {
  const variants = instead?.get(id) ?? [];
  const said = form.get(`${fields.instead}${id}`);
  return variants.length === 0 || said === saidInWords ? ok(saidInWords) : pick(variants, said, quantity);
}

const lacks = (value: unknown, problem: AskedProblem): readonly AskedProblem[] =>
  value === null ? [problem] : [];

const chosen = <Value extends string>(
  form: AskedFields,
  name: string,
  values: readonly Value[],
): Value | null => values.find((each) => each === form.get(name)) ?? null;

/** The lines of which pieces are named, with the reason for each. */
function readLines(
  form: AskedFields,
  { lines }: AskedAbout,
): { readonly lines: readonly ReturningLine[]; readonly problems: readonly AskedProblem[] } {
  const named: ReturningLine[] = [];
  let isTooMany = false;
  for (const { id, sold } of lines) {
    const typed = textOf(form, `${fields.pieces}${id}`);
    if (typed === '' || typed === '0') continue;
    const quantity = /^\d{1,6}$/.test(typed) ? Number(typed) : NaN;
    if (!(quantity >= 1 && quantity <= sold)) isTooMany = true;
    const reason = chosen(form, `${fields.reason}${id}`, returnReasons) ?? 'other-reason';
    named.push({ id, quantity, reason });
  }
  const none = named.length === 0 ? (['items'] as const) : [];
  return { lines: named, problems: [...none, ...(isTooMany ? (['pieces'] as const) : [])] };
}
