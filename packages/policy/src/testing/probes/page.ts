import type { PolicyPlace } from '../../document/schema/paths.ts';
import { sayProse } from '../../page/say-prose.ts';
import { writePage } from '../../page/write-page.ts';
import { readerIn } from '../reader.ts';
import type { Probe } from './probe.ts';

const writes: Probe = {
  asks: 'what stands on the page of questions and answers',
  answer: (policy) => writePage(policy, readerIn('en')),
};

const named: Probe = {
  asks: 'what a note reads that names facts',
  answer: (policy) => sayProse(policy, '{page.facts.made-in.says} {page.facts.since.says}', readerIn('en')),
};

/** [FAQ-01] */
export const page = {
  'page.examples': writes,
  'page.sections': writes,
  'page.sections.*.section': writes,
  'page.order': writes,
  'page.order.*.question': writes,
  'page.hidden': writes,
  'page.titles': writes,
  'page.titles.*.question': writes,
  'page.titles.*.title': writes,
  'page.notes': writes,
  'page.notes.*.question': writes,
  'page.notes.*.text': writes,
  'page.facts': named,
  'page.facts.*.name': writes,
  'page.facts.*.says': writes,
} as const satisfies Partial<Record<PolicyPlace, Probe>>;
