import { Router, urlencoded } from 'express';
import { z } from 'zod';

import { freeHandle, pageProblems } from '../admin-graphql/page-input.ts';
import type { ShopContext } from '../shop-context.ts';
import { newGid } from '../state/state.ts';
import { pagesPage } from './pages-page.ts';

const typed = z.object({
  id: z.string(),
  title: z.string().default(''),
  // A browser sends each line's end as two characters.
  body: z.string().transform((text) => text.replaceAll('\r\n', '\n')),
});

/** Pages and policies, as a merchant changes them by hand. */
export function pagesRoutes(context: ShopContext): Router {
  const routes = Router();
  routes.get('/admin/pages', (_request, response) => {
    response.send(pagesPage(context));
  });
  routes.post('/admin/pages', urlencoded({ extended: false, limit: '1mb' }), (request, response) => {
    const wanted = typed.safeParse(request.body);
    const problem = wanted.success ? writeByHand(context, wanted.data) : z.prettifyError(wanted.error);
    if (problem === null) response.redirect(303, '/admin/pages');
    else response.status(400).type('text/plain').send(problem);
  });
  return routes;
}

/** Writes a page or a policy; gives what is wrong with it, in words, when nothing was written. */
function writeByHand(context: ShopContext, { id, title, body }: z.infer<typeof typed>): string | null {
  const { pages, shopPolicies } = context.state;
  const now = context.now();
  const policy = [...shopPolicies.values()].find((each) => each.id === id);
  if (policy) {
    shopPolicies.set(policy.type, { ...policy, body, updatedAt: now });
    return null;
  }
  const known = pages.get(id) ?? null;
  const wanted = { title, body, handle: known?.handle ?? freeHandle(context, title) };
  const [problem] = pageProblems(context, wanted, known);
  if (problem) return problem.message;
  const pageId = known?.id ?? newGid(context.state, 'Page');
  const first = { templateSuffix: null, publishedAt: now, createdAt: now };
  pages.set(pageId, { ...(known ?? first), ...wanted, id: pageId, updatedAt: now });
  return null;
}
