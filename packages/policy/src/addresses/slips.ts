/**
 * Words as they are mistyped: a letter too many, missing, wrong or swapped. As expressions rather than a distance, because
 * a distance costs a function some twenty times as much. No two repeats without a bound stand side by side.
 */
const slips = {
  /** Only after PO. */
  box: /^(?:bo?|b?ox|bo{2,4}x{1,3}|[a-z]ox|b[a-z]x|bo[a-xz]|boc?ks|bxo|obx|[a-z]box|b[a-z]ox|bo[a-z]x|box[a-z])$/,
  /** Only after PO: `drawre`, `caler`. */
  drawer: /^(?:d[a-z]{1,2}w[a-z]{0,2}r?e?|c[a-z]{0,2}l{1,2}[a-z]{0,2}r)$/,
  /** With a post before it: `offfice`, `ofifce`, `orfice`, `ofc`. */
  office: /^(?:o|of|off|off?ce?|o[a-z]{0,2}f[a-z]{0,2}[ice][a-z]{1,3}|[a-z]{0,2}f?fice)$/,
  post: /^(?:p|po|us|postale?|[a-z]?ost|p[a-z]st|po[a-z]?t|pos[a-z]{0,2}|psot|opst|pst|pp?oo?ss?tt?)$/,
  postOffice: /^p[ost]{2,4}o?f[a-z]{1,6}$/,
  poBox:
    /^(?:p[obvnhg]{2,4}x|p[a-z]?o?box|[ol]?obox|pobx?[a-z]?|po[a-z]b?ox|pob[a-z]{1,2}x|pobo[a-xz]?|opbox)$/,
  postOfficeBox: /^p[ost]{1,5}f[a-z]{1,6}box$/,
  /** With a case, boîte or apartado before it: `postalle`, `potale`. */
  postal: /^p[ost]{1,4}[ael]{2,4}s?$/,
  lockedBag: /^l[ock]{2,3}e?d?ba?gg?s?$/,
  /** 私書箱 and 사서함, as they are written in Latin letters. */
  romanised: /^s(?:[hiy]{1,3}s[hy]{0,2}[ou]{1,2}(?:[bh]ako|box)|ah?s[eou]{1,2}ha[mn])$/,
} as const satisfies Readonly<Record<string, RegExp>>;

export const isSlipOf = (word: string, wanted: keyof typeof slips): boolean => slips[wanted].test(word);
