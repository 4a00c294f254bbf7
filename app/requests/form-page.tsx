import type { Locale } from '@doorstep/policy';

import type { CountryChoice } from '../country-choices.ts';
import { Field } from './field.tsx';
import { ProblemSummary } from './problem-summary.tsx';
import type { TypedRequest } from './form.ts';
import { ShopperPage } from './shopper-page.tsx';
import { withNames } from '../with-names.ts';
import { requestTexts } from './texts.ts';

/** What is wrong, in the shopper's language, by the field that it is about; `form` is about all of it. */
export type Messages = Readonly<Partial<Record<'country' | 'email' | 'note' | 'form', string>>>;

export interface FormPageProps {
  readonly locale: Locale;
  readonly shopName: string;
  /** Where the form is sent: an address on the storefront. */
  readonly action: string;
  readonly countries: readonly CountryChoice[];
  readonly typed: TypedRequest;
  readonly messages: Messages;
  /** Something good to know before anything is typed. */
  readonly notice?: string | null;
}

/** The form on which a shopper asks for a country. It works without JavaScript and keeps what was typed. */
export function FormPage({ locale, shopName, action, countries, typed, messages, notice }: FormPageProps) {
  const texts = requestTexts[locale];
  const nameShop = (text: string) => withNames(text, { shop: shopName });
  return (
    <ShopperPage locale={locale} title={texts.title} shopName={shopName}>
      <p>{nameShop(texts.intro)}</p>
      {notice ? (
        <p role="status" className="notice">
          {notice}
        </p>
      ) : null}
      <ProblemSummary heading={texts.problems} messages={messages} />
      <form method="post" action={action} noValidate>
        <Field id="country" label={texts.country} problem={messages.country}>
          {(connected) => (
            <select {...connected} required defaultValue={typed.country}>
              <option value="">{texts.chooseCountry}</option>
              {countries.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          id="email"
          label={texts.email}
          optional={texts.optional}
          help={nameShop(texts.privacy)}
          problem={messages.email}
        >
          {(connected) => (
            <input {...connected} type="email" autoComplete="email" defaultValue={typed.email} />
          )}
        </Field>
        <Field
          id="note"
          label={texts.note}
          optional={texts.optional}
          help={texts.noteHelp}
          problem={messages.note}
        >
          {(connected) => <textarea {...connected} rows={4} defaultValue={typed.note} />}
        </Field>
        <div className="unseen" aria-hidden="true">
          <label htmlFor="website">{texts.leaveEmpty}</label>
          <input id="website" name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
        </div>
        <input type="hidden" name="token" value={typed.token} />
        <button type="submit">{texts.send}</button>
      </form>
    </ShopperPage>
  );
}
