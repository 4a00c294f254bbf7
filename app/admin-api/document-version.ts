import { adminApiVersion, laterApiVersion } from './api-versions.ts';
import { returnFeeTaxDocument } from './return-fee-tax.ts';
import { returnRulesDocument } from './return-rules.ts';

const later: ReadonlySet<string> = new Set([returnFeeTaxDocument, returnRulesDocument]);

/** The version of the Admin API that a document is for. */
export const versionOf = (document: string): string =>
  later.has(document) ? laterApiVersion : adminApiVersion;
