// Written by packages/policy/prefilter/write-prefilter.ts from the tables beside it, which say what each part is for.

/**
 * What a street has not: the beginning of a form in Latin letters at the start of a word (by letter, in groups, so that most words
 * are refused after two looks), a word that ends in `box`, or a sign of a form in another script. A look costs a function
 * some hundred instructions for each letter of an address, and nine of ten addresses end here; therefore it is one
 * expression, reads capitals and accents as they are, and is as narrow as the forms allow. It only says where to read:
 * what it finds in a street costs time, what it overlooks is lost.
 *
 * It is for a text that begins with a line break, and its match has the character before the form. One with an X (not the first)
 * that ends in a digit is a whole P.O. box as it is usually written: `PO Box 12`, `G.P.O. Box #12`. No match: a street.
 */
export const prefilter =
  // Each character stands for itself, whatever it is combined with.
  // oxlint-disable-next-line no-misleading-character-class
  /[^0-9a-wyz](?:(?=[a-eghik-mprsu])(?:(?=[a-e])(?:c(?![b-eg-lnoq-z])(?:[aà-å](?:ller\b|s(?:e\b|ier\b|ill[ae]\b|e?[^a-z]?po?st))|[^a-z]{0,3}p(?:ost|(?![a-z]))|m[rb]\b|fpo\b|[^a-z]*$)|b(?![b-hj-nq-tv-wy])(?:[^a-z]{0,2}[o0]?[^a-z]{0,2}x|[^a-z]{0,3}p(?![a-z])|(?:in|ag|o.te|uz.n|zn)\b)|ap(?:.rt.?d|[art]{2,4}d|t?do)|dr(?:aw|w)|entrega)|(?=[p-s])(?:s(?=[ahimrt])(?:t(?:n|ation) fo|a(?:h?|[^a-z])s|i(?:s[hy]|te[^a-z]{1,3}(?=[0-9]))|hi[^a-z]?s|r[^a-z]*(?=[0-9])|mc)|r(?![abceg-npqsv-z])(?:[^a-z]{0,2}r(?![a-z])|[^a-z]?f[^a-z]?d|ural|(?:(?:ou)?te?|d)(?=[^a-z]{0,2}[0-9]+[^a-z0-9]*$))|p(?![cfi-lqu-z])(?:[^a-z]{0,3}o[^a-z]{0,3}box[^a-z0-9]{0,3}[0-9]+|[^a-z]{0,3}[o0°ºò-ö０](?![a-z])|[^a-z]{1,3}[o0°ºò-ö]b(?![a-z])|[o0ò-ö]b|[obvnhg]{2,4}x|odr|ostn|ost?[^a-z]{0,2}(?:o|rest|e\b)|oste[^a-z]|[oò-ö]?s?t[aeà-ë]{1,2}l|[^a-z]?m[^a-z]?b|r(?:iva| s)|eti [sp]|ak m|sc|[^a-z]*$))|(?=[g-mu])(?:[gki][^a-z\n]{0,2}p[^a-z]{0,3}o[^a-z]{0,3}box[^a-z0-9]{0,3}[0-9]+|l(?=[bcikov])(?:bx|o?c?k?b|ock|o[a-z]{1,2}k?e?d.?ba?g|ista|ivr)|h(?![abd-hj-vx-z])(?:[^a-z]{0,2}c[^a-z]?r?(?![a-z])|(?:igh)?wa?y c)|g(?![a-cf-z])(?:[^a-z]{0,2}d(?![a-z])|[eè-ë]n(?:[^a-df-qs-z]|$))|msc|ups s|kyoku)|.p[^a-z]{0,3}[o0](?![ac-z]))|(?<=[x相廂厢こコク留止ど気預渡自待め스치관령서箱葙函凾筥匣匱書书領领候함\u0080-\u009f\u00ad\u00b5\u00d7\u00d8\u00de\u00df\u00f7\u00f8\u00fe-\u00ff\u0102-\u0111\u0114-\u0129\u012c-\u014b\u014e-\u0169\u016c-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u2211\u2213-\u2fff\u3100-\u33ff\ua000-\uabff\ud7a4-\uff00\uff21-\uffff])(?<=[^x相廂厢こコク留止ど気預渡自待め스치관령서]|box|(?:[信郵邮][相廂厢]|[はばハバ]\u3099?[こコ]|[ボホ][ッツ]ク|[局所ー店ポ][\s・-]{0,2}[留止ど気預渡自待]|くどめ|박스|유\s?치|보관|수령)(?<=[信郵邮はばハバ\u3099ッツ局所ー店ポ\s・ど박유보수-][相廂厢こコク留止ど気預渡自待め스치관령])|사[^가-힣]{0,3}서))/im;
