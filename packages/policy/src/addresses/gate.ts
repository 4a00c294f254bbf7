import { withoutAccents } from './normalise.ts';

/**
 * The beginnings of every Latin form at the start of a word, by letter. In a Shopify function this one look costs a tenth of cutting an address into words, and most addresses end here.
 */
const gate =
  /\b(?=[a-eghk-mprsu])(?:s(?:ite[^a-z]{1,3}[0-9]|ah?s|a[^a-z]s|hi[^a-z]?s|is[hy]|t(?:n|ation) fo|r[^a-z]*[0-9]|mc)|p(?:[^a-z]{0,3}[o0](?![a-z])|[^a-z]{1,3}[o0]b(?![a-z])|[o0]b|[obvnhg]{2,4}x|odr|ost?[^a-z]{0,2}(?:o|rest|e\b)|oste[^a-z]|o?s?t[ae]{1,2}l|[^a-z]?m[^a-z]?b|r(?:iva| s)|eti [sp]|ak m|sc|[^a-z]*$)|c(?:a(?:ller|se|sier|sill[ae])\b|ase?[^a-z]?po?st|[^a-z]{0,3}p(?:ost|(?![a-z]))|(?:mr|mb|fpo)\b|[^a-z]*$)|b(?:[^a-z]{0,2}[o0]?[^a-z]{0,2}x|[^a-z]{0,3}p(?![a-z])|(?:in|ag|oite|uzon|zn)\b)|r(?:[^a-z]{0,2}r(?![a-z])|[^a-z]?f[^a-z]?d|ural|(?:(?:ou)?te?|d)[^a-z]{0,2}[0-9]+[^a-z0-9]*$)|l(?:bx|o?c?k?b|ock|o[a-z]{1,2}k?e?d.?ba?g|ista|ivr)|h(?:[^a-z]{0,2}c[^a-z]?r?(?![a-z])|(?:igh)?wa?y c)|g(?:[^a-z]{0,2}d(?![a-z])|en\b|ene)|ap(?:arta?d|t?do)|[a-z]p[^a-z]{0,3}[o0](?![ac-z])|dr(?:aw|w)|msc|entrega|ups s|kyoku)/m;

/** Ideographs, kana and Hangul that take part in a form, full-width letters, and signs that no address needs: they may hide one. */
const foreign =
  /[箱葙函凾筥匣匱書バばコハボ留止気付預渡領领候사샤시싸자서함유관수피박]|[\u0080-\u00df\u00f7\u00f8\u00fe-\u2fff\u3100-\u33ff\ua000-\uabff\ud7a4-\uff07\uff0a-\uff0c\uff0e\uff0f\uff1a-\uffff]/;

const local = /[\u3041-\u30fa\u3400-\u9fff\uac00-\ud7a3]/;

const isAscii = (text: string): boolean => !/[\u0080-\uffff]/.test(text);

/** Whether a lower-case text may hold a form that is not a street, or hide one behind signs that must be normalised. */
export function mayHoldForm(text: string): boolean {
  if (text.includes('box')) return true;
  if (isAscii(text)) return gate.test(text);
  if (!/[à-ý]/.test(text)) return gate.test(text) || foreign.test(text);
  const plain = withoutAccents(text);
  return gate.test(plain) || (!isAscii(plain) && foreign.test(plain));
}

/** Whether a text is in part Japanese, Korean or Chinese. */
export const isLocal = (text: string): boolean => !isAscii(text) && local.test(text);
