import fc from "fast-check";
import { readFigure } from "../../src/calc/read-figure";
import { MAX_CELL_TEXT } from "../../src/model/limits";

type Figure = [value: number | null, unit: string, part?: number, whole?: number];

const figureOf = ([value, unit, part, whole]: Figure): object => ({
  value,
  unit,
  part: part ?? null,
  whole: whole ?? null,
});

test.each<[string, Figure]>([
  // Chinese
  ["共有 3.834 亿瑞郎", [383400000, "瑞郎"]],
  ["约 5 万人", [50000, "人"]],
  ["1.2 million downloads", [1200000, "downloads"]],
  ["3 billion francs", [3000000000, "francs"]],
  ["12 thousand users", [12000, "users"]],
  ["2,5 millions de francs", [2500000, "francs"]],
  ["1,5 milliard de francs", [1500000000, "francs"]],
  ["3 mil millones de francos", [3000000000, "francos"]],
  ["20 mil usuarios", [20000, "usuarios"]],
  ["1,2 млн франков", [1200000, "франков"]],
  ["5 тыс. пользователей", [5000, "пользователей"]],
  ["3 ملايين فرنك", [3000000, "فرنك"]],
  ["383.4 百万瑞郎", [383400000, "瑞郎"]],
  ["11,074 千瑞郎", [11074000, "瑞郎"]],
  ["7 millionaires", [7, "millionaires"]],
  ["between 10 and 20 users", [10, ""]],
  ["10 至 20 人", [10, ""]],
  ["增长了 4 个百分点", [4, "个百分点"]],
  ["７ 种", [7, "种"]],
  ["7 种旗舰出版物中的 4 种", [4, "种", 4, 7]],
  ["-4.0%", [-0.04, "%"]],
  ["2 小时或更短", [2, "小时"]],
  ["300 万美元", [3000000, "美元"]],
  // a number alone
  ["2000", [2000, ""]],
  ["(1,234)", [-1234, ""]],
  ["1e+21", [1e21, ""]],
  ["(4.0%)", [-0.04, "%"]],
  ["１，２３４", [1234, ""]],
  // English
  ["57% (4 of 7 flagship publications)", [0.57, "%", 4, 7]],
  ["57 per cent (4 out of 7)", [0.57, "%", 4, 7]],
  ["8,777,349 unique visitors (2022/23)", [8777349, "unique"]],
  ["2023: 94%; 2024: 95%", [0.94, "%"]],
  ["As of 31 December 2024, 35 pairs were matched", [35, "pairs"]],
  ["CHF 544 per application", [544, "CHF"]],
  ["US$ 1,528 per day", [1528, "US$"]],
  ["At the 36th session, 12 States took part (WIPO/ACE/16/19)", [12, "States"]],
  ["≥85% satisfied or very satisfied", [0.85, "%"]],
  ["4/7 publications", [4, "", 4, 7]],
  ["None as of end 2024", [null, ""]],
  ["By end 2024: none", [null, ""]],
  ["P4 - 49.8%, P5 - 33.3%", [0.498, "%"]],
  ["100% of the requests (0 of 1)", [1, "%", 0, 1]],
  // French
  ["57 % (4 des 7 publications phares)", [0.57, "%", 4, 7]],
  ["8\u202f777\u202f349 visiteurs uniques en 2023", [8777349, "visiteurs"]],
  ["12,4 pour cent au 1er mars 2024", [0.124, "%"]],
  ["Coût : 544 francs suisses", [544, "francs"]],
  ["Aucune à la fin de 2024", [null, ""]],
  ["Néant fin 2024 ; voir l'annexe XII", [null, ""]],
  ["Fin 2024 : néant ; voir l'annexe XII", [null, ""]],
  // Spanish
  ["57% (4 de las 7 publicaciones emblemáticas)", [0.57, "%", 4, 7]],
  ["1.234.567 visitantes", [1234567, "visitantes"]],
  ["Al 31 de diciembre de 2024, 35 parejas", [35, "parejas"]],
  ["85 por ciento satisfechos", [0.85, "%"]],
  ["Ninguno a finales de 2024", [null, ""]],
  // Russian
  ["57% (4 из 7 основных публикаций)", [0.57, "%", 4, 7]],
  ["2024 год: 65 000 заявок", [65000, "заявок"]],
  ["85 процентов пользователей", [0.85, "%"]],
  ["По состоянию на конец 2024 г. — нет", [null, ""]],
  // Arabic
  ["٥٧٪ (٤ من أصل ٧ منشورات رئيسية)", [0.57, "%", 4, 7]],
  ["٨٬٧٧٧٬٣٤٩ زائراً", [8777349, "زائراً"]],
  ["95 في المائة في عام 2024", [0.95, "%"]],
  ["لا يوجد حتى نهاية 2024", [null, ""]],
  // nothing at all
  ["", [null, ""]],
  ["-", [null, ""]],
  ["无", [null, ""]],
  ["截至 2024 年底无，见表 19", [null, ""]],
])("“%s”", (text, figure) => {
  expect(readFigure(text)).toEqual(figureOf(figure));
});

test.each([
  "维持基准水平",
  "每两年进行一次调查",
  "2024 survey not yet done",
  "Enquête biennale (prochaine en 2025)",
  "P4",
  "UN-SWAP 2.0 版",
  "第 36 届会议",
  "31.12.2024",
  "无保留审计意见",
  "不适用",
  "N/A",
  "Nonesuch",
])("“%s” holds no figure", (text) => {
  expect(readFigure(text)).toBeUndefined();
});

test("a part is never more than its whole", () => {
  expect(readFigure("增加了 12 (7 из 4)")).toEqual(figureOf([12, ""]));
});

test("text longer than a cell is not read, and a long one is read at once", () => {
  expect(readFigure("1".repeat(MAX_CELL_TEXT + 1))).toBeUndefined();
  const start = Date.now();
  for (const piece of ["1 ", "P1 ", "1,", "a/A/", "中", "2024 ", "1 of ", "第 "]) {
    readFigure(piece.repeat(MAX_CELL_TEXT / piece.length));
  }
  expect(Date.now() - start).toBeLessThan(2000);
});

test("whatever the text, a figure is finite", () => {
  const words = fc.constantFrom(
    ..."1 2,345 2024 年 % 中的 of из P4 / - ( ) . 万 亿 无 none CHF ⁸ ٥ 、 人".split(" "),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string())), (pieces) => {
      const figure = readFigure(pieces.join(" "));
      for (const number of [figure?.value, figure?.part, figure?.whole]) {
        expect(number === undefined || number === null || Number.isFinite(number)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
