/** Countries that English says with an article in a sentence: "to the United States". */
const withArticle =
  'AE BS CC CD CF CG CK DO FK FO GB GM IM IO KM KY MH MP MV NL PH PN PS SB TC TF UM US VA VG VI';

/** A country within an English sentence. */
export const withEnglishArticle = (code: string, name: string): string =>
  withArticle.split(' ').includes(code) ? `the ${name}` : name;
