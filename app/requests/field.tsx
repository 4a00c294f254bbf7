import type { ReactNode } from 'react';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  /** Said behind the label of a field that may stay empty. */
  readonly optional?: string;
  readonly help?: string;
  readonly problem: string | undefined;
  /** The control, which takes what connects it with its texts. */
  readonly children: (connected: Connected) => ReactNode;
}

interface Connected {
  readonly id: string;
  readonly name: string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-describedby'?: string;
}

/** A labelled control with its help and its problem; both are read out with it. */
export function Field({ id, label, optional, help, problem, children }: FieldProps) {
  const describedBy = [problem ? `${id}-problem` : '', help ? `${id}-help` : ''].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional ? <span className="optional">({optional})</span> : null}
      </label>
      {problem ? (
        <p id={`${id}-problem`} className="problem">
          {problem}
        </p>
      ) : null}
      {children({
        id,
        name: id,
        ...(problem ? { 'aria-invalid': true } : {}),
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
      })}
      {help ? (
        <p id={`${id}-help`} className="help">
          {help}
        </p>
      ) : null}
    </div>
  );
}
