import { hideableQuestionNames, pageQuestionNames } from '../../page-questions.ts';
import { pageSectionNames } from '../../page-sections.ts';
import { code, flag, textPerLanguage } from '../fields.ts';
import { choice, list, section, values } from '../made-of.ts';
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

const title = section(
  {
    label: 'Question in your words',
    subject: 'The question in your words',
    help: 'How a question of the page is asked in your shop.',
  },
  {
    question: choice(
      {
        label: 'Question',
        subject: 'The question',
        help: 'Its answers stay as your policy gives them.',
        statements: ['FAQ-01'],
      },
      pageQuestionNames,
    ),
    title: textPerLanguage({
      label: 'Your words',
      subject: 'The question in your words',
      help: 'Without a number, a date, a currency or a country: those stand in the answers.',
      statements: ['FAQ-01'],
      most: 150,
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
    /** All others follow as they stand. */
    sections: list(
      section(
        {
          label: 'Section',
          subject: 'The section that comes first',
          help: 'It comes before the others, with its questions.',
        },
        {
          section: choice(
            {
              label: 'Section',
              subject: 'The section that comes first',
              help: 'It comes before the others, with its questions.',
              statements: ['FAQ-01'],
            },
            pageSectionNames,
          ),
        },
      ),
      {
        label: 'Sections that come first',
        subject: 'The sections that come first',
        help: 'In this order, on your page and, each where it stands, in Shopify’s policies; all others follow as they stand.',
        statements: ['FAQ-01'],
        most: 7,
        namedBy: 'section',
      },
    ),
    /** Within their sections; all others follow as they stand. */
    order: list(
      section(
        {
          label: 'Question',
          subject: 'The question that comes first',
          help: 'It comes before the others of its section.',
        },
        {
          question: choice(
            {
              label: 'Question',
              subject: 'The question that comes first',
              help: 'It comes before the others of its section.',
              statements: ['FAQ-01'],
            },
            pageQuestionNames,
          ),
        },
      ),
      {
        label: 'Questions that come first',
        subject: 'The questions that come first',
        help: 'In this order, each in its section of the page; all others follow as they stand.',
        statements: ['FAQ-01'],
        most: 40,
        namedBy: 'question',
      },
    ),
    hidden: values(
      choice(
        {
          label: 'Question',
          subject: 'The question that is left out',
          help: 'It stands neither on your page nor where agents read; the policy holds all the same.',
          statements: ['FAQ-01'],
        },
        hideableQuestionNames,
      ),
      {
        label: 'Questions that are left out',
        subject: 'The questions that are left out',
        help: 'Only those that buyers need not know before they pay: prices, times, returns, claims, taxes, the protection and your contact always stand there.',
        statements: ['FAQ-01'],
        most: 20,
      },
    ),
    titles: list(title, {
      label: 'Questions in your words',
      subject: 'The questions in your words',
      help: 'Instead of the words in which the page asks them.',
      statements: ['FAQ-01'],
      most: 40,
      namedBy: 'question',
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
