import type { ShopContext } from '../shop-context.ts';
import { pageByHandle, type Page } from '../state/pages.ts';
import { userError, type UserError } from './root-field.ts';

/** What is wanted of a page, with what it has already filled in. */
export type WantedPage = Pick<Page, 'title' | 'handle' | 'body'>;

const LONGEST = 255;
/** Shopify's 512 KB, of which the last byte does not count: 524,288 bytes are too many. */
export const LARGEST_BODY = 512 * 1024;

export const isTooBig = (body: string): boolean => Buffer.byteLength(body) >= LARGEST_BODY;

/**
 * What Shopify has against a page. Codes and fields are as measured there; the words of all but the size are our own expectation.
 * @param known the page that has the handle already, when it is changed
 */
export function pageProblems(
  { state }: ShopContext,
  { title, handle, body }: WantedPage,
  known: Page | null,
): readonly UserError[] {
  const taken = pageByHandle(state.pages, handle);
  const refuse = (field: string, message: string, code: string): UserError =>
    userError(['page', field], message, code);
  return [
    ...(title.trim() === '' ? [refuse('title', "Title can't be blank", 'BLANK')] : []),
    ...(title.length > LONGEST
      ? [refuse('title', `Title is too long (maximum is ${LONGEST} characters)`, 'TOO_LONG')]
      : []),
    ...(handle.length > LONGEST
      ? [refuse('handle', `Handle is too long (maximum is ${LONGEST} characters)`, 'TOO_LONG')]
      : []),
    ...(isTooBig(body) ? [refuse('body', 'Body is too big (maximum is 512 KB)', 'TOO_BIG')] : []),
    ...(taken && taken.id !== known?.id ? [refuse('handle', 'Handle has already been taken', 'TAKEN')] : []),
  ];
}

/** The handle that a title gets, with a number behind it where another page has it. */
export function freeHandle({ state }: ShopContext, title: string): string {
  const plain = title
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, LONGEST);
  const candidates = [plain, ...Array.from(state.pages.keys(), (_, index) => `${plain}-${index + 1}`)];
  return candidates.find((handle) => pageByHandle(state.pages, handle) === undefined) ?? plain;
}
