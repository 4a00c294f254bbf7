import { useSubmit } from '@remix-run/react';
import type { RefObject } from 'react';

import { quantityName } from '../../simulator/case.ts';
import type { LineField } from './line-fields.server.ts';

interface Props {
  readonly lines: readonly LineField[];
  readonly problems: Readonly<Record<string, string>>;
  readonly form: RefObject<HTMLFormElement>;
}

/** What is in the cart, with Shopify's own picker to add to it. A quantity of nothing takes a product out. */
export function CartFields({ lines, problems, form }: Props) {
  const submit = useSubmit();
  const pick = async () => {
    const picked = await shopify.resourcePicker({ type: 'product', multiple: true, action: 'select' });
    if (picked === undefined || form.current === null) return;
    const typed = new FormData(form.current);
    for (const product of picked) {
      const variants = 'variants' in product ? product.variants : [];
      const [first] = variants;
      if (first?.id !== undefined && !typed.has(quantityName(first.id)))
        typed.set(quantityName(first.id), '1');
    }
    submit(typed, { method: 'get', preventScrollReset: true });
  };
  return (
    <s-stack gap="base">
      {lines.length === 0 ? (
        <s-paragraph>Nothing is in the cart yet. Choose what the shopper buys.</s-paragraph>
      ) : (
        <s-grid gap="base" gridTemplateColumns="repeat(auto-fit, minmax(200px, 1fr))">
          {lines.map(({ name, label, typed }) => (
            <s-number-field
              key={name}
              label={label}
              name={name}
              value={typed}
              error={problems[name]}
              details="How many; 0 takes it out."
              min={0}
              max={1000}
            />
          ))}
        </s-grid>
      )}
      <s-stack direction="inline">
        <s-button onClick={() => void pick()}>Add products</s-button>
      </s-stack>
    </s-stack>
  );
}
