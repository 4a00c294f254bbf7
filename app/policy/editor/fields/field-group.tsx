import type { ReactNode } from 'react';

const plain = { border: 0, margin: 0, padding: 0, minInlineSize: 0 } as const;

/** Fields that say one thing together, under one name: Shopify's elements have no group of fields. */
export function FieldGroup({
  label,
  details,
  isNamed = true,
  children,
}: {
  readonly label: string;
  readonly details: string;
  /** Whether the name is seen; to screen readers it always is. */
  readonly isNamed?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <fieldset style={plain} aria-label={label}>
      <s-stack gap="small-200">
        {isNamed ? <s-text type="strong">{label}</s-text> : null}
        {details === '' ? null : <s-text color="subdued">{details}</s-text>}
        {children}
      </s-stack>
    </fieldset>
  );
}
