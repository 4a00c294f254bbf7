import { flag } from '../../../polaris/flag.ts';
import { useControl } from '../use-control.ts';
import type { DateControl, SelectControl, SwitchControl, TextControl, WordsControl } from '../view.ts';
import { useLivePart } from '../live.ts';
import { FieldGroup } from './field-group.tsx';

/** A text, a number, a time or an amount. */
export function TextFieldOf({ control }: { readonly control: TextControl }) {
  return (
    <s-stack gap="small-300">
      {control.long ? <LongField control={control} /> : <ShortField control={control} />}
      {control.languages === undefined ? null : (
        <s-text color="subdued">
          English. Written in {control.languages}. <s-link href="/app/policy/texts">All languages</s-link>
        </s-text>
      )}
    </s-stack>
  );
}

function ShortField({ control }: { readonly control: TextControl }) {
  const { name, label, details, value, suffix, placeholder, most } = control;
  const { ref, error } = useControl<HTMLElementTagNameMap['s-text-field']>(control);
  return (
    <s-text-field
      ref={ref}
      name={name}
      label={label}
      details={details}
      value={value}
      error={error}
      suffix={suffix}
      placeholder={placeholder}
      maxLength={most}
      autocomplete="off"
    />
  );
}

function LongField({ control }: { readonly control: TextControl }) {
  const { name, label, details, value, most } = control;
  const { ref, error } = useControl<HTMLElementTagNameMap['s-text-area']>(control);
  return (
    <s-text-area
      ref={ref}
      name={name}
      label={label}
      details={details}
      value={value}
      error={error}
      rows={3}
      maxLength={most}
    />
  );
}

export function DateFieldOf({ control }: { readonly control: DateControl }) {
  const { name, label, details, value } = control;
  const { ref, error } = useControl<HTMLElementTagNameMap['s-date-field']>(control);
  return <s-date-field ref={ref} name={name} label={label} details={details} value={value} error={error} />;
}

export function SelectFieldOf({ control }: { readonly control: SelectControl }) {
  const { name, label, details, value, options } = control;
  const { ref, error } = useControl<HTMLElementTagNameMap['s-select']>(control);
  return (
    <s-select
      ref={ref}
      name={name}
      label={label}
      details={details}
      value={value}
      error={error}
      placeholder={value === '' ? 'Choose' : undefined}
    >
      {options.map((option) => (
        <s-option key={option.value} value={option.value}>
          {option.label}
        </s-option>
      ))}
    </s-select>
  );
}

export function SwitchFieldOf({ control }: { readonly control: SwitchControl }) {
  const { name, label, details, value } = control;
  const { ref, error } = useControl<HTMLElementTagNameMap['s-switch']>(control);
  return (
    <s-switch
      ref={ref}
      name={name}
      value="on"
      label={label}
      details={details}
      checked={flag(value === 'on')}
      error={error}
    />
  );
}

/** Words of a list as checkboxes of one name. */
export function WordsFieldOf({ control }: { readonly control: WordsControl }) {
  const { name, label, details, value, typed, options } = control;
  const error = useLivePart((live) => live.errorAt(name));
  const saved = value.split(' ');
  const typedWords = typed?.split(' ');
  return (
    <FieldGroup label={label} details={details}>
      <s-stack direction="inline" gap="base">
        {options.map((option) => (
          <Word
            key={option.value}
            name={name}
            option={option}
            isSaved={saved.includes(option.value)}
            isTyped={typedWords?.includes(option.value)}
          />
        ))}
      </s-stack>
      {error === undefined ? null : <s-text tone="critical">{error}</s-text>}
    </FieldGroup>
  );
}

function Word({
  name,
  option,
  isSaved,
  isTyped,
}: {
  readonly name: string;
  readonly option: { readonly value: string; readonly label: string };
  readonly isSaved: boolean;
  readonly isTyped: boolean | undefined;
}) {
  const { ref } = useControl<HTMLElementTagNameMap['s-checkbox']>({
    name,
    value: option.value,
    ...(isTyped === undefined ? {} : { typed: isTyped ? 'on' : 'off' }),
  });
  return (
    <s-checkbox ref={ref} name={name} value={option.value} label={option.label} checked={flag(isSaved)} />
  );
}
