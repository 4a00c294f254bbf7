import {
  fillAnswer,
  languageNames,
  locales,
  sayStatement,
  saysNone,
  statementIds,
  textIn,
} from '@doorstep/policy';

import { bareIn } from '../../after-sale/desk/answers/answer-form.ts';
import { asSlots } from '../../after-sale/desk/answers/saved-answer.ts';
import type { SavedAnswer } from '../../after-sale/desk/answers/saved-answer.ts';
import { readAnswer } from '../../after-sale/desk/answers/store.server.ts';
import { database } from '../../database.server.ts';
import { currentVersion } from '../../policy/versions.server.ts';
import { readerIn } from '../../reader.ts';

const empty: Omit<SavedAnswer, 'id'> = { title: '', kind: null, texts: { en: '' } };

/** An answer to be edited, `new` for one to be written, with the sentences that can be put into it. Throws 404 for one that is not there. */
export async function loadAnswer(shop: string, id: string) {
  const [live, kept] = await Promise.all([
    currentVersion(database, shop),
    id === 'new' ? null : readAnswer(database, shop, id),
  ]);
  if (live === null || (id !== 'new' && kept === null))
    throw new Response('Your shop has no such answer.', { status: 404 });
  const { policy } = live;
  const english = readerIn('en');
  return {
    ...{ id, answer: kept ?? empty, bare: kept === null ? [] : bareIn(kept, policy) },
    sentences: statementIds
      .filter((each) => !saysNone(policy, each))
      .map((each) => ({ id: each, says: sayStatement(policy, each, english) }))
      .filter(({ says }) => says !== ''),
    reads:
      kept === null
        ? []
        : locales.map((locale) => ({
            ...{ locale, language: languageNames[locale] },
            text: fillAnswer(policy, textIn(kept.texts, locale), asSlots, readerIn(locale)).text,
          })),
  };
}
