export { formatCurrency, formatDate, inEditor, provide, withhold } from './host.ts';
export { compiled, metafieldOf, protectionVariantId, published } from './published.ts';
export { localeFiles, textsOf, translatorOf } from './texts.ts';
export { testTranslations } from './translations.ts';
