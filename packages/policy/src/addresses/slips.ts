/**
 * Words as they are mistyped: a letter too many, missing, wrong or swapped. As expressions rather than a distance, because
 * a distance costs a function some twenty times as much. No two repeats without a bound stand side by side.
 */
const isOne = (form: RegExp, word: string): boolean => form.exec(word) !== null;

/** Only after PO. */
export const isBoxSlip = (word: string): boolean =>
  isOne(
    /^(?:bo?|b?ox|bo{2,4}x{1,3}|[a-z]ox|b[a-z]x|bo[a-xz]|boc?ks|bxo|obx|[a-z]box|b[a-z]ox|bo[a-z]x|box[a-z])$/,
    word,
  );

/** Only after PO: `drawre`, `caler`. */
export const isDrawerSlip = (word: string): boolean =>
  isOne(/^(?:d[a-z]{1,2}w[a-z]{0,2}r?e?|c[a-z]{0,2}l{1,2}[a-z]{0,2}r)$/, word);

/** With a post before it: `offfice`, `ofifce`, `orfice`, `ofc`. */
export const isOfficeSlip = (word: string): boolean =>
  isOne(/^(?:o|of|off|off?ce?|o[a-z]{0,2}f[a-z]{0,2}[ice][a-z]{1,3}|[a-z]{0,2}f?fice)$/, word);

/** With an office after it. */
export const isPostSlip = (word: string): boolean =>
  isOne(/^(?:p|po|us|postale?|[a-z]?ost|p[a-z]st|po[a-z]?t|pos[a-z]{0,2}|psot|opst|pst|pp?oo?ss?tt?)$/, word);

export const isPostOfficeSlip = (word: string): boolean => isOne(/^p[ost]{2,4}o?f[a-z]{1,6}$/, word);

export const isPoBoxSlip = (word: string): boolean =>
  isOne(
    /^(?:p[obvnhg]{2,4}x|p[a-z]?o?box|[ol]?obox|pobx?[a-z]?|po[a-z]b?ox|pob[a-z]{1,2}x|pobo[a-xz]?|opbox|boxpo|p[ost]{1,5}f[a-z]{1,6}box)$/,
    word,
  );

/** With a case, boîte or apartado before it: `postalle`, `posatle`, `postqle`. */
export const isPostalSlip = (word: string): boolean =>
  isOne(
    /^(?:p[aelost]{4,7}|p?[a-z]?ostale?|po?[a-z]?s?tale?|pos[a-z]?t?ale?|post[a-z]?a?le?|posta[a-z]?l?e?)$/,
    word,
  );

/** Of a locked bag, in one word. */
export const isLockedBagSlip = (text: string): boolean => isOne(/^l[ock]{2,3}e?d?b[a-z]?gg?s?$/, text);

/** 私書箱 and 사서함, as they are written in Latin letters. */
export const isRomanised = (text: string): boolean =>
  isOne(
    /^s(?:[hiy]{1,3}s[hiy]{0,2}[aou]{1,2}(?:[bhp][aou][ck]{1,2}[ou]|box)|ah?s{1,2}[aeou]{1,3}h?[aeu][mn])$/,
    text,
  );
