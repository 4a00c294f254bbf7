import type { ShopperText } from '../document/shopper-text.ts';

/** `code English|French|Japanese|Korean|Chinese (Taiwan)|Chinese (Hong Kong), where it differs`. */
const named = `
AL Alabama|Alabama|アラバマ州|앨라배마주|阿拉巴馬州|亞拉巴馬州
AK Alaska|Alaska|アラスカ州|알래스카주|阿拉斯加州
AZ Arizona|Arizona|アリゾナ州|애리조나주|亞利桑那州
AR Arkansas|Arkansas|アーカンソー州|아칸소주|阿肯色州
CA California|Californie|カリフォルニア州|캘리포니아주|加州
CO Colorado|Colorado|コロラド州|콜로라도주|科羅拉多州
CT Connecticut|Connecticut|コネチカット州|코네티컷주|康乃狄克州|康涅狄格州
DE Delaware|Delaware|デラウェア州|델라웨어주|德拉瓦州|特拉華州
DC the District of Columbia|District de Columbia|コロンビア特別区|컬럼비아 특별구|華盛頓哥倫比亞特區
FL Florida|Floride|フロリダ州|플로리다주|佛羅里達州
GA Georgia|Géorgie|ジョージア州|조지아주|喬治亞州|佐治亞州
HI Hawaii|Hawaï|ハワイ州|하와이주|夏威夷州
ID Idaho|Idaho|アイダホ州|아이다호주|愛達荷州
IL Illinois|Illinois|イリノイ州|일리노이주|伊利諾州|伊利諾伊州
IN Indiana|Indiana|インディアナ州|인디애나주|印第安納州
IA Iowa|Iowa|アイオワ州|아이오와주|愛荷華州|艾奧瓦州
KS Kansas|Kansas|カンザス州|캔자스주|堪薩斯州
KY Kentucky|Kentucky|ケンタッキー州|켄터키주|肯塔基州
LA Louisiana|Louisiane|ルイジアナ州|루이지애나주|路易斯安那州
ME Maine|Maine|メイン州|메인주|緬因州
MD Maryland|Maryland|メリーランド州|메릴랜드주|馬里蘭州
MA Massachusetts|Massachusetts|マサチューセッツ州|매사추세츠주|麻薩諸塞州|麻省
MI Michigan|Michigan|ミシガン州|미시간주|密西根州|密歇根州
MN Minnesota|Minnesota|ミネソタ州|미네소타주|明尼蘇達州
MS Mississippi|Mississippi|ミシシッピ州|미시시피주|密西西比州
MO Missouri|Missouri|ミズーリ州|미주리주|密蘇里州
MT Montana|Montana|モンタナ州|몬태나주|蒙大拿州
NE Nebraska|Nebraska|ネブラスカ州|네브래스카주|內布拉斯加州
NV Nevada|Nevada|ネバダ州|네바다주|內華達州
NH New Hampshire|New Hampshire|ニューハンプシャー州|뉴햄프셔주|新罕布夏州|新罕布什爾州
NJ New Jersey|New Jersey|ニュージャージー州|뉴저지주|紐澤西州|新澤西州
NM New Mexico|Nouveau-Mexique|ニューメキシコ州|뉴멕시코주|新墨西哥州
NY New York|État de New York|ニューヨーク州|뉴욕주|紐約州
NC North Carolina|Caroline du Nord|ノースカロライナ州|노스캐롤라이나주|北卡羅萊納州|北卡羅來納州
ND North Dakota|Dakota du Nord|ノースダコタ州|노스다코타주|北達科他州
OH Ohio|Ohio|オハイオ州|오하이오주|俄亥俄州
OK Oklahoma|Oklahoma|オクラホマ州|오클라호마주|奧克拉荷馬州|俄克拉荷馬州
OR Oregon|Oregon|オレゴン州|오리건주|奧勒岡州|俄勒岡州
PA Pennsylvania|Pennsylvanie|ペンシルベニア州|펜실베이니아주|賓州
RI Rhode Island|Rhode Island|ロードアイランド州|로드아일랜드주|羅德島州|羅得島州
SC South Carolina|Caroline du Sud|サウスカロライナ州|사우스캐롤라이나주|南卡羅萊納州|南卡羅來納州
SD South Dakota|Dakota du Sud|サウスダコタ州|사우스다코타주|南達科他州
TN Tennessee|Tennessee|テネシー州|테네시주|田納西州
TX Texas|Texas|テキサス州|텍사스주|德州
UT Utah|Utah|ユタ州|유타주|猶他州
VT Vermont|Vermont|バーモント州|버몬트주|佛蒙特州
VA Virginia|Virginie|バージニア州|버지니아주|維吉尼亞州|弗吉尼亞州
WA Washington|État de Washington|ワシントン州|워싱턴주|華盛頓州
WV West Virginia|Virginie-Occidentale|ウェストバージニア州|웨스트버지니아주|西維吉尼亞州|西弗吉尼亞州
WI Wisconsin|Wisconsin|ウィスコンシン州|위스콘신주|威斯康辛州|威斯康星州
WY Wyoming|Wyoming|ワイオミング州|와이오밍주|懷俄明州`;

/** A state of the U.S. by its province code; `null` for a code that is none. No platform has them in seven languages. */
export function stateName(code: string): ShopperText | null {
  const line = named.split('\n').find((each) => each.startsWith(`${code} `));
  if (line === undefined) return null;
  const [en = '', fr, ja, ko, taiwan, hongKong] = line.slice(code.length + 1).split('|');
  return {
    en,
    ...(fr === undefined ? {} : { fr }),
    ...(ja === undefined ? {} : { ja }),
    ...(ko === undefined ? {} : { ko }),
    ...(taiwan === undefined ? {} : { 'zh-TW': taiwan }),
    ...(hongKong === undefined ? {} : { 'zh-HK': hongKong }),
  };
}

/** The province codes that have a name. */
export const stateCodes = (): readonly string[] =>
  named
    .trim()
    .split('\n')
    .map((line) => line.slice(0, 2));
