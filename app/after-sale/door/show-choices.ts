import { inBuyersMoney, lastDayForAny, textIn, withheldBecause } from '@doorstep/policy';
import type {
  AfterSaleKind,
  Eligibility,
  Fee,
  GrantedReturn,
  Locale,
  Money,
  Offers,
  Policy,
  Reason,
} from '@doorstep/policy';

import { readerIn } from '../../reader.ts';
import { withNames } from '../../with-names.ts';
import { sayDate } from '../say-date.ts';
import { afterSaleTexts } from '../texts.ts';
import type { ExchangeVariants } from './exchange-variants.server.ts';
import { lineNames } from './known-lines.ts';
import type { KnownLine } from './known-lines.ts';
import { sayEligibility, sayFee, sayReasons } from './say.ts';
import { showClaims } from './show-claims.ts';
import type { ShownClaims } from './show-claims.ts';

/** Something that can be asked for, or cannot, and why. */
export interface ShownChoice {
  readonly kind: AfterSaleKind;
  readonly name: string;
  readonly help: string;
  readonly isOpen: boolean;
  /** Whether and until when, for which fee; or why not. */
  readonly sentences: readonly string[];
}

/** A line that can come back, or cannot, and why. */
export interface ShownLine extends KnownLine {
  /** How many of it can come back. */
  readonly pieces: number;
  readonly isOpen: boolean;
  readonly sentences: readonly string[];
  /** What it can come back for, today. */
  readonly remedies: readonly ('refund' | 'store-credit' | 'exchange')[];
}

/** What a customer can ask for about an order, in their words. */
export interface ShownChoices extends ShownClaims {
  readonly choices: readonly ShownChoice[];
  readonly lines: readonly ShownLine[];
  /** [EXCH-01] What can be had instead of each line, where somebody is about to choose it. */
  readonly instead?: ExchangeVariants;
}

/** Shows what can be asked for about an order: by both doors, and nothing that the engine has not said. */
export function showChoices(
  policy: Policy,
  offers: Offers,
  known: readonly KnownLine[],
  locale: Locale,
): ShownChoices {
  const { kinds: words } = afterSaleTexts[locale];
  return {
    choices: offers.kinds.map((kind) => ({
      kind,
      ...words[kind],
      ...standingOf(policy, offers, kind, locale),
    })),
    lines: known.flatMap((line) => {
      const offered = offers.lines.find(({ id }) => id === line.id);
      return offered ? [{ ...line, ...lineStanding(offered, locale) }] : [];
    }),
    ...showClaims(offers, lineNames(known), locale),
  };
}

/** Whether something can be asked for, and what is said about it. */
export type Standing = Pick<ShownChoice, 'isOpen' | 'sentences'>;

/** {@link Standing} of one kind of request, whether the form has a choice for it or not. */
export function standingOf(policy: Policy, offers: Offers, kind: AfterSaleKind, locale: Locale): Standing {
  switch (kind) {
    case 'return':
      return ofLines(policy, offers, ['refund', 'store-credit'], locale);
    case 'exchange':
      return offers.exchanges
        ? ofLines(policy, offers, ['exchange'], locale, offers.exchangeFee)
        : no(sayReasons([{ statement: 'EXCH-01', message: '' }], locale));
    case 'missing-parcel':
      return ofClaim(offers, locale);
    case 'returned-parcel':
      return yes(sayReturnedParcel(offers, locale));
    case 'address':
      return offers.address.kind === 'taken'
        ? yes([])
        : no([afterSaleTexts[locale].verdict.refused, ...sayReasons(offers.address.because, locale)]);
    case 'cancellation':
      return ofCancellation(offers.cancellation, locale);
    case 'price-adjustment':
      return ofBest(
        offers.priceAdjustments.map(({ answer }) => answer),
        locale,
      );
    case 'product-issue':
      return of(offers.productIssue, locale);
    case 'question': {
      const hours = String(policy.productIssues.answerWithinHours);
      return yes([withNames(afterSaleTexts[locale].form.answerBy, { count: hours })]);
    }
    default:
      return kind satisfies never;
  }
}

const yes = (sentences: readonly string[]): Standing => ({ isOpen: true, sentences });
const no = (sentences: readonly string[]): Standing => ({ isOpen: false, sentences });

const of = (answer: Eligibility<object>, locale: Locale): Standing => ({
  isOpen: answer.kind === 'eligible' || answer.kind === 'ask',
  sentences: sayEligibility(answer, locale),
});

/** What is possible for any line is possible; of several that are not, the first says why. */
export const bestOf = <Answer extends Eligibility<object>>(answers: readonly Answer[]): Answer | null =>
  answers.find(({ kind }) => kind === 'eligible') ?? answers[0] ?? null;

function ofBest(answers: readonly Eligibility<object>[], locale: Locale): Standing {
  const best = bestOf(answers);
  return best ? of(best, locale) : no([afterSaleTexts[locale].verdict.refused]);
}

/** What a line of an order can come back for. */
export type ComesBackFor = 'refund' | 'store-credit' | 'exchange';

