import { afterSaleKinds } from '@doorstep/policy';
import type { AfterSaleKind } from '@doorstep/policy';

import { withNames } from '../../with-names.ts';
import type { ExchangeVariants } from '../door/exchange-variants.server.ts';
import { fieldsOf } from '../door/fields-of.ts';
import type { ShownField } from '../door/shown-field.ts';
import { knownLines } from '../door/known-lines.ts';
import { showChoices } from '../door/show-choices.ts';
import type { ShownChoice } from '../door/show-choices.ts';
import { showState } from '../door/show-state.ts';
import { requestMailTexts } from '../mail/texts.ts';
import { requestNumber } from '../request-number.ts';
import { afterSaleTexts } from '../texts.ts';
import { exchangeTexts } from '../texts/exchange.ts';
import type { AccountVisit } from './visit.server.ts';

/** A form for one kind of request. */
export interface ShownForm {
  readonly kind: AfterSaleKind;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly fields: readonly ShownField[];
}

/** A request that was made about the order, and how it stands. */
export interface ShownRequest {
  readonly id: string;
  readonly title: string;
  readonly asked: string;
  /** Where it stands, and what happens next by when. */
  readonly sentences: readonly string[];
  readonly invoice: string | null;
  /** Where its return label is, while the parcel is waited for. */
  readonly label: string | null;
  /** [ADDR-02] Where the right address is given. */
  readonly address: string | null;
  readonly mayWithdraw: boolean;
}

/** All that the page in the customer's account shows, in their words: nothing of it is decided, or written, there. */
export interface AccountPage {
  readonly heading: string;
  readonly words: {
    readonly intro: string;
    readonly send: string;
    readonly change: string;
    readonly withdraw: string;
    readonly pay: string;
    readonly openLabel: string;
    readonly giveAddress: string;
    readonly problems: string;
    readonly optional: string;
    readonly choose: string;
    readonly remove: string;
  };
  /** What has just happened. */
  readonly notice: { readonly title: string; readonly text: string } | null;
  readonly requests: readonly ShownRequest[];
  readonly choices: readonly ShownChoice[];
  /** The form of the kind that was chosen; `null` while none is. */
  readonly form: ShownForm | null;
}

/** What was asked for just now, so that the page says so. */
export interface JustDone {
  readonly told: 'taken' | 'withdrawn';
  readonly id: string;
  /** [PROD-01] */
  readonly wantsPhotos: boolean;
}

/** What was asked for about the order, the latest first, and how it stands. */
export const shownRequests = ({
  requests,
  locale,
  policy,
  labels,
  addressPages,
}: AccountVisit): readonly ShownRequest[] =>
  requests.map((request) => {
    const { timeZone } = policy.merchant;
    const shown = showState(request, locale, timeZone, {
      label: labels.get(request.id) ?? null,
      address: addressPages.get(request.id) ?? null,
    });
    const { title, kind: about, asked, stage, done, toPay, next, ...state } = shown;
    const sentences = [stage, ...done, toPay, next].filter((sentence) => sentence !== null);
    return { ...state, id: request.id, title: `${about}: ${title}`, asked, sentences };
  });

/** As many are told beside the promise; all of them stand on the page. */
const mostBeside = 3;

/** What stands on the order's page, beside what was promised. */
export const requestsBeside = (visit: AccountVisit) => ({
  requests: shownRequests(visit).slice(0, mostBeside),
  words: { pay: requestMailTexts[visit.locale].open.invoice.label },
});

/** Which form is shown, and what its exchange can be for. */
export interface ChosenForm {
  readonly kind: string | null;
  readonly instead: ExchangeVariants;
}

/** The page of an order for its customer; with the form of a kind, where one is chosen that can be asked for. */
export function accountPage(
  visit: AccountVisit,
  { kind: chosen, instead }: ChosenForm,
  done: JustDone | null = null,
): AccountPage {
  const { locale, policy } = visit;
  const texts = afterSaleTexts[locale];
  const shown = {
    ...showChoices(policy, visit.offers, knownLines(visit), locale),
    instead,
  };
  const kind = afterSaleKinds.find((each) => each === chosen);
  const choice = shown.choices.find((each) => each.kind === kind && each.isOpen);
  const told = done && texts.told[done.told];
  const photos = done?.wantsPhotos ? ` ${texts.state.photosWanted}` : '';
  return {
    heading: `${texts.form.title} ${visit.shown.name}`,
    words: {
      ...{ intro: texts.form.intro, send: texts.form.send, change: texts.form.change },
      ...{ withdraw: texts.state.withdraw, pay: requestMailTexts[locale].open.invoice.label },
      ...{
        problems: texts.form.problems,
        optional: texts.form.optional,
        choose: exchangeTexts[locale].choose,
      },
      remove: texts.form.removePhoto,
      openLabel: requestMailTexts[locale].open.label.label,
      giveAddress: requestMailTexts[locale].open.address.label,
    },
    notice: done &&
      told && { ...told, text: withNames(told.text, { number: requestNumber(done.id) }) + photos },
    requests: shownRequests(visit),
    choices: shown.choices,
    form: choice
      ? {
          ...{ kind: choice.kind, title: choice.name, sentences: choice.sentences },
          fields: fieldsOf(choice.kind, shown, locale),
        }
      : null,
  };
}
