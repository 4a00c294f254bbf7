import type { Eligibility, Locale, PlainDate, Reason } from '@doorstep/policy';

/** The day that an answer turns on. `by`: what has to have happened at the end of it. */
export interface AnswerDay {
  readonly is: 'until' | 'from' | 'since' | 'by';
  readonly date: PlainDate;
}

/** What a question about an order comes to, before it is written in a language. */
export interface AnswerDraft {
  /** What is said of this order in a language, one sentence or several each; the statements behind it follow. */
  readonly say: (locale: Locale) => readonly string[];
  /** Whether what is said needs the question before it to be understood. */
  readonly needsQuestion: boolean;
  readonly because: readonly Reason[];
  readonly day: AnswerDay | null;
  /** Whether what is said has the sentences of its statements in it. */
  readonly isWhole?: true;
}

/** The day of an answer about something that is possible for some time. */
export function dayOf(answer: Eligibility<object>): AnswerDay | null {
  switch (answer.kind) {
    case 'eligible':
      return { is: 'until', date: answer.until };
    case 'not-yet':
      return answer.from === null ? null : { is: 'from', date: answer.from };
    case 'closed':
      return { is: 'since', date: answer.since };
    case 'refused':
    case 'ask':
      return null;
    default:
      return answer satisfies never;
  }
}
