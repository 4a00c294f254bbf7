import { withNames } from '../../with-names.ts';
import { fieldsOf } from '../door/fields-of.ts';
import type { ShownField, ShownOption } from '../door/shown-field.ts';
import { fields } from '../door/field-names.ts';
import { afterSaleTexts } from '../texts.ts';
import { exchangeTexts } from '../texts/exchange.ts';
import { Group, Message, Photos, Radios, Tick } from './parts.tsx';
import type { PartProps } from './parts.tsx';
import type { OrderField } from './take-order.server.ts';

/** The fields of one kind of request. */
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
    </>
  );
}

/** How many of a line, why they come back, and what is wanted instead. */
const isOfLine = ({ name }: ShownField): boolean =>
  [fields.pieces, fields.reason, fields.instead].some((prefix) => name.startsWith(prefix));

/** Where the problem of each choice is said. */
const partOf: Readonly<Record<string, OrderField>> = {
  [fields.remedy]: 'remedy',
  [fields.cause]: 'cause',
  [fields.reship]: 'remedy',
  [fields.wants]: 'problem',
  [fields.problem]: 'problem',
  [fields.parcel]: 'parcel',
  [fields.line]: 'items',
};

function OneField({ field, ...props }: PartProps & { readonly field: ShownField }) {
  const { typed, messages } = props;
  switch (field.type) {
    case 'choice':
      return (
        <Group part={partOf[field.name] ?? 'form'} legend={field.label} messages={messages}>
          <Radios name={field.name} chosen={typed.get(field.name) ?? field.preset} choices={field.options} />
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
    case 'photos':
      return <Photos {...props} {...field} />;
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
  const { choose } = exchangeTexts[visit.locale];
  return (
    <Group part="items" legend={form.items} messages={messages}>
      {shown.map((field) => {
        if (field.type === 'choice')
          return (
            <div key={field.name} className="field of-line">
              <label htmlFor={field.name}>{field.label}</label>
              <Select
                name={field.name}
                chosen={typed.get(field.name) ?? field.preset}
                options={
                  field.preset === '' ? [{ value: '', label: choose }, ...field.options] : field.options
                }
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
        const said = typed.size === 0 ? String(field.preset) : (typed.get(field.name) ?? '0');
        if (field.most === 1) return <OnePiece key={field.name} field={field} isMeant={said === '1'} />;
        const counts = Array.from({ length: field.most + 1 }, (_, count) => String(count));
        return (
          <div key={field.name} className="field pieces">
            <label htmlFor={field.name}>
              {field.label}{' '}
              <span className="optional">{withNames(form.piecesOf, { count: String(field.most) })}</span>
            </label>
            <Select
              name={field.name}
              chosen={said}
              options={counts.map((count) => ({ value: count, label: count }))}
            />
            <Notes notes={field.notes} />
          </div>
        );
      })}
    </Group>
  );
}

type PiecesField = Extract<ShownField, { readonly type: 'pieces' }>;

/** Of one piece nobody counts: it is meant or not. */
const OnePiece = ({ field, isMeant }: { readonly field: PiecesField; readonly isMeant: boolean }) => (
  <div className="field pieces">
    <label className="choice">
      <input type="checkbox" name={field.name} value="1" defaultChecked={isMeant} /> {field.label}
    </label>
    <Notes notes={field.notes} />
  </div>
);

const Notes = ({ notes }: Pick<PiecesField, 'notes'>) => (
  <>
    {notes.map((note) => (
      <p key={note} className="help">
        {note}
      </p>
    ))}
  </>
);

function Select({
  name,
  chosen,
  options,
}: {
  readonly name: string;
  readonly chosen: string;
  readonly options: readonly ShownOption[];
}) {
  return (
    <select id={name} name={name} defaultValue={chosen}>
      {options.map(({ value, label, isOut }) => (
        <option key={value} value={value} disabled={isOut}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** [MISS-01, MISS-03] The usual places first, and the carrier. */
function Checks({ visit, typed, messages, words }: PartProps & { readonly words: string }) {
  const { missing } = afterSaleTexts[visit.locale];
  const { checks, carriers } = visit.shown;
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
      {carriers.map(({ name, link, steps }) => (
        <p key={name}>
          {withNames(missing.carrier, { carrier: name })} <a href={link}>{name}</a>. {steps}
        </p>
      ))}
    </>
  );
}
