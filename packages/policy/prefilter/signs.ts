/**
 * The last sign of a form that is not in Latin letters, or of a word that ends in `box`: one look at a letter. Behind the signs stand
 * characters that hide a letter (full-width, Cyrillic, zero-width …).
 */
const last =
  'x相廂厢こコク留止ど気預渡自待め스치관령서箱葙函凾筥匣匱書书領领候함' +
  '\\u0080-\\u009f\\u00ad\\u00b5\\u00d7\\u00d8\\u00de\\u00df\\u00f7\\u00f8\\u00fe-\\u00ff\\u0102-\\u0111\\u0114-\\u0129' +
  '\\u012c-\\u014b\\u014e-\\u0169\\u016c-\\u1fff\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2211\\u2213-\\u2fff\\u3100-\\u33ff' +
  '\\ua000-\\uabff\\ud7a4-\\uff00\\uff21-\\uffff';

/** Signs of {@link last} that stand in streets, too, and count only at the end of one of these {@link words}. */
const common = 'x相廂厢こコク留止ど気預渡自待め스치관령서';

const words: readonly (readonly [expression: string, what: string])[] = [
  ['box', 'any word that ends so'],
  ['[信郵邮][相廂厢]', '信箱, 郵箱 as they are mistyped'],
  ['[はばハバ]\\u3099?[こコ]', '私書ばこ'],
  ['[ボホ][ッツ]ク', 'ボックス'],
  ['[局所ー店ポ][\\s・-]{0,2}[留止ど気預渡自待]', '局留, 営業所止'],
  ['くどめ', 'きょくどめ'],
  ['박스', 'a box'],
  ['유\\s?치', '유치우편'],
  ['보관', 'kept at a counter'],
  ['수령', 'fetched from a counter'],
];

/** The letter before the last of the {@link words} but the first: a second look before they are read. */
const beforeLast =
  '[信郵邮はばハバ\\u3099ッツ局所ー店ポ\\s・ど박유보수-][相廂厢こコク留止ど気預渡自待め스치관령]';

/** 사서함 that ends with the field before its last sign. */
const korean = '사[^가-힣]{0,3}서';

const [[box] = [''], ...others] = words;

/** What finds a form that is not in Latin letters by its last sign. */
export const signs =
  `(?<=[${last}])(?<=[^${common}]|${box}` +
  `|(?:${others.map(([expression]) => expression).join('|')})(?<=${beforeLast})|${korean})`;
