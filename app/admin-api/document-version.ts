import { adminApiVersion } from './api-versions.ts';
import { returnRulesDocument, returnRulesVersion } from './return-rules.ts';

/** The version of the Admin API that a document is for. */
export const versionOf = (document: string): string =>
  document === returnRulesDocument ? returnRulesVersion : adminApiVersion;
