import { withNames } from '../../with-names.ts';
import { fieldsOf } from '../door/fields-of.ts';
import type { ShownField } from '../door/fields-of.ts';
import { fields } from '../door/read-asked.ts';
import { afterSaleTexts } from '../texts.ts';
import { Group, Message, Photos, Radios, Tick } from './parts.tsx';
import type { PartProps } from './parts.tsx';
import type { OrderField } from './take-order.server.ts';

/** The fields of one kind of request, with photos where something is to be seen. */
export function KindFields(props: PartProps) {
  const { kind, visit } = props;
  const all = fieldsOf(kind, visit.shown, visit.locale);
  const ofLines = all.filter(isOfLine);
  return (
    <>
      {ofLines.length > 0 ? <Items {...props} fields={ofLines} /> : null}
      {all
        .filter((field) => !isOfLine(field))
        .map((field) => (
          <OneField key={field.name} {...props} field={field} />
        ))}
      {kind === 'product-issue' ? <Photos {...props} /> : null}
    </>
  );
}

/** How many of a line, and why they come back. */
const isOfLine = ({ name }: ShownField): boolean =>
  name.startsWith(fields.pieces) || name.startsWith(fields.reason);

/** Where the problem of each choice is said. */
const partOf: Readonly<Record<string, OrderField>> = {
  [fields.remedy]: 'remedy',
  [fields.cause]: 'cause',
  [fields.wants]: 'problem',
  [fields.problem]: 'problem',
  [fields.line]: 'items',
};

function OneField({ field, ...props }: PartProps & { readonly field: ShownField }) {
  const { typed, messages } = props;
  switch (field.type) {
    case 'choice':
      return (
        <Group part={partOf[field.name] ?? 'form'} legend={field.label} messages={messages}>
          <Radios name={field.name} typed={typed} choices={field.options} />
        </Group>
      );
    case 'check':
      return field.name === fields.checked ? (
        <Checks {...props} words={field.label} />
      ) : (
        <Tick part="attested" words={field.label} typed={typed} messages={messages} />
      );
    case 'text':
      return (
        <Message {...props} label={field.label} help={field.notes.join(' ')} isOptional={field.isOptional} />
      );
    case 'pieces':
      return null;
    default:
      return field satisfies never;
  }
}

/** How many pieces of each line, and why each comes back; a line that cannot says why. */
function Items({
  visit,
  typed,
  messages,
  fields: shown,
}: PartProps & { readonly fields: readonly ShownField[] }) {
  const { form } = afterSaleTexts[visit.locale];
  return (
    <Group part="items" legend={form.items} messages={messages}>
      {shown.map((field) => {
        if (field.type === 'choice')
          return (
            <div key={field.name} className="field">
              <label htmlFor={field.name}>{field.label}</label>
              <Select
                name={field.name}
                chosen={typed.get(field.name) ?? 'other-reason'}
                options={field.options}
              />
            </div>
          );
        if (field.type !== 'pieces') return null;
        if (field.most === 0)
          return (
            <p key={field.name}>
              <strong>{field.label}</strong> {field.notes.join(' ')}
            </p>
          );
        const counts = Array.from({ length: field.most + 1 }, (_, count) => String(count));
        return (
          <div key={field.name} className="field">
            <label htmlFor={field.name}>
              {field.label}{' '}
              <span className="optional">{withNames(form.piecesOf, { count: String(field.most) })}</span>
            </label>
            <Select
              name={field.name}
              chosen={typed.get(field.name) ?? '0'}
              options={counts.map((count) => ({ value: count, label: count }))}
            />
          </div>
        );
      })}
    </Group>
  );
}

function Select({
  name,
  chosen,
  options,
}: {
  readonly name: string;
  readonly chosen: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}) {
  return (
    <select id={name} name={name} defaultValue={chosen}>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** [MISS-01, MISS-03] The usual places first, and the carrier. */
function Checks({ visit, typed, messages, words }: PartProps & { readonly words: string }) {
  const { missing } = afterSaleTexts[visit.locale];
  const { checks, carrier } = visit.shown;
  return (
    <>
      {checks.length > 0 ? (
        <>
          <h2>{missing.checksFirst}</h2>
          <ul>
            {checks.map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        </>
      ) : null}
      <Tick part="checked" words={words} typed={typed} messages={messages} />
      {carrier ? (
        <p>
          {withNames(missing.carrier, { carrier: carrier.name })} <a href={carrier.link}>{carrier.name}</a>.{' '}
          {carrier.steps}
        </p>
      ) : null}
    </>
  );
}