/** The answer for a line that can come back for what is wanted, until the last day for that; of several that cannot, the first. `null`: there is no line. */
export function answerForLines(
  { lines }: Offers,
  wanted: readonly ComesBackFor[],
): Eligibility<GrantedReturn> | null {
  const answers = lines.filter(({ pieces }) => pieces > 0).map(({ eligibility }) => eligibility);
  for (const answer of answers)
    if (answer.kind === 'eligible' && allows(answer, wanted))
      return { ...answer, until: lastDayForAny(answer.lines, wanted) ?? answer.until };
  return answers[0] ?? lines[0]?.eligibility ?? null;
}

/** @param ownFee Where it costs something else than a return. */
function ofLines(
  policy: Policy,
  offers: Offers,
  wanted: readonly ComesBackFor[],
  locale: Locale,
  ownFee?: Fee,
): Standing {
  const answer = answerForLines(offers, wanted);
  if (answer === null) return no([afterSaleTexts[locale].verdict.refused]);
  if (answer.kind !== 'eligible') return no(sayEligibility(answer, locale));
  const refused = (because: readonly Reason[]) =>
    no([afterSaleTexts[locale].verdict.refused, ...sayReasons(because, locale)]);
  if (!allows(answer, wanted)) return refused(withheldBecause(policy, answer, wanted));
  if (!offers.lines.some(({ pieces }) => pieces > 0)) return refused(answer.because);
  const { postage } = afterSaleTexts[locale].fee;
  const marks = answer.because.filter(({ statement }) => statement === 'RET-06');
  return yes([
    ...sayDays(answer, wanted, locale),
    ...sayReasons(marks, locale),
    sayFee(ownFee ?? answer.fee, locale, offers.buyersMoney),
    postage[answer.postage],
  ]);
}

/** [RET-02, RET-07] Until when it is possible, remedy by remedy where their days differ. */
function sayDays(
  answer: Extract<Eligibility<GrantedReturn>, { readonly kind: 'eligible' }>,
  wanted: readonly ComesBackFor[],
  locale: Locale,
): readonly string[] {
  const ends = wanted.flatMap((remedy) => {
    const end = lastDayForAny(answer.lines, [remedy]);
    return end === null ? [] : [{ remedy, end }];
  });
  if (new Set(ends.map(({ end }) => end)).size < 2) return sayEligibility(answer, locale);
  const { verdict, remedies } = afterSaleTexts[locale];
  return ends.map(({ remedy, end }) =>
    withNames(allows(answer, [remedy]) ? verdict.untilFor : verdict.wasFor, {
      ...{ remedy: remedies[remedy], date: sayDate(end, locale) },
    }),
  );
}

const allows = (answer: Eligibility<GrantedReturn>, wanted: readonly string[]): boolean =>
  answer.kind === 'eligible' &&
  answer.lines.some(({ remedies }) => remedies.some((each) => wanted.includes(each)));

/** [RTS-01, RTS-02] What it costs to send it again, and what else becomes of it, for which fee. */
function sayReturnedParcel(
  { reship, returnedParcel, buyersMoney }: Offers,
  locale: Locale,
): readonly string[] {
  const { due, free, otherwise } = afterSaleTexts[locale].reship;
  const amountOf = (price: Money) => readerIn(locale).amount(inBuyersMoney(price, buyersMoney));
  const again =
    reship.first.minor === 0 && reship.further.minor === 0
      ? free
      : withNames(due, { first: amountOf(reship.first), further: amountOf(reship.further) });
  return [again, otherwise, sayFee(returnedParcel, locale, buyersMoney)];
}

/** [MISS-04, MISS-05] */
function ofClaim({ missingParcel: answer, buyersMoney }: Offers, locale: Locale): Standing {
  const standing = of(answer, locale);
  if (answer.kind !== 'eligible') return standing;
  const { replacementFee, liability } = answer;
  const { replacement } = afterSaleTexts[locale].fee;
  const fee =
    replacementFee.due.minor > 0
      ? withNames(replacement, {
          amount: readerIn(locale).amount(inBuyersMoney(replacementFee.due, buyersMoney)),
        })
      : sayFee(replacementFee, locale, buyersMoney);
  return yes([...standing.sentences, fee, textIn(liability, locale)]);
}

/** [ORD-01] Never a promise: how likely it is to work. */
function ofCancellation(answer: Offers['cancellation'], locale: Locale): Standing {
  const { chance } = afterSaleTexts[locale].verdict;
  if (answer.kind === 'request') return yes([chance[answer.chance]]);
  return answer.kind === 'refused' ? no(sayReasons(answer.because, locale)) : yes([]);
}

function lineStanding({ pieces, eligibility }: Offers['lines'][number], locale: Locale) {
  const isOpen = eligibility.kind === 'eligible' && pieces > 0;
  const remedies = isOpen ? (eligibility.lines[0]?.remedies ?? []) : [];
  return { pieces, isOpen, sentences: sayEligibility(eligibility, locale), remedies };
}
