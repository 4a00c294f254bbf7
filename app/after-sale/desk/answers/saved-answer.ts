import { afterSaleKinds, locales } from '@doorstep/policy';
import type { AfterSaleKind, AnswerFacts, Locale } from '@doorstep/policy';
import type { SavedAnswer as Row } from '@prisma/client';
import { z } from 'zod';

/** An answer that a shop keeps for the next time. */
export interface SavedAnswer {
  readonly id: string;
  /** As the desk calls it. */
  readonly title: string;
  /** For which kind of request; `null` for any. */
  readonly kind: AfterSaleKind | null;
  /** With slots, in English and in the other languages in which it was written. */
  readonly texts: Readonly<Partial<Record<Locale, string>>> & { readonly en: string };
}

/** So many answers a shop keeps at most: whoever looks for one reads their names. */
export const mostAnswers = 200;

const texts = z.partialRecord(z.enum(locales), z.string()).catch({});

/** For which kind of request an answer is; `null` for any, and for one that this release does not know. */
export const answerKind = z.enum(afterSaleKinds).nullable().catch(null);

/** An answer as it is read from its row. */
export const readRow = ({ id, title, text, ...row }: Row): SavedAnswer => ({
  ...{ id, title, kind: answerKind.parse(row.kind) },
  texts: { ...texts.parse(row.texts), en: text },
});

/** Nothing is known of a request: what it would say stands there as its slot. */
export const asSlots: AnswerFacts = { name: null, order: null, address: null, deadline: null, fee: null };
