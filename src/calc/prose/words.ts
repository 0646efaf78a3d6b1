/**
 * Words by which prose announces how its figures belong together, in the six languages; each the
 * source of a regular expression, to be used without regard to case.
 */

/** "10 countries, such as": what follows is not all of them. */
export const PARTLY =
  "包括|例如|比如|诸如|尤其是|特别是|主要(?:是|为|有)?|including|such as|e\\.g\\.|notably|mainly|" +
  "notamment|y compris|dont|par exemple|entre otros|incluid[oa]s|por ejemplo|" +
  "в том числе|включая|например|بما في ذلك|منها|مثل";

/** "53, of which 21": what follows is a part of the figure, and not the only one. */
export const OF_WHICH =
  "其中|of (?:which|whom|these)|dont|parmi lesquels|de l[oa]s cuales|de ellos|entre ellos|" +
  "из них|из которых|منها|منهم|من بينها";

/** In front of a figure that is not told to the last one. */
export const ABOUT_BEFORE =
  "约|大约|近|将近|超过|多于|多达|逾|不到|不足|少于|[<>~≈≤]|about|around|some|approximately|" +
  "circa|nearly|almost|over|more than|up to|fewer than|less than|under|environ|près de|plus de|" +
  "moins de|unos|unas|cerca de|más de|menos de|casi|около|примерно|более|свыше|менее|почти|" +
  "حوالي|نحو|أكثر من|أقل من|ما يقرب من";

/** Behind such a figure. */
export const ABOUT_AFTER = "多|余|来(?=\\p{Script=Han})|以上|左右|\\+|or (?:more|so)|ou plus|o más";

/** "At least 43": no more is said than that there are not fewer. */
export const AT_LEAST = "至少|不少于|≥|at least|au moins|al menos|por lo menos|не менее|على الأقل";

/** The words that join the last part of a list to the others. */
export const AND = "以及|和|及|与|and |et |y |e |и |و";

/** A label or word for all parts together. */
export const ALTOGETHER =
  "共计|总计|合计|小计|总数|总共|共|(?:grand |sub)?total|in all|au total|en total|итого|всего|" +
  "المجموع|الإجمالي";

/** "3,743 by now, all years together". */
export const CUMULATIVE =
  "累计|累积|cumulative(?:ly)?(?: total)?|to date|cumul(?:é|ée|és|ées)?|cumulativ[oe]|acumulad[oa]s?|" +
  "нарастающим итогом|накоплен\\p{L}*|совокупн\\p{L}*|تراكمي\\p{L}*|التراكمي\\p{L}*";

/** "15 new ones", in front of the figure in Chinese. */
export const NEWLY = "新增";

export const WOMEN = "女性|妇女|女|women|females?|femmes|mujeres|женщин\\p{L}*|نساء|امرأة";
export const MEN = "男性|男|men|males?|hommes|hombres|мужчин\\p{L}*|رجال|رجلا?";

/** "Grew by 4 %". */
export const UP =
  "增长|增加|上升|提高|提升|增幅(?:为|达)?|increased?|growth|rise|rose|up|augmentation|hausse|" +
  "croissance|aumento|incremento|crecimiento|рост|увеличение|زيادة|ارتفاع|نمو|\\+";
export const DOWN =
  "减少|下降|降低|降幅(?:为|达)?|decreased?|decline|fall|drop|down|diminution|baisse|recul|" +
  "disminución|descenso|reducción|снижение|сокращение|уменьшение|انخفاض|تراجع|[-−]";

/** The regions by which the organisation counts its member states. */
export const REGION =
  "非洲|阿拉伯国家|阿拉伯地区|亚洲(?:和|及|与)太平洋|亚太|拉丁美洲(?:和|及|与)加勒比|拉美(?:和|及)加勒比|" +
  "转型(?:期)?国家|中欧、?波罗的海|发达国家|北美洲?|欧洲|其他|" +
  "africa|arab (?:states|countries|region)|asia and (?:the )?pacific|" +
  "latin america and (?:the )?caribbean|(?:countries in )?transition|developed countries|" +
  "north america|europe|others?|" +
  "afrique|(?:pays|états) arabes|asie et (?:le )?pacifique|amérique latine et (?:les )?caraïbes|" +
  "pays en transition|pays développés|autres|" +
  "áfrica|(?:países|estados) árabes|asia y el pacífico|américa latina y el caribe|" +
  "países en transición|países desarrollados|otros|" +
  "африка|арабские (?:страны|государства)|азия и тихий океан|азиатско-тихоокеанск\\p{L}*|" +
  "латинская америка и карибский бассейн|страны с переходной экономикой|развитые страны|прочие|" +
  "أفريقيا|الدول العربية|البلدان العربية|آسيا والمحيط الهادئ|أمريكا اللاتينية والكاريبي|" +
  "البلدان المتقدمة|البلدان المنتقلة|أخرى";

/** A member of a region that is no country. */
export const ORGANISATION = "组织|organi[sz]ation|organizaci|организаци|منظم";

/** What a count of countries is a count of, directly behind it. */
export const COUNTRIES =
  "个(?:\\p{Script=Han}|、){0,16}?(?:国家|成员国)(?!知识产权|版权|主管|局)|(?:\\p{L}+ ){0,2}(?:member states|countries)|" +
  "(?:états membres|pays)|(?:estados miembros|países)|" +
  "(?:государств\\p{L}*-член\\p{L}*|стран\\p{L}*)|(?:دولة|دول|بلدا|بلدان)";

/** "In 25 countries": where something was, not what was counted. */
export const CIRCUMSTANCE = "from|in|across|within|among|for|de|des|dans|en|desde|из|в|среди|من|في";
