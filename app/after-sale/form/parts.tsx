import type { AfterSaleKind } from '@doorstep/policy';
import type { ReactNode } from 'react';

import { Field } from '../../requests/field.tsx';
import type { ShownField, ShownOption } from '../door/shown-field.ts';
import { fields } from '../door/field-names.ts';
import { afterSaleTexts } from '../texts.ts';
import type { OrderVisit } from './order-visit.server.ts';
import type { OrderField, OrderMessages } from './take-order.server.ts';

/** What the parts of an order's form are drawn from. */
export interface PartProps {
  readonly visit: OrderVisit;
  readonly kind: AfterSaleKind;
  readonly typed: URLSearchParams;
  readonly messages: OrderMessages;
}

/** A group of choices with its problem. */
export function Group({
  part,
  legend,
  messages,
  children,
}: Pick<PartProps, 'messages'> & {
  readonly part: OrderField;
  readonly legend: string;
  readonly children: ReactNode;
}) {
  const problem = messages[part];
  return (
    <fieldset id={part} tabIndex={-1} {...(problem ? { 'aria-describedby': `${part}-problem` } : {})}>
      <legend>{legend}</legend>
      {problem ? (
        <p id={`${part}-problem`} className="problem">
          {problem}
        </p>
      ) : null}
      {children}
    </fieldset>
  );
}

interface RadioProps {
  readonly name: string;
  readonly chosen: string;
  readonly choices: readonly ShownOption[];
}

/** One of several. */
export const Radios = ({ name, chosen, choices }: RadioProps) => (
  <>
    {choices.map(({ value, label, isOut }) => (
      <label key={value} className="choice">
        <input type="radio" name={name} value={value} defaultChecked={chosen === value} disabled={isOut} />{' '}
        {label}
      </label>
    ))}
  </>
);

/** Something that is confirmed by a tick. */
export function Tick({
  part,
  words,
  typed,
  messages,
}: Pick<PartProps, 'typed' | 'messages'> & {
  readonly part: 'attested' | 'checked';
  readonly words: string;
}) {
  const problem = messages[part];
  return (
    <div className="field">
      {problem ? (
        <p id={`${part}-problem`} className="problem">
          {problem}
        </p>
      ) : null}
      <label className="choice">
        <input
          type="checkbox"
          id={part}
          name={part}
          value="yes"
          defaultChecked={typed.get(part) === 'yes'}
          {...(problem ? { 'aria-invalid': true, 'aria-describedby': `${part}-problem` } : {})}
        />{' '}
        {words}
      </label>
    </div>
  );
}

/** What they write. */
export function Message({
  visit,
  typed,
  messages,
  label,
  help,
  isOptional,
}: PartProps & { readonly label: string; readonly help: string; readonly isOptional: boolean }) {
  const { form } = afterSaleTexts[visit.locale];
  return (
    <Field
      id={fields.message}
      label={label}
      help={help}
      problem={messages.message}
      {...(isOptional ? { optional: form.optional } : {})}
    >
      {(connected) => (
        <textarea
          {...connected}
          rows={5}
          required={!isOptional}
          defaultValue={typed.get(fields.message) ?? ''}
        />
      )}
    </Field>
  );
}

/** [PROD-01] */
export const Photos = ({
  label,
  notes,
  accept,
  messages,
}: Pick<PartProps, 'messages'> &
  Pick<Extract<ShownField, { readonly type: 'photos' }>, 'label' | 'notes' | 'accept'>) => (
  <Field id={fields.photos} label={label} help={notes.join(' ')} problem={messages.photos}>
    {(connected) => <input {...connected} type="file" accept={accept} multiple />}
  </Field>
);
