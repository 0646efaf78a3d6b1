import type { AnnouncedList } from "./announced-list";
import { HAN_BEFORE_AND } from "./names-with-and";
import { countValue, ENGLISH_COUNT, HAN_COUNT } from "./counting-numerals";

/** Lists in running prose that say how many they name, in front of the names or behind them. */
interface Form {
  readonly pattern: RegExp;
  /** The places of the number and of the names in it. */
  readonly count: number;
  readonly list: number;
  readonly isName: RegExp;
  readonly between: RegExp;
  /** Whether more may be counted than are named: winners from nine countries. */
  readonly isLeast?: boolean;
}

const CLASS = "[个类种项名家位]";
const NAMES = "([^,。;:()\\d%]{3,240})";
const ENDS = "(?=[。;)]|$)";
const HAN_NAME = /^[\p{Script=Han}\p{Script=Latin} -]{2,14}$/u;
/** A country or the like; "developing countries" are many. */
const HAN_COUNTRY = /^\p{Script=Han}{2,12}(?<!国家|地区|组织|部门|机构|中心|大学|区域|等)$/u;
const ENGLISH_NAME =
  /^(?:the )?\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|of|the|and|de|d'|’))*(?: \([^()]*\))?$/u;
/** An "and" between names, and not in one: 共和国, 埃及, 圣基茨和尼维斯. */
const HAN_BETWEEN = new RegExp(
  `(?<!共|${HAN_BEFORE_AND}|亚洲|拉丁美洲)和(?!平)|以及|(?<![埃普])及|与`,
  "u",
);
const ENGLISH_BETWEEN = / and /u;

const FORMS: readonly Form[] = [
  // 九类文件,即申请、注销和更正
  {
    pattern: new RegExp(
      `${HAN_COUNT} ?${CLASS}\\p{Script=Han}{0,8},? ?即(?!可|将|使|便|时|为)${NAMES}${ENDS}`,
      "gu",
    ),
    count: 1,
    list: 2,
    isName: HAN_NAME,
    between: HAN_BETWEEN,
  },
  // 三个国家交付:南非、斯里兰卡和土耳其; 六种语言的版本——阿拉伯文、中文……
  {
    pattern: new RegExp(
      `${HAN_COUNT} ?[个种](?:国家|成员国|语言|语种)[^,。;:()\\d]{0,8}:${NAMES}${ENDS}`,
      "gu",
    ),
    count: 1,
    list: 2,
    isName: HAN_COUNTRY,
    between: HAN_BETWEEN,
  },
  {
    pattern: new RegExp(
      `${HAN_COUNT} ?[个种](?:国家|成员国|语言|语种)[^,。;:()\\d]{0,14}——${NAMES}(?=[,。;]|$)`,
      "gu",
    ),
    count: 1,
    list: 2,
    isName: HAN_COUNTRY,
    between: HAN_BETWEEN,
  },
  // 为多米尼加共和国、哈萨克斯坦和菲律宾这三个国家
  {
    pattern: new RegExp(`(?<=^|[,。;:(])${NAMES}这 ?${HAN_COUNT} ?${CLASS}`, "gu"),
    count: 2,
    list: 1,
    isName: HAN_NAME,
    between: HAN_BETWEEN,
  },
  // 来自阿根廷、中国和肯尼亚的三名获奖者: each country has one at least
  {
    pattern: new RegExp(`来自${NAMES}的 ?${HAN_COUNT} ?[名位]`, "gu"),
    count: 2,
    list: 1,
    isName: HAN_COUNTRY,
    between: HAN_BETWEEN,
    isLeast: true,
  },
  // five Member States: Brazil, China, India and Kenya
  {
    pattern: new RegExp(
      `${ENGLISH_COUNT} (?:new |developing |other )?(?:member states?|countries|contracting parties|languages)(?: \\p{Ll}+){0,3}: ([^.;:()\\d%]{3,300})(?=[.;)]|$)`,
      "giu",
    ),
    count: 1,
    list: 2,
    isName: ENGLISH_NAME,
    between: ENGLISH_BETWEEN,
  },
];
const OPEN =
  /等|例如|包括|其中|以及其他|(?<!\p{L})(?:etc|e\.g|including|such as|among|others?)(?!\p{L})/iu;
const LEAST_ITEMS = 3;

/** The lists in running prose; the text as it is compared, with half-width marks. */
export function namedLists(text: string): AnnouncedList[] {
  return [...FORMS.flatMap((form) => listsOf(text, form)), ...placesOf(text)];
}

function listsOf(
  text: string,
  { pattern, count, list, isName, between, isLeast = false }: Form,
): AnnouncedList[] {
  return [...text.matchAll(pattern)].flatMap((match): AnnouncedList[] => {
    const announced = match[count] ?? "";
    const names = match[list] ?? "";
    if (OPEN.test(names)) return [];
    const segments = names.split(/、|,/u).map((one) => one.trim());
    // an "and" within a name may stand anywhere, that of the list only before its last item
    const items = segments.flatMap((one) => one.split(new RegExp(between, "gu")));
    const isList = items.length >= LEAST_ITEMS && items.every((item) => isName.test(item.trim()));
    if (!isList || segments.length < LEAST_ITEMS - 1) return [];
    const value = countValue(announced);
    const last = segments.at(-1) ?? "";
    const named = segments.length + (between.test(last) ? 1 : 0);
    const isRight = isLeast ? value >= named : value >= segments.length && value <= items.length;
    return value < LEAST_ITEMS - 1 ? [] : [{ text: match[0], announced, items: named, isRight }];
  });
}

/** "在智利、哥伦比亚(2个)和越南建立了四个": places of which some have several. */
const PLACES = new RegExp(
  `在([^,。;:]{4,400}?)(?:建立|设立|开设|成立)了 ?${HAN_COUNT} ?[个家所]`,
  "gu",
);
const SEVERAL = /\((\d{1,2}|[二两三四五六七八九十]) ?[个家所]\)/gu;

function placesOf(text: string): AnnouncedList[] {
  return [...text.matchAll(PLACES)].flatMap(([whole, places = "", announced = ""]) => {
    const several = [...places.matchAll(SEVERAL)].map(([, numeral = ""]) => countValue(numeral));
    const segments = places.replace(SEVERAL, "").split("、");
    const items = segments.flatMap((one) => one.split(new RegExp(HAN_BETWEEN, "gu")));
    const isList =
      several.length > 0 &&
      items.every((item) => HAN_COUNTRY.test(item.trim())) &&
      !OPEN.test(places);
    if (!isList) return [];
    const more = several.reduce((sum, one) => sum + one - 1, 0);
    const value = countValue(announced);
    const last = HAN_BETWEEN.test(segments.at(-1) ?? "") ? 1 : 0;
    return [
      {
        text: whole,
        announced,
        items: segments.length + last + more,
        isRight: value >= segments.length + more && value <= items.length + more,
      },
    ];
  });
}
