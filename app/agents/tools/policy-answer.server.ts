import { pageQuestions, statementIds, writePage } from '@doorstep/policy';
import { z } from 'zod';

import { readerIn } from '../../reader.ts';
import { language, source } from '../schemas.server.ts';
import { agentTool, sourceOf } from '../tool.server.ts';

const questions = Object.keys(pageQuestions);

const input = {
  question: z
    .string()
    .max(60)
    .optional()
    .describe(
      `What is asked about, one of: ${questions.join(', ')}. Left out: everything that the policy answers.`,
    ),
  language,
};

const output = {
  ...source,
  answers: z
    .array(
      z.object({
        question: z.string(),
        title: z.string().describe('The question as the shop’s page asks it.'),
        text: z.string().describe('The answer, word for word as the policy says it.'),
        statement_ids: z.array(z.enum(statementIds)),
      }),
    )
    .describe('In the order of the shop’s page; a question that the policy does not answer is left out.'),
};

/** [FAQ-01] The policy's page, question by question: the very sentences that shoppers read. */
export const policyAnswer = agentTool({
  name: 'policy_answer',
  title: 'What the shop’s policy says',
  description:
    'The shop’s published policy about shipping, returns, exchanges, missing parcels, cancellations, prices and contact, in the sentences that its customers read. For the price, the address or the dates of one order use the other tools.',
  input,
  output,
  answer: ({ question, language: locale }, visit) => {
    if (question !== undefined && !questions.includes(question))
      return `There is no question “${question}”. Ask one of: ${questions.join(', ')}.`;
    const page = writePage(visit.policy, readerIn(locale));
    const asked = page.sections
      .flatMap((section) => section.questions)
      .filter(({ id }) => question === undefined || id === question);
    const answers = asked.map(({ id, title, blocks }) => ({
      ...{ question: id, title },
      text: blocks.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n'),
      statement_ids: blocks.flatMap(({ statement }) => statement ?? []),
    }));
    const statements = answers.flatMap(({ statement_ids: ids }) => ids);
    return { ...sourceOf(visit, locale, [], statements), answers };
  },
});
