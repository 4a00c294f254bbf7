import type { Locale } from '../document/locales.ts';
import type { ShopperText } from '../document/policy.ts';
import { textIn } from '../document/texts.ts';
import type { Decided, StatementId } from '../reasons.ts';
import { checkoutStatements } from './checkout-statements.ts';
import { orderStatements } from './order-statements.ts';
import { returnStatements } from './return-statements.ts';
import { scheduleStatements } from './schedule-statements.ts';

/** What each statement is about, in words that stay true whatever values a merchant sets. */
export const statementTexts: Readonly<Record<StatementId, ShopperText>> = {
  ...checkoutStatements,
  ...scheduleStatements,
  ...orderStatements,
  ...returnStatements,
};

/**
 * Why a decision came out as it did, one sentence for each reason, for support staff: what the statement is about in their
 * language, its id, and the values that decided (these in English, as everywhere in the admin).
 */
export function explain({ because }: Decided, locale: Locale): readonly string[] {
  return because.map(
    ({ statement, says }) => `${textIn(statementTexts[statement], locale)} [${statement}]: ${says}.`,
  );
}
