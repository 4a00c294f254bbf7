export { formatCurrency, formatDate, i18nOf, inEditor, provide, withhold } from './host.ts';
export { cardReasons, cardSays, keepDecision, nothing, publishPromise } from './promise-card.ts';
export { compile, metafieldOf, protectionVariantId, publishBlocks } from './published.ts';
export { localeFiles, textsOf, translatorOf } from './texts.ts';
export { testTranslations } from './translations.ts';
