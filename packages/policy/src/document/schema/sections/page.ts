import { pageQuestionNames } from '../../page-questions.ts';
import { code, flag, textPerLanguage } from '../fields.ts';
import { choice, list, section } from '../made-of.ts';
import type { ValueOf } from '../value-of.ts';

const note = section(
  {
    label: 'Note',
    subject: 'The note',
    help: 'A paragraph of your own below the answers to a question.',
  },
  {
    question: choice(
      {
        label: 'Question',
        subject: 'The question',
        help: 'Where on the page the note stands: below what the policy itself answers there.',
        statements: ['FAQ-01'],
      },
      pageQuestionNames,
    ),
    text: textPerLanguage({
      label: 'Your words',
      subject: 'The note',
      help: 'Numbers, dates, currencies and countries stand in it as values of the policy, for example {returns.fee}, so that they cannot become wrong.',
      statements: ['FAQ-01'],
      most: 1500,
    }),
  },
);

const fact = section(
  {
    label: 'Fact',
    subject: 'The fact',
    help: 'Something about your shop that no other value of the policy says.',
  },
  {
    name: code({
      label: 'Name',
      subject: "The fact's name",
      help: 'What notes call it by: {page.facts.made-in.says}.',
      statements: ['FAQ-01'],
      form: /^[a-z][a-z0-9-]{0,39}$/,
      example: 'made-in',
    }),
    says: textPerLanguage({
      label: 'What it says',
      subject: 'What the fact says',
      help: 'A year, a place or a phone number, as it stands within a sentence.',
      statements: ['FAQ-01'],
      most: 100,
    }),
  },
);

/** [FAQ-01] What the merchant adds to the page that is written from the policy. */
export const page = section(
  {
    label: 'Policy page',
    subject: 'The policy page',
    help: 'The page of questions and answers writes itself from your policy; here is what you add to it in your own words.',
  },
  {
    examples: flag({
      label: 'Show examples',
      subject: 'The examples',
      help: 'Below the answers to each question stand examples, folded away until somebody opens them. Each is tried before every publishing.',
      statements: ['FAQ-01'],
    }),
    notes: list(note, {
      label: 'Notes',
      subject: 'The notes',
      help: 'Paragraphs of your own, each below a question of the page.',
      statements: ['FAQ-01'],
      most: 60,
      namedBy: 'question',
    }),
    facts: list(fact, {
      label: 'Facts for your notes',
      subject: 'The facts',
      help: 'What your notes say and nothing else of the policy does: stated once here, and used in notes by name.',
      statements: ['FAQ-01'],
      most: 40,
      namedBy: 'name',
    }),
  },
);

/** [FAQ-01] */
export interface PageSectionOfPolicy extends ValueOf<typeof page> {}
