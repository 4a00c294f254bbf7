import { usePageActions } from '../page-actions.ts';
import type { ItemsView } from '../view.ts';
import { Field } from './field.tsx';
import { FieldGroup } from './field-group.tsx';
import { RowButtons } from './row-buttons.tsx';

/** A list of single values: each is a field. */
export function ItemsField({ view }: { readonly view: ItemsView }) {
  const { add } = usePageActions();
  const { name, label, details, items, addLabel } = view;
  return (
    <FieldGroup label={label} details={details}>
      {items.map((item, index) => (
        <s-grid key={item.key} gridTemplateColumns="1fr auto" gap="small-200" alignItems="end">
          <Field view={item.view} around={[item.view]} />
          <RowButtons
            row={{
              ...{ list: name, key: item.key, title: item.view.label, asks: [] },
              ...{ position: index + 1, of: items.length },
            }}
            isLong={false}
          />
        </s-grid>
      ))}
      <s-stack direction="inline">
        <s-button icon="plus" onClick={() => add(name)}>
          {addLabel}
        </s-button>
      </s-stack>
    </FieldGroup>
  );
}
