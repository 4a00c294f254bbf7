/** States of the U.S. by Shopify's province code, in lower case; a name within another comes behind it. */
const table = `
AL=alabama
AK=alaska
AZ=arizona
AR=arkansas
CA=california
CO=colorado
CT=connecticut
DE=delaware
DC=district of columbia
FL=florida
GA=georgia
HI=hawaii
ID=idaho
IL=illinois
IN=indiana
IA=iowa
KS=kansas
KY=kentucky
LA=louisiana
ME=maine
MD=maryland
MA=massachusetts
MI=michigan
MN=minnesota
MS=mississippi
MO=missouri
MT=montana
NE=nebraska
NV=nevada
NH=new hampshire
NJ=new jersey
NM=new mexico
NY=new york
NC=north carolina
ND=north dakota
OH=ohio
OK=oklahoma
OR=oregon
PA=pennsylvania
RI=rhode island
SC=south carolina
SD=south dakota
TN=tennessee
TX=texas
UT=utah
VT=vermont
WV=west virginia
VA=virginia
WA=washington
WI=wisconsin
WY=wyoming
`;

const states = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', name = ''] = line.split('=');
    return { code, words: new RegExp(`\\b${name}\\b`) };
  });

/** The state that words in lower case name first in the table; `null` for none. */
export const stateIn = (plain: string): string | null =>
  states.find(({ words }) => words.test(plain))?.code ?? null;
