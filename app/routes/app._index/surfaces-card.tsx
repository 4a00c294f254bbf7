import type { Surface } from '../../setup/surfaces.ts';
import { StatusLine } from './status-line.tsx';

interface Props {
  /** The plan's name; `null` when Shopify did not tell. */
  readonly plan: string | null;
  readonly surfaces: readonly Surface[];
  readonly sellsProtection: boolean;
}

/** Where this shop's plan lets shoppers meet the policy, and where the merchant switches that on. */
export function SurfacesCard({ plan, surfaces, sellsProtection }: Props) {
  return (
    <s-section slot="aside" heading="What shoppers can see">
      <s-paragraph color="subdued">
        {plan === null
          ? 'Shopify did not tell which plan your shop has. Reload to see what it allows.'
          : `Your shop’s plan: ${plan}.`}
      </s-paragraph>
      {surfaces.map((surface) => (
        <SurfaceEntry key={surface.name} surface={surface} />
      ))}
      <s-link href="/app/setup">See what is live on your store</s-link>
      <s-paragraph color="subdued">
        Your policy holds without any of these blocks: prices, refusals and what happens to orders do not need
        them.
        {sellsProtection
          ? ' Only the protection has to stand somewhere to be bought: in the cart or at checkout.'
          : ''}
      </s-paragraph>
    </s-section>
  );
}

function SurfaceEntry({ surface: { name, does, allowed, plan, links } }: { readonly surface: Surface }) {
  return (
    <s-stack gap="small-400" alignItems="stretch">
      <StatusLine name={name} badge={allowed === false ? 'Not on your plan' : null} good={false}>
        {does} {plan}
      </StatusLine>
      {links.map(({ label, url }) => (
        <s-link key={url} href={url} target="_top">
          {label}
        </s-link>
      ))}
    </s-stack>
  );
}
