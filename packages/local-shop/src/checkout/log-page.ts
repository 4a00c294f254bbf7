import { html, type Html } from '../pages/html.ts';
import { document } from '../storefront/layout.ts';
import type { FunctionLogEntry } from './functions/function-log.ts';

/** The developer's panel: the newest runs of functions with what went in and what came out. */
export function logPage(entries: readonly FunctionLogEntry[]): string {
  return document(
    'Function log',
    'log',
    html`<main>
      <h1>Function log</h1>
      <p class="note">
        The newest ${entries.length} runs. <a href="/local-shop/log">Look again</a> · <a href="/cart">Cart</a>
      </p>
      ${entries.length === 0 && html`<p>No function has run yet. Put a bag in the cart and go to checkout.</p>`}
      ${entries.map(entryDetails)}
    </main>`,
  );
}

function entryDetails(entry: FunctionLogEntry): Html {
  const failed = entry.result.kind === 'failed';
  return html`<details>
    <summary class="${entry.result.kind}">
      <strong>${entry.extension}</strong> ${entry.target}
      <span class="note"
        >${failed ? 'failed' : 'done'} in ${entry.milliseconds} ms for “${entry.owner}”, ${entry.at}</span
      >
    </summary>
    ${entry.result.kind === 'failed' ? pre('Failure', entry.result.message) : pre('Output', entry.result.output)}
    ${entry.logs.length > 0 && pre('Logs', entry.logs.join('\n'))} ${pre('Input', entry.input)}
  </details>`;
}

function pre(title: string, value: unknown): Html {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  return html`<h2>${title}</h2>
    <pre tabindex="0" aria-label="${title}">${text}</pre>`;
}
