import { isLive } from '../../onboarding/checklist.ts';
import type { ChecklistItem } from '../../onboarding/checklist.ts';
import { useExtensions } from '../../onboarding/use-extensions.ts';
import type { Extensions } from '../../onboarding/use-extensions.ts';

interface Props {
  readonly items: readonly ChecklistItem[];
  /** The plan's name at Shopify. */
  readonly plan: string;
  readonly live: number | null;
}

/** What only the merchant can switch on. The admin tells what is live; nobody ticks anything off. */
export function Checklist({ items, plan, live }: Props) {
  const extensions = useExtensions();
  if (items.length === 0) return null;
  return (
    <s-section heading="What you switch on in your store">
      <s-paragraph>
        {live === null
          ? 'You may place these now; they show nothing before your policy is published.'
          : 'Your policy holds without them: they tell shoppers what it says.'}
      </s-paragraph>
      {items.map((item) => (
        <Item key={item.id} item={item} extensions={extensions} />
      ))}
      <s-paragraph color="subdued">
        Shopify tells whether a block is placed, not where on the page it stands or how it looks there, and of
        your theme only the published one. More places may be open to other plans than {plan}.
      </s-paragraph>
    </s-section>
  );
}

function Item({ item, extensions }: { readonly item: ChecklistItem; readonly extensions: Extensions }) {
  const live = extensions !== 'asking' && extensions !== 'silent' && isLive(item, extensions);
  return (
    <s-box>
      <s-stack direction="inline" gap="small" alignItems="center">
        <s-heading>{item.name}</s-heading>
        <State extensions={extensions} live={live} />
        {item.isOptional === true ? <s-badge>Optional</s-badge> : null}
      </s-stack>
      <s-paragraph color="subdued">{item.does}</s-paragraph>
      {/* It stays when the store has answered, so that nothing below moves. */}
      <s-link href={item.link.url} target="_top">
        {item.link.label}
      </s-link>
    </s-box>
  );
}

function State({ extensions, live }: { readonly extensions: Extensions; readonly live: boolean }) {
  if (extensions === 'asking') return <s-badge>Asking your store …</s-badge>;
  if (extensions === 'silent') return <s-badge>Cannot be checked now</s-badge>;
  return live ? (
    <s-badge tone="success">Live on your store</s-badge>
  ) : (
    <s-badge>Not on your store yet</s-badge>
  );
}
