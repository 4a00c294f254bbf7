import type { Policy } from '../document/policy.ts';
import { findBareFacts } from '../page/bare-facts.ts';
import { bindIt, type NoteReader } from '../page/check-notes.ts';
import { partsOfProse } from '../page/say-prose.ts';
import { valuesLike } from '../page/values-like.ts';
import type { Reader } from '../statements/reader.ts';
import { sayStatement } from '../statements/say-statement.ts';
import { partsOf } from '../statements/slots.ts';
import { statementIds, type StatementId } from '../statements.ts';

/** What of a request stands in an answer, by the name of its slot: `{deadline}`. */
export const requestSlots = ['name', 'order', 'address', 'deadline', 'fee'] as const;

export type RequestSlot = (typeof requestSlots)[number];

/** What the slots of a request say, in its customer's language; `null` for what is not known, or is not so. */
export type AnswerFacts = Readonly<Record<RequestSlot, string | null>>;

/** An answer with its slots filled. */
export interface FilledAnswer {
  /** A slot that says nothing stands there as it was written. */
  readonly text: string;
  readonly left: readonly string[];
}

/**
 * Fills an answer that a merchant keeps: `{deadline}` from the request, `{RET-08}` with a whole sentence of the policy, and
 * `{returns.fee}` with a value of it, as notes of the page do.
 */
export function fillAnswer(policy: Policy, text: string, facts: AnswerFacts, reader: Reader): FilledAnswer {
  const left: string[] = [];
  const parts = partsOfAnswer(policy, text, reader).map(({ written, means }) => {
    const said = means.kind === 'request' ? (facts[means.slot] ?? '') : means.text;
    if (said !== '') return said;
    left.push(written);
    return written;
  });
  return { text: parts.join(''), left };
}

/** What is wrong with an answer. */
export interface AnswerFindings {
  /** Slots that name nothing, in words: with them it cannot be kept. */
  readonly unknown: readonly string[];
  /**
   * [FAQ-01] What stands there bare although the policy says it, with the values that do, as for the notes of the page: it would stay
   * when the policy changes. What the policy does not say, a merchant may say here.
   */
  readonly bare: readonly string[];
}

/** Looks through an answer in one language, see {@link AnswerFindings}. */
export function checkAnswer(policy: Policy, text: string, { reader, countries }: NoteReader): AnswerFindings {
  const parts = partsOfAnswer(policy, text, reader);
  return {
    unknown: parts.flatMap(({ written, means }) => (means.kind === 'none' ? [unknownSlot(written)] : [])),
    bare: parts
      .filter(({ means }) => means.kind === 'words')
      .flatMap(({ written }) => findBareFacts(written, countries))
      .filter(({ kind }) => kind === 'amount' || kind === 'number' || kind === 'date')
      .flatMap((fact) => {
        const values = valuesLike(policy, fact, reader, countries);
        return values.length === 0 ? [] : [bindIt(fact, values)];
      }),
  };
}

/** Whether an answer is nothing but slots: then it is in every language. */
export const isLanguageFree = (text: string): boolean =>
  partsOf(text).every((part) => typeof part === 'object' || !/\p{L}/u.test(part));

type Meaning =
  | { readonly kind: 'request'; readonly slot: RequestSlot }
  | { readonly kind: 'words' | 'policy'; readonly text: string }
  | { readonly kind: 'none'; readonly text: '' };

const partsOfAnswer = (
  policy: Policy,
  text: string,
  reader: Reader,
): readonly { readonly written: string; readonly means: Meaning }[] =>
  partsOfProse(policy, text, reader).map(({ written, says }) => {
    if (says === null) return { written, means: { kind: 'words', text: written } };
    const name = written.slice(1, -1);
    const slot = requestSlots.find((each) => each === name);
    if (slot !== undefined) return { written, means: { kind: 'request', slot } };
    const id: StatementId | undefined = statementIds.find((each) => each === name);
    const said = id === undefined ? says.map((each) => each.text).join('') : sayStatement(policy, id, reader);
    return { written, means: said === '' ? { kind: 'none', text: '' } : { kind: 'policy', text: said } };
  });

const unknownSlot = (slot: string): string =>
  `${slot} is no value of the policy, and nothing else that can be filled in: the list below has what can.`;
