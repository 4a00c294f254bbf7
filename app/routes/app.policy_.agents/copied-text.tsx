import { useRef } from 'react';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** A text to be copied; marked, and the keys told, where the browser does not let a page copy it. */
export function CopiedText({ label, text }: Props) {
  const shown = useRef<HTMLPreElement>(null);
  return (
    <s-stack gap="small-200">
      <s-box background="subdued" padding="base" borderRadius="base">
        <pre
          ref={shown}
          role="group"
          aria-label={label}
          style={{ margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        >
          {text}
        </pre>
      </s-box>
      <s-stack direction="inline">
        <s-button
          icon="clipboard"
          accessibilityLabel={`Copy: ${label}`}
          onClick={() => void copy(text, shown.current)}
        >
          Copy
        </s-button>
      </s-stack>
    </s-stack>
  );
}

async function copy(text: string, shown: HTMLElement | null): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    shopify.toast.show('Copied');
  } catch {
    if (shown) window.getSelection()?.selectAllChildren(shown);
    shopify.toast.show('The text is marked: copy it with Ctrl+C or ⌘C');
  }
}
