import type { Database } from '../../database.server.ts';
import { comparePolicies } from '../../policy/changes/compare.ts';
import { fileNameOf } from '../../policy/history/export-file.ts';
import { sayPolicy } from '../../policy/history/sentences.ts';
import { versionsShown } from '../../policy/history/shown-version.server.ts';
import { versionInAddress } from '../../policy/history/version-in-address.server.ts';
import { currentVersion, publishedVersions, versionBefore } from '../../policy/versions.server.ts';

/** The choice of what to compare with is not endless; older versions are reached by their address. */
const offered = 100;

/**
 * Everything that the page of one version shows, compared with another one, or with the one before it. Throws 404 when the
 * shop has no such version.
 */
export async function loadVersion(
  database: Database,
  shop: string,
  asked: { readonly number: string | undefined; readonly other: string | null },
) {
  const version = await versionInAddress(database, shop, asked.number);
  const before = await versionBefore(database, shop, version.number);
  const other = asked.other === null ? before : await versionInAddress(database, shop, asked.other);
  const now = new Date();
  const live = (await currentVersion(database, shop)) ?? version;
  const choices = (await publishedVersions(database, shop, null, offered)).filter(
    ({ number }) => number !== version.number,
  );
  const involved = [version, ...(other ? [other] : []), ...choices];
  const show = await versionsShown(database, shop, involved, live.policy.merchant.timeZone);
  return {
    version: show(version),
    live: live.number,
    /** The number of the version that was live before it. */
    before: before?.number ?? null,
    topics: sayPolicy(version.policy),
    compared: other && { from: show(other), ...comparePolicies(other.policy, version.policy, now) },
    choices: choices.map(show),
    /** What going back to it would change; `null` for what is live. */
    back: live.number === version.number ? null : comparePolicies(live.policy, version.policy, now),
    fileName: fileNameOf(shop, version),
  };
}
