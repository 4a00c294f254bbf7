import { expect, test } from 'vitest';
import { locales } from '../document/locales.ts';
import { noteReader } from '../page/check-notes.ts';
import { aallyn } from '../presets/aallyn.ts';
import { minimalPolicy } from '../presets/minimal.ts';
import { sayStatement } from '../statements/say-statement.ts';
import { readerIn } from '../testing/reader.ts';
import { firstAnswers } from './first-answers.ts';
import { checkAnswer, fillAnswer, isLanguageFree, requestSlots } from './saved-answer.ts';

const facts = {
  ...{ name: 'Ann', order: '#1001', address: '1 Main St, Austin', deadline: 'December 1, 2026' },
  fee: null,
};
const check = (text: string) => checkAnswer(aallyn, text, noteReader(readerIn('en'), ['US', 'CA', 'JP']));

test('[RET-08] a slot is filled from the request, with a sentence of the policy, or with a value of it', () => {
  const text = 'Dear {name}, {order} to {address} by {deadline}. {RET-08} It costs {returns.fee}.';
  expect(fillAnswer(aallyn, text, facts, readerIn('en'))).toEqual({
    text: `Dear Ann, #1001 to 1 Main St, Austin by December 1, 2026. ${sayStatement(aallyn, 'RET-08', readerIn('en'))} It costs $15.00.`,
    left: [],
  });
});

test('a slot that nothing fills stays as it was written, and is named', () => {
  expect(fillAnswer(aallyn, 'Pay {fee} of {nothing.here}.', facts, readerIn('en'))).toEqual({
    text: 'Pay {fee} of {nothing.here}.',
    left: ['{fee}', '{nothing.here}'],
  });
});

test('[FAQ-01] what stands bare although the policy says it is pointed out with the value, and nothing else is', () => {
  expect(check('Returns cost $15.00.').bare).toEqual([expect.stringMatching(/“\$15\.00”.*\{returns\.fee\}/)]);
  expect(check('You have 21 days.').bare).toEqual([expect.stringContaining('{returns.refundDays}')]);
  expect(check('Send 3,417 photos by {deadline} to us in the United States. {RET-01}')).toEqual({
    ...{ bare: [], unknown: [] },
  });
});

test('[FAQ-01] a slot that names nothing is told from one that says nothing here', () => {
  expect(check('{retuns.fee} {RET-99} {fee}').unknown).toEqual([
    expect.stringContaining('{retuns.fee} is no value'),
    expect.stringContaining('{RET-99} is no value'),
  ]);
});

test('an answer of nothing but slots is in every language', () => {
  expect(isLanguageFree('{RET-01}\n\n{RET-02}.')).toBe(true);
  expect(isLanguageFree('{RET-01} Thanks')).toBe(false);
});

test.each(locales)(
  '[RET-01] the answers that a policy gives by itself are whole sentences of it in %s',
  (locale) => {
    const answers = firstAnswers(aallyn);
    expect(answers.length).toBeGreaterThan(10);
    for (const { title, text } of answers) {
      expect(isLanguageFree(text), title).toBe(true);
      const none = { name: null, order: null, address: null, deadline: null, fee: null };
      expect(Object.keys(none)).toEqual(requestSlots);
      const filled = fillAnswer(aallyn, text, none, readerIn(locale));
      expect(filled.left, title).toEqual([]);
    }
  },
);

test('a policy that says nothing of a thing has no answer about it', () => {
  const plain = minimalPolicy({
    ...{ name: 'Plain', contact: 'a@example.com', timeZone: 'UTC', currency: 'USD', country: 'US' },
  });
  const said = firstAnswers(plain);
  expect(said.map(({ kind }) => kind)).toContain('return');
  expect(said.length).toBeLessThanOrEqual(firstAnswers(aallyn).length);
});
