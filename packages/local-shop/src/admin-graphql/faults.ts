import { getOperationAST, Kind, parse } from 'graphql';
import type { FieldNode, SelectionSetNode } from 'graphql';

import type { Fault, WireAnswer } from '../state/planned-faults.ts';
import { accessDenied } from './access.ts';
import { invalidId, refuse, userError } from './root-field.ts';
import type { UserError } from './root-field.ts';
import { throttledError, tooDear } from './throttle.ts';

export type { Fault, WireAnswer };

/** GraphQL's answer, as JSON. */
export const json = (body: unknown, status = 200, headers: WireAnswer['headers'] = {}): WireAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
});

const answerWith = (answer: (query: string) => WireAnswer): Fault => ({ isDone: false, answer });

const fieldsOf = (set: SelectionSetNode | undefined): readonly FieldNode[] =>
  (set?.selections ?? []).filter((each) => each.kind === Kind.FIELD);
const nameOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** `data` of an answer to a document, with what `value` gives for each of its root fields. */
function dataOf(query: string, value: (field: FieldNode) => unknown): Readonly<Record<string, unknown>> {
  const fields = fieldsOf(getOperationAST(parse(query))?.selectionSet);
  return Object.fromEntries(fields.map((field) => [nameOf(field), value(field)]));
}

/** The change is made, and then this happens to the answer. */
export const afterTheChange = (fault: Fault): Fault => ({ ...fault, isDone: true });

/** The connection breaks off before anything was done. */
export const cut: Fault = { isDone: false, answer: 'cut' };

/** The change is made, and the answer is lost on its way. */
export const cutAfterTheChange: Fault = afterTheChange(cut);

/** No answer within the app's patience. */
export const timeout: Fault = { isDone: false, answer: 'silence' };

/** HTTP says it all: 401 (the token was withdrawn), 402 (frozen), 423 (locked), 429, 500, 502, 503 … */
export const status = (code: number, headers: WireAnswer['headers'] = {}): Fault =>
  answerWith(() => json({ errors: `HTTP ${code}` }, code, headers));

/** A page of a proxy or of Shopify's status page, where GraphQL is expected. */
export const html = (code: number): Fault =>
  answerWith(() => ({
    status: code,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<!doctype html><title>Just a moment</title>',
  }));

/** 200, and nothing in it. */
export const empty: Fault = answerWith(() => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: '',
}));

/** JSON in which there is neither data nor an error. */
export const withoutData: Fault = answerWith(() => json({ data: null }));

/** The bucket does not hold enough; in `seconds` it does. */
export const throttle = (seconds = 1): Fault =>
  answerWith(() => {
    const [restoreRate, maximumAvailable] = [100, 2000];
    const throttleStatus = { maximumAvailable, currentlyAvailable: 0, restoreRate };
    const cost = { requestedQueryCost: seconds * restoreRate, actualQueryCost: null, throttleStatus };
    return json({ errors: [throttledError()], extensions: { cost } });
  });

/** The request may cost more than any request may. */
export const maxCost: Fault = answerWith(() => json({ errors: [tooDear(1001)] }));

/** Shopify has read the input of a mutation and refuses it. */
export const userErrors = (
  message: string,
  { code = null, field = null }: Partial<Pick<UserError, 'code' | 'field'>> = {},
): Fault =>
  answerWith((query) => {
    const error = userError(field, message, code);
    const results = ({ selectionSet }: FieldNode) =>
      fieldsOf(selectionSet)
        .map(nameOf)
        .filter((name) => name !== 'userErrors');
    return json({ data: dataOf(query, (mutation) => refuse(results(mutation), error)) });
  });

/** An id that Shopify does not know, where the mutation does not make it a user error. */
export const unknownId: Fault = answerWith((query) =>
  json({ data: dataOf(query, () => null), errors: [invalidId('gid://shopify/Order/404')] }),
);

/** The app has not been granted this scope. */
export const denyScope = (scope: string): Fault =>
  answerWith((query) => {
    const data = dataOf(query, () => null);
    return json({ data, errors: Object.keys(data).map((field) => accessDenied(field, scope)) });
  });

/** The change is made, and of what it gave nothing may be read without this scope: each field is null, with an error below its root. */
export const denyBelow = (scope: string): Fault =>
  afterTheChange(
    answerWith((query) => {
      const errors: unknown[] = [];
      const data = dataOf(query, (mutation) => {
        const results = fieldsOf(mutation.selectionSet).map(nameOf);
        for (const field of results.filter((name) => name !== 'userErrors'))
          errors.push({ ...accessDenied(field, scope).toJSON(), path: [nameOf(mutation), field] });
        return Object.fromEntries(results.map((name) => [name, name === 'userErrors' ? [] : null]));
      });
      return json({ data, errors });
    }),
  );
