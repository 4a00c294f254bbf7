import { fields as names } from '../../after-sale/door/field-names.ts';
import type { ShownField } from '../../after-sale/door/shown-field.ts';

interface Props {
  readonly fields: readonly ShownField[];
  /** [PRICE-01] Somebody has to say what it costs now, where customers are not asked. */
  readonly asksPrice: boolean;
  /** What it means when the parcel is at the warehouse already; `null` where that is not asked. */
  readonly whenBack: string | null;
}

/** What the desk says in other words than a customer, who speaks of themselves. */
const atDesk: Readonly<Record<string, string>> = {
  [names.remedy]: 'They get',
  [names.attested]: 'The customer says that it is as it was sold',
  [names.checked]: 'The customer has looked in the usual places',
  [names.parcel]: 'The parcel that is missing',
  [names.cause]: 'Why it comes back',
  [names.wants]: 'They want to',
  [names.line]: 'Item',
  [names.problem]: 'What is wrong',
  [names.message]: 'What they say',
};

/** What a request of a kind has to be told: the fields of the customers' forms. */
export const RequestFields = ({ fields, asksPrice, whenBack }: Props) => (
  <>
    {fields.map((field) => (
      <Field key={field.name} field={field} label={labelOf(field, fields)} />
    ))}
    {whenBack === null ? null : (
      <s-checkbox name="isBack" value="yes" label="The parcel is back at the warehouse" details={whenBack} />
    )}
    {asksPrice ? (
      <s-text-field name="price" label="What one piece costs now" details="In your shop’s currency." />
    ) : null}
  </>
);

/** Every field of a line names its item: customers read that above the fields. */
function labelOf({ name, label }: ShownField, fields: readonly ShownField[]): string {
  if (name.startsWith(names.pieces)) return `${label}: how many`;
  if (!name.startsWith(names.reason)) return atDesk[name] ?? label;
  const line = `${names.pieces}${name.slice(names.reason.length)}`;
  return `${fields.find((each) => each.name === line)?.label ?? ''}: reason`;
}

/** [MISS-01] What is sent again depends on it, so that nobody takes the first one unseen. */
const isMeant = ({ name }: ShownField): boolean => name === names.parcel;

function Field({ field, label }: { readonly field: ShownField; readonly label: string }) {
  const { type, name } = field;
  switch (type) {
    case 'pieces':
      return (
        <s-number-field
          {...{ name, label, details: field.notes.join(' '), value: '0' }}
          {...{ min: 0, max: field.most, step: 1 }}
        />
      );
    case 'choice':
      return (
        <s-select name={name} label={label} value={isMeant(field) ? '' : (field.options[0]?.value ?? '')}>
          {isMeant(field) ? <s-option value="">Choose</s-option> : null}
          {field.options.map((option) => (
            <s-option key={option.value} value={option.value}>
              {option.label}
            </s-option>
          ))}
        </s-select>
      );
    case 'check':
      return <s-checkbox name={name} value="yes" label={label} />;
    case 'text':
      return <s-text-area name={name} label={label} rows={3} maxLength={field.longest} />;
    case 'photos':
      return null;
    default:
      return field satisfies never;
  }
}
