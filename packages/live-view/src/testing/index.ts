export { formatCurrency, formatDate, i18nOf, inEditor, provide, withhold } from './host.ts';
export { cardReasons, cardSays, kept, nothing, publishedPromise } from './promise-card.ts';
export { compiled, metafieldOf, protectionVariantId, published } from './published.ts';
export { localeFiles, textsOf, translatorOf } from './texts.ts';
export { testTranslations } from './translations.ts';
