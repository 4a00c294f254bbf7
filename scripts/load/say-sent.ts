import { percentile } from '../open-loop.ts';
import type { Sent } from '../open-loop.ts';

export const say = (text: string): void => void process.stdout.write(`${text}\n`);

export const sayRow = (...cells: readonly (string | number)[]): void => say(`| ${cells.join(' | ')} |`);

/** The head of a table of {@link saySent}. */
export function saySentHead(): void {
  sayRow('what', 'sent', 'not 200', 'median', '99th percentile', 'longest');
  sayRow('---', '---:', '---:', '---:', '---:', '---:');
}

/** How requests went, as a row. */
export function saySent(what: string, sent: readonly Sent[]): void {
  const taken = sent.map(({ took }) => took);
  const cells = [0.5, 0.99, 1].map((share) => `${percentile(taken, share).toFixed(0)} ms`);
  sayRow(what, sent.length, sent.filter(({ status }) => status !== 200).length, ...cells);
}
