import type { Locale } from '@doorstep/policy';
import type { ReactNode } from 'react';

import { Field } from '../requests/field.tsx';
import { ProblemSummary } from '../requests/problem-summary.tsx';
import { ShopperPage } from '../requests/shopper-page.tsx';
import { withNames } from '../with-names.ts';
import { fieldsIn } from './fields.ts';
import type { AddressField } from './fields.ts';
import { longest } from './form.ts';
import type { Typed } from './form.ts';
import { correctionTexts } from './texts.ts';

/** What is wrong, in the customer's language, by the field that it is about; `form` is about all of it. */
export type Messages = Readonly<Partial<Record<AddressField | 'elsewhere' | 'form', string>>>;

export interface FormPageProps {
  readonly locale: Locale;
  readonly shopName: string;
  readonly orderName: string;
  /** Where the order goes, as far as a link may show it: `Ohio, United States`. */
  readonly place: string;
  /** ISO 3166-1. */
  readonly countryCode: string;
  /** The address of the mail may be right. */
  readonly mayConfirm: boolean;
  /** The order waits for its address, of which a mail has told. */
  readonly isHeld: boolean;
  /** Where the form is sent: an address on the storefront. */
  readonly action: string;
  readonly typed: Typed;
  readonly messages: Messages;
}

const autoComplete: Readonly<Record<AddressField, string>> = {
  address1: 'address-line1',
  address2: 'address-line2',
  city: 'address-level2',
  zip: 'postal-code',
};

/** The form on which a customer gives another address. It works without JavaScript and keeps what was typed. */
export function FormPage(props: FormPageProps) {
  const { locale, shopName, orderName, place, countryCode, mayConfirm, isHeld, action, typed, messages } =
    props;
  const texts = correctionTexts[locale];
  const say = (text: string) => withNames(text, { shop: shopName, order: orderName, place });
  const labels = { ...texts, zip: countryCode === 'US' ? texts.zipInUnitedStates : texts.zip };
  return (
    <ShopperPage locale={locale} title={say(texts.title)} shopName={shopName}>
      <p>{say(isHeld ? texts.intro : texts.introAsked)}</p>
      <ProblemSummary heading={texts.problems} messages={messages} />
      {mayConfirm ? (
        <form method="post" action={action}>
          <h2>{texts.confirm.question}</h2>
          <p>
            <button type="submit" name="answer" value="right">
              {texts.confirm.answer}
            </button>
          </p>
          <h2>{texts.confirm.or}</h2>
        </form>
      ) : null}
      <form method="post" action={action} noValidate>
        <Place texts={texts} say={say} typed={typed} problem={messages.elsewhere} />
        {fieldsIn(countryCode).map(({ name, isRequired }) => (
          <Field
            key={name}
            id={name}
            label={labels[name]}
            problem={messages[name]}
            {...(isRequired ? {} : { optional: texts.optional })}
          >
            {(connected) => (
              <input
                {...connected}
                type="text"
                maxLength={longest}
                required={isRequired}
                autoComplete={autoComplete[name]}
                defaultValue={typed[name]}
              />
            )}
          </Field>
        ))}
        {isHeld ? <p className="help">{texts.notShown}</p> : null}
        <p>
          <button type="submit">{texts.send}</button>
        </p>
      </form>
    </ShopperPage>
  );
}

interface PlaceProps {
  readonly texts: (typeof correctionTexts)['en'];
  readonly say: (text: string) => string;
  readonly typed: Typed;
  readonly problem: string | undefined;
}

/** Where the new address is: in the same place, or where a person has to look first. */
function Place({ texts, say, typed, problem }: PlaceProps) {
  const choice = (value: Typed['where'], label: ReactNode) => (
    <label className="choice">
      <input type="radio" name="where" value={value} defaultChecked={typed.where === value} /> {label}
    </label>
  );
  return (
    <fieldset>
      <legend>{texts.where}</legend>
      {choice('here', say(texts.here))}
      {choice('elsewhere', texts.elsewhere)}
      <Field
        id="elsewhere"
        label={texts.elsewhereWhich}
        optional={texts.optional}
        help={say(texts.elsewhereHelp)}
        problem={problem}
      >
        {(connected) => (
          <input
            {...connected}
            type="text"
            maxLength={longest}
            autoComplete="off"
            defaultValue={typed.elsewhere}
          />
        )}
      </Field>
    </fieldset>
  );
}
