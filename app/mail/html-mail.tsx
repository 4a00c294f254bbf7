import type { Locale } from '@doorstep/policy';
import { renderToStaticMarkup } from 'react-dom/server';

import type { Block } from './block.ts';

/**
 * Plain on purpose: no picture, no font and no script is loaded, so that nothing tells when it is read. Colours stand on the
 * elements, because some mail programs drop a style sheet; those for
 * dark mode stand in one.
 */
const dark = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  body, .page { background: #16181c !important; color: #e8eaed !important; }
  .quote { border-color: #8b949e !important; }
  .go { background: #e8eaed !important; color: #16181c !important; border-color: #e8eaed !important; }
}
`;

const font = '16px/1.5 system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif';
const page = { background: '#ffffff', color: '#1f2328', font, margin: 0, padding: '24px 16px' } as const;
const heading = {
  font: '600 20px/1.3 system-ui, sans-serif',
  margin: '0 0 16px',
  overflowWrap: 'anywhere',
} as const;
const paragraph = { margin: '0 0 16px', overflowWrap: 'anywhere' } as const;
const quote = { ...paragraph, borderLeft: '3px solid #6e7781', padding: '0 0 0 12px' } as const;
const go = {
  ...{ display: 'inline-block', padding: '12px 20px', borderRadius: '6px', border: '1px solid #1f2328' },
  ...{ background: '#1f2328', color: '#ffffff', fontWeight: 600, textDecoration: 'none' },
} as const;

/** A mail in HTML, in one column that fits any width. Whatever somebody typed is text in it. */
export function writeHtml({
  locale,
  subject,
  blocks,
}: {
  readonly locale: Locale;
  readonly subject: string;
  readonly blocks: readonly Block[];
}): string {
  const markup = renderToStaticMarkup(
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style dangerouslySetInnerHTML={{ __html: dark }} />
      </head>
      <body style={page}>
        <main className="page" style={{ maxWidth: '560px', margin: '0 auto' }}>
          <h1 style={heading}>{subject}</h1>
          {blocks.map((block, at) => (
            <Part key={at} block={block} />
          ))}
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>${markup}`;
}

function Part({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'words':
      return (
        <p style={paragraph}>
          <Lines lines={block.words.split('\n')} />
        </p>
      );
    case 'quote':
      return (
        <>
          <p style={{ ...paragraph, margin: '0 0 8px' }}>{block.lead}</p>
          <p className="quote" style={quote}>
            <Lines lines={block.lines} />
          </p>
        </>
      );
    case 'link':
      return (
        <>
          <p style={{ ...paragraph, margin: '0 0 8px' }}>{block.lead}</p>
          <p style={paragraph}>
            <a className="go" href={block.address} style={go}>
              {block.label}
            </a>
          </p>
        </>
      );
    default:
      return block satisfies never;
  }
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.map((line, at) => (
    <span key={at}>
      {at === 0 ? null : <br />}
      {line}
    </span>
  ));
