import { z } from 'zod';

import type { ShopContext } from '../shop-context.ts';
import type { Page } from '../state/pages.ts';
import { newGid } from '../state/state.ts';
import { byId, connection, pageArguments } from './connection.ts';
import { freeHandle, pageProblems } from './page-input.ts';
import { pageSearch } from './page-search.ts';
import { pageView } from './page-view.ts';
import { refuse, rootField, succeed, userError, type RootFields, type View } from './root-field.ts';
import { forgetTranslations } from './translation-view.ts';

const READ = ['read_content', 'read_online_store_pages'];
const WRITE = ['write_content', 'write_online_store_pages'];

const wishes = {
  body: z.string().nullish(),
  handle: z.string().nullish(),
  isPublished: z.boolean().nullish(),
  templateSuffix: z.string().nullish(),
};
const createInput = z.strictObject({ ...wishes, title: z.string() });
const updateInput = z.strictObject({
  ...wishes,
  title: z.string().nullish(),
  redirectNewHandle: z.literal(false).nullish(),
});

/** Pages of the online store: read, made, changed and deleted. */
export const pages: RootFields = {
  queries: {
    page: rootField(READ, z.strictObject({ id: z.string() }), ({ id }, context) => {
      const found = context.state.pages.get(id);
      return found ? pageView(context, found) : null;
    }),
    pages: rootField(
      READ,
      z.strictObject({ ...pageArguments, query: z.string().nullish(), sortKey: z.literal('ID').nullish() }),
      ({ query, ...page }, context) =>
        connection(
          [...context.state.pages.values()].filter(pageSearch(query ?? '')),
          page,
          (each) => pageView(context, each),
          byId,
        ),
    ),
  },
  mutations: {
    pageCreate: rootField(WRITE, z.strictObject({ page: createInput }), ({ page }, context) =>
      createPage(context, page),
    ),
    pageUpdate: rootField(
      WRITE,
      z.strictObject({ id: z.string(), page: updateInput }),
      ({ id, page }, context) => updatePage(context, id, page),
    ),
    pageDelete: rootField(WRITE, z.strictObject({ id: z.string() }), ({ id }, context) => {
      if (!context.state.pages.delete(id))
        return refuse(['deletedPageId'], userError(['id'], 'Page does not exist', 'NOT_FOUND'));
      forgetTranslations(context, id);
      return succeed({ deletedPageId: id });
    }),
  },
};

function createPage(context: ShopContext, input: z.infer<typeof createInput>): View {
  const { state } = context;
  const { title, body, isPublished, templateSuffix } = input;
  const wanted = { title, body: body ?? '', handle: input.handle ?? freeHandle(context, title) };
  const problems = pageProblems(context, wanted, null);
  if (problems.length > 0) return refuse(['page'], ...problems);
  const now = context.now();
  const page: Page = {
    id: newGid(state, 'Page'),
    ...wanted,
    templateSuffix: templateSuffix ?? null,
    publishedAt: isPublished === false ? null : now,
    createdAt: now,
    updatedAt: now,
  };
  state.pages.set(page.id, page);
  return succeed({ page: pageView(context, page) });
}

function updatePage(context: ShopContext, id: string, input: z.infer<typeof updateInput>): View {
  const known = context.state.pages.get(id);
  if (!known) return refuse(['page'], userError(['id'], 'Page does not exist', 'NOT_FOUND'));
  const { title, body, handle, isPublished, templateSuffix } = input;
  const wanted = { title: title ?? known.title, body: body ?? known.body, handle: handle ?? known.handle };
  const problems = pageProblems(context, wanted, known);
  if (problems.length > 0) return refuse(['page'], ...problems);
  const page: Page = {
    ...known,
    ...wanted,
    // An empty suffix is kept and null clears it.
    templateSuffix: templateSuffix === undefined ? known.templateSuffix : templateSuffix,
    publishedAt: isPublished === false ? null : (known.publishedAt ?? (isPublished ? context.now() : null)),
    updatedAt: context.now(),
  };
  context.state.pages.set(id, page);
  return succeed({ page: pageView(context, page) });
}
