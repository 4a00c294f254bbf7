import type { ReactNode } from 'react';

import { useEditing } from './editing.ts';
import type { Choice } from './year-view.ts';

/** A form that changes the calendar: what it does, of what, and its fields. */
export function EditForm({
  intent,
  of,
  sends = {},
  children,
}: {
  readonly intent: string;
  /** What it is about, which tells it from other forms that do the same. */
  readonly of: string;
  readonly sends?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}) {
  const { Form, done } = useEditing();
  return (
    <Form key={done} method="post" className="calendar-form">
      {Object.entries({ ...sends, intent, form: formName(intent, of) }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </Form>
  );
}

/** What a form is known by in the answer to it. */
export const formName = (intent: string, of: string): string => `${intent} ${of}`;

/** Whether a day is meant once or every year, and how. */
export function RuleField({
  rules,
  value,
  error,
}: {
  readonly rules: readonly Choice[];
  readonly value: string;
  readonly error: string | undefined;
}) {
  return (
    <s-select label="When" name="rule" value={value} error={error ?? ''}>
      {rules.map((rule) => (
        <s-option key={rule.value} value={rule.value}>
          {rule.label}
        </s-option>
      ))}
    </s-select>
  );
}
