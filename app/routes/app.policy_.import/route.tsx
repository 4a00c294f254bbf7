import { boundary } from '@shopify/shopify-app-remix/server';
import { data, redirect } from '@remix-run/node';
import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { z } from 'zod';

import { authenticateMerchant } from '../../access/merchant.server.ts';
import { database } from '../../database.server.ts';
import { checkImport, takeImport } from '../../policy/import/import.server.ts';
import { CheckedFile } from './checked-file.tsx';
import { FileForm } from './file-form.tsx';
import { FileProblems } from './file-problems.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  await authenticateMerchant(request);
  return null;
}

const sent = z.object({
  intent: z.enum(['check', 'take']),
  text: z.string(),
  keepMerchant: z.literal('yes').optional(),
});

/** POST: checks a policy file and says what it changes; or makes it the user's draft, and leads to the editor. */
export async function action({ request }: ActionFunctionArgs) {
  const merchant = await authenticateMerchant(request);
  const form = sent.safeParse(Object.fromEntries(await request.formData()));
  if (!form.success) throw new Response('The form was not complete.', { status: 400 });
  const { intent, text } = form.data;
  const keepMerchant = form.data.keepMerchant !== undefined;
  const asked = { text, keepMerchant };
  if (intent === 'take') {
    const taken = await takeImport(database, merchant, asked);
    return taken.ok ? redirect('/app/policy') : data({ ...asked, ...taken.error }, { status: 422 });
  }
  const checked = await checkImport(database, merchant, asked);
  if (!checked.ok) return data({ ...asked, ...checked.error }, { status: 422 });
  const { comparison, replacesDraft } = checked.value;
  return data({ ...asked, kind: 'checked' as const, comparison, replacesDraft }, { status: 200 });
}

/** Brings a policy in from a file: checked first, shown as changes, and only then the user's draft. */
export default function ImportPage() {
  const result = useActionData<typeof action>();
  return (
    <s-page heading="Import a policy">
      <s-link slot="breadcrumb-actions" href="/app/policy/history">
        History
      </s-link>
      {result?.kind === 'refused' ? <FileProblems problems={result.problems} /> : null}
      {result?.kind === 'setup' ? (
        <s-banner tone="critical" heading="The file could not be checked">
          It failed while {result.step}: {result.reason}
        </s-banner>
      ) : null}
      {result?.kind === 'checked' ? <CheckedFile checked={result} /> : null}
      <FileForm
        text={result?.text ?? ''}
        keepMerchant={result?.keepMerchant ?? true}
        isRefused={result?.kind === 'refused'}
      />
    </s-page>
  );
}

/** App Bridge asks again with a new session token when an answer's header says so. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
