import type { AfterSaleKind } from '@doorstep/policy';
import type { ReactNode } from 'react';

import type { CaptchaSettings } from '../../environment.server.ts';
import { Field } from '../../requests/field.tsx';
import { ProblemSummary } from '../../requests/problem-summary.tsx';
import { ShopperContent } from '../../requests/shopper-page.tsx';
import { afterSaleTexts } from '../texts.ts';
import type { DoorVisit } from './door.server.ts';
import type { TypedDoor } from './door-form.ts';
import { Captcha, UnseenField } from './guards.tsx';

/** What is wrong, in the shopper's language, by the field that it is about; `form` is about all of it. */
export type DoorMessages = Readonly<
  Partial<Record<'order' | 'email' | 'message' | 'captcha' | 'form', string>>
>;

/** [FORM-01] What it is about: every kind that the policy has a choice for, and a country that is not served. */
export function ChoosePage({ locale, kinds, addressOf }: DoorVisit) {
  const { form, kinds: names } = afterSaleTexts[locale];
  const entry = (key: AfterSaleKind | 'destination', { name, help }: { name: string; help: string }) => (
    <li key={key}>
      <a href={addressOf(key)}>{name}</a>
      <p className="help">{help}</p>
    </li>
  );
  return (
    <ShopperContent locale={locale} title={form.title}>
      <p>{form.intro}</p>
      <ul className="kinds">
        {kinds.map((kind) => entry(kind, names[kind]))}
        {entry('destination', form.country)}
      </ul>
    </ShopperContent>
  );
}

interface DoorPageProps {
  readonly visit: DoorVisit;
  readonly kind: AfterSaleKind;
  readonly typed: TypedDoor;
  readonly messages: DoorMessages;
  /** `null` where the policy asks for none. */
  readonly captcha: CaptchaSettings | null;
}

/** [FORM-01] Which order it is about, or the question itself. It works without JavaScript, but for a captcha, and keeps what was typed. */
export function DoorPage({ visit, kind, typed, messages, captcha }: DoorPageProps) {
  const { locale, addressOf } = visit;
  const { form, kinds } = afterSaleTexts[locale];
  const asks = kind === 'question';
  return (
    <ShopperContent locale={locale} title={kinds[kind].name}>
      <p>{asks ? kinds.question.help : form.find}</p>
      {kind === 'return' || kind === 'exchange' ? (
        <p>
          {form.signInInstead} <a href="/account">{form.signIn}</a>
        </p>
      ) : null}
      <ProblemSummary heading={form.problems} messages={messages} />
      <form method="post" action={addressOf(kind)} noValidate>
        <Field
          id="order"
          label={form.order}
          help={form.orderHelp}
          problem={messages.order}
          {...(asks ? { optional: form.optional } : {})}
        >
          {(connected) => (
            <input
              {...connected}
              type="text"
              maxLength={80}
              required={!asks}
              autoComplete="off"
              defaultValue={typed.order}
            />
          )}
        </Field>
        <Field
          id="email"
          label={asks ? form.emailForAnswer : form.email}
          problem={messages.email}
          {...(asks ? {} : { help: form.emailHelp })}
        >
          {(connected) => (
            <input {...connected} type="email" required autoComplete="email" defaultValue={typed.email} />
          )}
        </Field>
        {asks ? (
          <Field id="message" label={form.message} help={form.messageHelp} problem={messages.message}>
            {(connected) => <textarea {...connected} rows={6} required defaultValue={typed.message} />}
          </Field>
        ) : null}
        <UnseenField label={form.leaveEmpty} />
        <input type="hidden" name="token" value={typed.token} />
        {captcha ? <Captcha settings={captcha} locale={locale} problem={messages.captcha} /> : null}
        <p>
          <button type="submit">{asks ? form.send : form.continue}</button>
        </p>
      </form>
      <p className="back">
        <a href={addressOf(null)}>{form.about}</a>
      </p>
    </ShopperContent>
  );
}

/** A page that says something and asks for nothing. */
export const SayPage = ({
  locale,
  title,
  children,
}: {
  readonly locale: DoorVisit['locale'];
  readonly title: string;
  readonly children: ReactNode;
}) => (
  <ShopperContent locale={locale} title={title}>
    <div role="status">{children}</div>
  </ShopperContent>
);
