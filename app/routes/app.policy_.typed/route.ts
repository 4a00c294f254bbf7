import type { ActionFunctionArgs } from '@remix-run/node';

import { answerToTyping, openPage } from '../../policy/editor/page.server.ts';

/** POST /app/policy/typed: keeps what is typed on a page and not saved, and answers JSON with what the engine says to it. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const form = await request.clone().formData();
  const named = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const opened = await openPage(request, { group: named('group'), list: named('list'), row: named('row') });
  return Response.json(await answerToTyping(opened, form));
}
