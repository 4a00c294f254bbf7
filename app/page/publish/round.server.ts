import { sayFailure } from '../../admin-api/failure.ts';
import { liveVersion } from '../../policy/versions.server.ts';
import { writeAll } from './write-all.server.ts';
import type { TextWriter } from './write-translations.server.ts';

/**
 * Writes the live policy's text where the merchant has it stand, without anybody asking: after a publishing, and where a writer
 * was cut short. What somebody else wrote is left alone; the Health page tells of it. Throws with words for what is tried again.
 */
export async function writeUnasked(writer: TextWriter): Promise<void> {
  const live = await liveVersion(writer.database, writer.admin.shop);
  if (!live) return;
  const written = await writeAll(writer, live);
  if (!written.ok && written.error.kind !== 'unauthorized') throw new Error(sayFailure(written.error));
}
