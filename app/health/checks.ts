import type { Check } from './check.ts';
import { access } from './checks/access.ts';
import { apiVersions } from './checks/api-versions.ts';
import { codesAgainstFreeShipping } from './checks/codes-against-free-shipping.ts';
import { codesOffTheFee } from './checks/codes-off-the-fee.ts';
import { codesTogether } from './checks/codes-together.ts';
import { configurations } from './checks/configurations.ts';
import { fulfillmentServices } from './checks/fulfillment-services.ts';
import { functionErrors } from './checks/function-errors.ts';
import { missingScopes } from './checks/missing-scopes.ts';
import { over } from './checks/over.ts';
import { protection } from './checks/protection.ts';
import { rates } from './checks/rates.ts';
import { returnRules } from './checks/return-rules.ts';
import { rules } from './checks/rules.ts';
import { servedPage } from './checks/served-page.ts';
import { silentWebhooks } from './checks/silent-webhooks.ts';
import { policyTexts } from './checks/policy-texts.ts';
import { themeTexts } from './checks/theme-texts.ts';
import { translations } from './checks/translations.ts';
import { writtenDates } from './checks/written-dates.ts';

/** Everything that is looked at, in the order in which it is shown. */
export const checks: readonly Check[] = [
  ...[rules, functionErrors, configurations, rates, protection],
  ...[policyTexts, translations, themeTexts, servedPage, returnRules],
  ...[codesAgainstFreeShipping, silentWebhooks, access, missingScopes, fulfillmentServices],
  ...[writtenDates, over, apiVersions, codesTogether, codesOffTheFee],
];
