import { callAdmin, takeFrom } from './call.ts';
import type { Admin } from './call.ts';
import type { AnswerOf, VariablesOf } from './decode-answer.ts';
import { readPages } from './pages.ts';

/** A page of the online store: what it says in the shop's own language. */
export const storePageDocument = `#graphql
  query DoorstepStorePage($id: ID!) {
    page(id: $id) {
      id
      title
      handle
      body
      isPublished
    }
  }
`;

export type StorePage = NonNullable<AnswerOf<typeof storePageDocument>['page']>;

/** A page by its GID; `null` when there is none any more. */
export const readStorePage = (admin: Admin, id: string) =>
  takeFrom(callAdmin(admin, storePageDocument, { id }), ({ page }) => ({ page }));

/** All pages of the online store, by which a merchant chooses one. */
export const storePagesDocument = `#graphql
  query DoorstepStorePages($after: String) {
    pages(first: 100, after: $after) {
      nodes {
        id
        title
        handle
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export const readStorePages = (admin: Admin) =>
  readPages(
    (after) => callAdmin(admin, storePagesDocument, { after }),
    (data) => data.pages,
  );

/** The pages that were made last. */
export const newestStorePagesDocument = `#graphql
  query DoorstepNewestStorePages {
    pages(first: 5, reverse: true) {
      nodes {
        id
        title
        handle
        body
        isPublished
      }
    }
  }
`;

export const readNewestStorePages = (admin: Admin) =>
  takeFrom(callAdmin(admin, newestStorePagesDocument, {}), ({ pages }) => pages.nodes);

export const pageCreateDocument = `#graphql
  mutation DoorstepPageCreate($page: PageCreateInput!) {
    pageCreate(page: $page) {
      page {
        id
        title
        handle
        body
        isPublished
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`;

/** Makes a page; Shopify gives it a handle of its title that is free. */
export const createStorePage = (admin: Admin, page: VariablesOf<typeof pageCreateDocument>['page']) =>
  takeFrom(callAdmin(admin, pageCreateDocument, { page }), (data) => data.pageCreate?.page);

export const pageUpdateDocument = `#graphql
  mutation DoorstepPageUpdate($id: ID!, $page: PageUpdateInput!) {
    pageUpdate(id: $id, page: $page) {
      page {
        id
        title
        handle
        body
        isPublished
      }
      userErrors {
        field
        message
        code
      }
    }
  }
`;

/** Writes what a page says or is called, or publishes it; its handle, its template and what is not named stay as they are. */
export const updateStorePage = (
  admin: Admin,
  id: string,
  page: { readonly body: string } | { readonly title: string } | { readonly isPublished: true },
) => takeFrom(callAdmin(admin, pageUpdateDocument, { id, page }), (data) => data.pageUpdate?.page);
