import { fail, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import { withNames } from '../../with-names.ts';
import type { AfterSaleTexts } from '../texts.ts';
import { readPhoto } from './read-photo.server.ts';
import type { Photo } from './read-photo.server.ts';
import type { Posted } from './read-posted.server.ts';

/**
 * [PROD-01] The photos of a posted form, or what is wrong with them in their customer's words: the one check of both doors. One is read after
 * the other, because each takes the memory of all its points.
 */
export async function readPhotos(
  texts: AfterSaleTexts['problem'],
  { files, large, trouble }: Pick<Posted, 'files' | 'large' | 'trouble'>,
): Promise<Result<readonly Photo[], string>> {
  if (trouble === 'broken') return fail(texts.trouble);
  if (trouble === 'too large') return fail(texts.tooLarge);
  if (trouble === 'too many') return fail(texts.tooManyPhotos);
  const [tooLarge] = large;
  if (tooLarge !== undefined) return fail(withNames(texts.largePhoto, { name: tooLarge }));
  const photos: Photo[] = [];
  for (const { name, bytes } of files) {
    const photo = await readPhoto(bytes);
    if (!photo.ok) return fail(withNames(texts.noPhoto, { name }));
    photos.push(photo.value);
  }
  return ok(photos);
}
