import { fillAnswer, firstAnswers } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';

import { bareIn } from '../../after-sale/desk/answers/answer-form.ts';
import { asSlots } from '../../after-sale/desk/answers/saved-answer.ts';
import { readAnswers } from '../../after-sale/desk/answers/store.server.ts';
import { kindsWords } from '../../after-sale/words.ts';
import { database } from '../../database.server.ts';
import { currentVersion } from '../../policy/versions.server.ts';
import { readerIn } from '../../reader.ts';

/** A shop's answers as they read by its policy now; where it has none, those that its policy gives by itself. */
export async function loadAnswers(shop: string) {
  const [live, answers] = await Promise.all([currentVersion(database, shop), readAnswers(database, shop)]);
  if (live === null) return { answers: [], first: [], isPublished: false };
  const { policy } = live;
  return {
    isPublished: true,
    answers: answers.map((answer) => ({
      ...{ id: answer.id, title: answer.title },
      about: answer.kind === null ? 'Every kind of request' : kindsWords[answer.kind],
      reads: inEnglish(policy, answer.texts.en),
      languages: Object.keys(answer.texts).length,
      bare: bareIn(answer, policy).length,
    })),
    first:
      answers.length > 0
        ? []
        : firstAnswers(policy).map(({ title, kind, text }) => ({
            ...{ title, about: kindsWords[kind], reads: inEnglish(policy, text) },
          })),
  };
}

const inEnglish = (policy: Policy, text: string): string =>
  fillAnswer(policy, text, asSlots, readerIn('en')).text;
