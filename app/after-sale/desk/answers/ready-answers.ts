import {
  fallbackOf,
  fillAnswer,
  inBuyersMoney,
  isLanguageFree,
  languageNames,
  localeOf,
} from '@doorstep/policy';
import type { AnswerFacts, BuyersMoney, Locale, Policy, RequestPlan } from '@doorstep/policy';

import type { Addressee } from '../../../admin-api/addressee.ts';
import { callBuyer } from '../../../mail/greeting.ts';
import { dateIn } from '../../../policy/date-in-zone.ts';
import { readerIn } from '../../../reader.ts';
import type { KeptRequest } from '../../decode-kept-request.ts';
import { sayDate } from '../../say-date.ts';
import type { SavedAnswer } from './saved-answer.ts';

/** A saved answer in the language of whoever gets it, with its slots filled. */
export interface ReadyAnswer {
  readonly value: string;
  readonly title: string;
  readonly text: string;
  /** What somebody has to look at before they send it; nothing for most. */
  readonly notes: readonly string[];
}

/** What the slots of an answer are filled with. */
export interface AboutAnswer {
  readonly request: Pick<KeptRequest, 'orderName' | 'locale' | 'decision'>;
  readonly policy: Policy;
  readonly plan: Pick<RequestPlan, 'clock'>;
  readonly address: Addressee['shippingAddress'];
  /** What fees are told in; `null` where the order does not show. */
  readonly buyers: BuyersMoney | null;
}

/** Makes a shop's answers ready for a request. */
export function readyAnswers(answers: readonly SavedAnswer[], about: AboutAnswer): readonly ReadyAnswer[] {
  const locale = localeOf(about.request.locale, null);
  const facts = answerFacts(about);
  return answers.map(({ id: value, title, texts }) => {
    const spoken = nearestOf(texts, locale);
    const written = texts[spoken] ?? '';
    const { text, left } = fillAnswer(about.policy, written, facts, readerIn(locale));
    const isForeign = languageOf(spoken) !== languageOf(locale) && !isLanguageFree(written);
    const notes = [
      ...(isForeign
        ? [
            `The customer reads ${languageNames[locale]}. This answer is written in ${languageNames[spoken]} only.`,
          ]
        : []),
      ...left.map((slot) => sayUnfilled(slot)),
    ];
    return { value, title, text, notes };
  });
}

/** The language nearest to a customer's in which an answer is written. */
function nearestOf(texts: SavedAnswer['texts'], locale: Locale): Locale {
  for (let at: Locale | null = locale; at !== null; at = fallbackOf[at])
    if (texts[at] !== undefined) return at;
  return 'en';
}

const languageOf = (locale: Locale): string => locale.slice(0, 2);

/** What is said of a slot that has nothing to say. */
export const sayUnfilled = (slot: string): string =>
  `Nothing fills ${slot} for this request: write there what you mean.`;

/** What a request says in the slots of an answer, in its customer's language. */
export function answerFacts({ request, policy, plan, address, buyers }: AboutAnswer): AnswerFacts {
  const locale = localeOf(request.locale, null);
  const { answer } = request.decision;
  const last = plan.clock && new Date(plan.clock.at - 1);
  return {
    name: address && (callBuyer(locale, address) || null),
    order: request.orderName,
    address: address && sayAddress(address, locale),
    deadline: last && sayDate(dateIn(policy.merchant.timeZone, last), locale),
    fee: 'fee' in answer ? readerIn(locale).amount(inBuyersMoney(answer.fee.due, buyers)) : null,
  };
}

/** An address in one line, in the sequence of the West. */
export function sayAddress(address: NonNullable<Addressee['shippingAddress']>, locale: Locale): string {
  const { company, address1, address2, city, province, zip, countryCodeV2: country } = address;
  const place = [[city, province].filter(Boolean).join(', '), zip].filter(Boolean).join(' ');
  const parts = [company, address1, address2, place, country && readerIn(locale).country(country)];
  return parts.filter(Boolean).join(', ');
}
