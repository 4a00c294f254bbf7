import { explain, locales, sayStatement } from '@doorstep/policy';
import type { Explanation, Locale } from '@doorstep/policy';

import { sayDate } from '../after-sale/say-date.ts';
import { readerIn } from '../reader.ts';
import { withNames } from '../with-names.ts';
import {
  aboutAddressChange,
  aboutCancellation,
  aboutExchange,
  aboutMissingParcel,
  aboutPayment,
  aboutPriceAdjustment,
  aboutProductIssue,
  aboutRefund,
  aboutReturn,
  aboutReturnedParcel,
  aboutReturnFee,
} from './about-after-sale.ts';
import {
  aboutAddress,
  aboutArrival,
  aboutProtection,
  aboutShipping,
  aboutSignature,
  aboutTracking,
  nameOfProtection,
} from './about-decision.ts';
import type { AnswerDay, AnswerDraft } from './answer.ts';
import type { AskedOrder, OrderNow } from './asked-order.ts';
import { orderQuestions, otherWords } from './questions.ts';
import type { OrderQuestion } from './questions.ts';
import { answerTexts } from './texts.ts';

/** An answer to the customer of an order, in every language that we write, with what it comes from. */
export interface Answer {
  readonly question: OrderQuestion;
  /** The question in English. */
  readonly label: string;
  /** What it is found by: the question in every language, and other words for it. */
  readonly words: string;
  /** What can be sent, a paragraph a line. */
  readonly texts: Readonly<Record<Locale, string>>;
  /** The statements behind it, each with what it says and what decided, in English. */
  readonly because: readonly Explanation[];
  /** The day that it turns on, in English: `Until November 26, 2026`. */
  readonly day: string | null;
}

type Answering = (asked: AskedOrder & { readonly now: OrderNow }) => AnswerDraft | null;

const byDecision: Partial<Readonly<Record<OrderQuestion, (asked: AskedOrder) => AnswerDraft | null>>> = {
  shipping: aboutShipping,
  address: aboutAddress,
  arrival: aboutArrival,
  tracking: aboutTracking,
  signature: aboutSignature,
  protection: aboutProtection,
};

const byOrderNow: Partial<Readonly<Record<OrderQuestion, Answering>>> = {
  'change-address': aboutAddressChange,
  cancellation: aboutCancellation,
  payment: aboutPayment,
  'missing-parcel': aboutMissingParcel,
  'returned-parcel': aboutReturnedParcel,
  return: aboutReturn,
  'return-fee': aboutReturnFee,
  exchange: aboutExchange,
  refund: aboutRefund,
  'price-adjustment': aboutPriceAdjustment,
  'product-issue': aboutProductIssue,
};

/** Everything that the customer of an order can be answered, by the policy that it was sold under. */
export function answersAbout(asked: AskedOrder): readonly Answer[] {
  return orderQuestions.flatMap((question) => {
    const draft = draftOf(question, asked);
    return draft === null ? [] : [writeAnswer(question, draft, asked)];
  });
}

function draftOf(question: OrderQuestion, asked: AskedOrder): AnswerDraft | null {
  const { now } = asked;
  return (
    byDecision[question]?.(asked) ??
    (now === null ? null : (byOrderNow[question]?.({ ...asked, now }) ?? null))
  );
}

function writeAnswer(question: OrderQuestion, draft: AnswerDraft, asked: AskedOrder): Answer {
  const because = explain(draft, asked.policy, readerIn('en'));
  const texts = inEvery((locale) => writeText(question, draft, asked, locale));
  return {
    question,
    label: sayQuestion(question, asked, 'en'),
    words: [...locales.map((locale) => sayQuestion(question, asked, locale)), otherWords[question]].join(' '),
    texts,
    // A statement that holds for every order has no values that decided.
    because: because.map((each) => ({ ...each, decided: each.decided.filter((message) => message !== '') })),
    day: draft.day && sayDay(draft.day),
  };
}

/** What is said of the order, then what the policy says to everybody, each sentence once. */
function writeText(
  question: OrderQuestion,
  { say, needsQuestion, because, isWhole }: AnswerDraft,
  asked: AskedOrder,
  locale: Locale,
): string {
  const statements = [...new Set(because.map(({ statement }) => statement))];
  const reader = readerIn(locale);
  const lines = [
    ...(needsQuestion ? [sayQuestion(question, asked, locale)] : []),
    ...say(locale),
    ...(isWhole ? [] : statements.map((statement) => sayStatement(asked.policy, statement, reader))),
  ];
  return [...new Set(lines)].join('\n');
}

const sayQuestion = (question: OrderQuestion, { decision }: AskedOrder, locale: Locale): string =>
  withNames(answerTexts[locale].questions[question], { name: nameOfProtection(decision)?.(locale) ?? '' });

const dayWords: Readonly<Record<AnswerDay['is'], string>> = {
  until: 'Until',
  from: 'From',
  since: 'No longer since',
  by: 'By',
};

const sayDay = ({ is, date }: AnswerDay): string => `${dayWords[is]} ${sayDate(date, 'en')}`;

const inEvery = (say: (locale: Locale) => string): Answer['texts'] => ({
  en: say('en'),
  fr: say('fr'),
  'fr-CA': say('fr-CA'),
  ja: say('ja'),
  ko: say('ko'),
  'zh-TW': say('zh-TW'),
  'zh-HK': say('zh-HK'),
});
