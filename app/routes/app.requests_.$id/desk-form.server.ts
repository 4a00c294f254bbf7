import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { labelLimits, readLabel } from '../../after-sale/labels/read-label.server.ts';
import type { Label } from '../../after-sale/labels/read-label.server.ts';
import { readPosted } from '../../after-sale/photos/read-posted.server.ts';

/** A form of the page of a request. */
interface DeskForm {
  readonly sent: Readonly<Record<string, unknown>>;
  /** The return label that came with it. */
  readonly label: Label | null;
}

const noLabel = 'This file is no PDF or PNG of at most 5 MB. A PDF must not run anything by itself.';

/** Reads a form, with a label where it brings one. Fails in words for a file that is none. */
export async function readDeskForm(request: Request): Promise<Result<DeskForm, string>> {
  if (!request.headers.get('content-type')?.startsWith('multipart/form-data'))
    return ok({ sent: Object.fromEntries(await request.formData()), label: null });
  const { fields, files, large, trouble } = await readPosted(request, labelLimits);
  if (trouble !== null || large.length > 0) return fail(noLabel);
  const sent = Object.fromEntries(fields);
  const [file] = files;
  if (file === undefined) return ok({ sent, label: null });
  const label = await readLabel(file.bytes);
  return label.ok ? ok({ sent, label: label.value }) : fail(noLabel);
}
