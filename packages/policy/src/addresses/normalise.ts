import { drawnCost } from './effort.ts';
import type { Effort } from './effort.ts';

/**
 * Letters of other scripts and signs that are drawn like a Latin letter, each before its Latin letter. From the
 * confusables of Unicode Technical Standard 39, for the letters that postal words are made of. Compared after
 * lower-casing, so that В (Cyrillic) stands here as в.
 */
const lookAlikes =
  'аaвbсcԁdеeғfɡgнhһhіiıiјjкkӏlмmпnоoрpԛqгrѕsтtυuѵvԝwхxуyүy' +
  'αaβbϲcδdεeηnιiκkμmνvοoσoρpτtχxγyζz' +
  'θoѳoøoœoɵoөoօoⲟoꓳoᴏo°o○o◯o●o〇o◎o⭕oþpƥpᴘpⲣpꓑpꮲp℗pßbƀbɓbʙbⲃbꓐbꮟb฿b×x✕x✖x✗x✘x❌x❎x╳xⲭxꓫxꭓx' +
  'ᴀaᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzłl';

/** As UTF-16 code units of the second half of the pair: where an alphabet of emblems begins. */
const emblemAlphabets = [0xdd50, 0xdd70, 0xdde6] as const;

/**
 * Letters that are drawn like a Latin one become it: whatever is outside ASCII, kana, ideographs, Hangul and full-width forms. A
 * loop, because a function pays 20,000 instructions for each match of an expression that is replaced by another function.
 */
function inLatin(text: string, effort: Effort): string {
  let read = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128 || (code >= 0x3000 && code < 0xa000) || code >= 0xac00) {
      read += text.charAt(at);
      continue;
    }
    effort.left -= drawnCost;
    if (effort.left < 0) return text;
    const found = lookAlikes.indexOf(text.charAt(at));
    read += found < 0 || found % 2 === 1 ? text.charAt(at) : lookAlikes.charAt(found + 1);
  }
  return read;
}

/** How many characters are replaced by an expression: the sign № and letters outside the first plane of Unicode. */
function emblems(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x2116 || code === 0xb0 || code === 0xba || (code >= 0xd800 && code < 0xdc00)) count += 1;
  }
  return count;
}

function openBoxedLetter(pair: string): string {
  const unit = pair.charCodeAt(1);
  const start = emblemAlphabets.reduce((found, alphabet) => (unit >= alphabet ? alphabet : found));
  return String.fromCharCode(97 + unit - start);
}

/**
 * A lower-case text as it reads: full-width, circled and styled letters, accents, unseen characters and look-alikes of
 * other scripts become plain Latin letters, as many as the effort allows, while kana, ideographs and Hangul keep their form.
 * Linear; any string is allowed.
 */
export function normalise(text: string, effort: Effort): string {
  if (/[^\0-\x7f\u3000-\u3098\u309b-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.exec(text) === null)
    return zeroAsLetter(text);
  // Soft hyphens, zero-width spaces and joiners, direction marks, fillers, variation selectors, tags.
  const unseen =
    /[\u034f\u17b4\u17b5\u180b-\u180d\u180f\ufe00-\ufe0f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g;
  const numero = /№|\bn[°º]/g;
  // Letters in squares, in black circles, and those that flags are made of.
  const emblem = /\ud83c[\udd50-\udd69\udd70-\udd89\udde6-\uddff]/g;
  // Normalization sorts accents, which is quadratic for a run of thousands: short pieces keep it linear. None ends within a pair.
  const pieces = /[^]{0,63}[^\ud800-\udbff]|[^]/g;
  // Accents and strokes laid over a letter. The voicing marks of kana (U+3099, U+309A) are letters and stay.
  const overlaid = /[\u0300-\u036f\u0483-\u0489\u1ab0-\u1ace\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]/g;
  effort.left -= 2 * drawnCost * emblems(text);
  if (effort.left < 0) return text;
  const seen = text.replace(unseen, '').replace(numero, ' no ').replace(emblem, openBoxedLetter);
  let read = '';
  for (const piece of seen.match(pieces) ?? []) {
    read += piece.normalize('NFKD').replace(overlaid, '').normalize('NFC');
  }
  return zeroAsLetter(inLatin(read.toLowerCase(), effort));
}

/** A zero, or a pair of brackets, in the place of an O is that letter: `P0 B0X`, `P() Box`; likewise `8ox`. */
export function zeroAsLetter(text: string): string {
  if (!text.includes('0') && !text.includes('8o') && !text.includes('()')) return text;
  return text
    .replaceAll('()', 'o')
    .replace(/(^|[^0-9])0(?![0-9])/g, '$1o')
    .replace(/(^|[^a-z0-9])8(?=ox)/g, '$1b');
}
