import { useSearchParams } from '@remix-run/react';

interface Props {
  readonly page: { readonly from: number; readonly count: number; readonly size: number };
}

/** The ways to the countries before and behind those that are shown, where there are more. */
export function Pages({ page: { from, count, size } }: Props) {
  const [query] = useSearchParams();
  if (count <= size) return null;
  const at = (first: number) => {
    const there = new URLSearchParams(query);
    there.set('from', String(first));
    return `/app/simulator/matrix?${there.toString()}`;
  };
  return (
    <s-stack direction="inline" gap="base">
      <s-text>{`Countries ${from + 1} to ${Math.min(from + size, count)} of ${count}`}</s-text>
      {from === 0 ? null : <s-link href={at(from - size)}>Those before</s-link>}
      {from + size >= count ? null : <s-link href={at(from + size)}>Those after</s-link>}
    </s-stack>
  );
}
