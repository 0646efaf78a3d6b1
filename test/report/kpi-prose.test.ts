import { readFigure } from "../../src/calc/read-figure";
import { describeWithSeeds, seedLines } from "../seeds";

const BASELINE = 1;
const TARGET = 2;
const DATA = 3;

type Figure = [value: number | null, unit: string, part?: number, whole?: number] | undefined;

/** KPI cells of the pillar tables: line and column of the seed, the cell, and what one reads in it. */
const CELLS: [line: number, column: number, text: string, figure: Figure][] = [
  [392, DATA, "2024 年：57%（7 种旗舰出版物中的 4 种）", [0.57, "%", 4, 7]],
  [393, BASELINE, "42%（19 种中的 8 种）", [0.42, "%", 8, 19]],
  [394, DATA, "顶层页面：96%（133 页中的 128 页）", [0.96, "%", 128, 133]],
  [396, DATA, "83%（6 个主要数据库中的 5 个）", [0.83, "%", 5, 6]],
  [545, DATA, "1 项新标准以及 8 项修订的标准", [1, "项"]],
  [559, BASELINE, "IPC 修正：5,576 项修正 (2022/23 年)", [5576, "项"]],
  [560, DATA, "95%的条约通知在 3 天内得到处理", [0.95, "%"]],
  [563, DATA, "93%（基于 24 份答复）", [0.93, "%"]],
  [735, TARGET, "2024 年：72,900 件 2025 年：75,000 件", [72900, "件"]],
  [737, TARGET, "每年 80 件（2024/25 年 160 件）", [80, "件"]],
  [740, DATA, "每两年进行一次调查", undefined],
  [741, TARGET, "≥95%满意或非常满意", [0.95, "%"]],
  [749, DATA, "新增争议和斡旋 858 起 ¹⁴ （2024 年底累计 3,743 起）", [858, "起"]],
  [752, TARGET, "两年期增长 20%", [0.2, "%"]],
  [756, BASELINE, "PCT：87% ¹⁵ （2022/23 年调查）", [0.87, "%"]],
  [759, DATA, "PCT 申请：544 瑞郎", [544, "瑞郎"]],
  [777, BASELINE, "无", [null, ""]],
  [777, DATA, "截至 2024 年底无", [null, ""]],
  [1179, TARGET, "2024/25 年 80 个项目", [80, "个"]],
  [1228, DATA, "45,317 人", [45317, "人"]],
  [1242, BASELINE, "624, 159 人", [624159, "人"]],
  [1244, DATA, "新增协助 3, 168 ³⁵ 家中小企业", [3168, "家"]],
  [1246, DATA, "2, 619, 986 份 ³⁶", [2619986, "份"]],
  [1247, DATA, "3.8 级", [3.8, "级"]],
  [1397, TARGET, "每年>18%", [0.18, "%"]],
  [1399, DATA, "P4 - 46.9% P5 - 32.7% D1 - 34.6% D2 - 45.5%", [0.469, "%"]],
  [1402, TARGET, "UN SWAP 2.0 版：70%", [0.7, "%"]],
  [1402, DATA, "63%（2024 年，UN-SWAP 2.0 版）", [0.63, "%"]],
  [1405, DATA, "评估将于 2025 年进行 ³⁷ 。", undefined],
  [1420, TARGET, "成本增幅控制在 <10%", [0.1, "%"]],
  [
    1421,
    BASELINE,
    "监督司的工作不受干预，反映在年度报告：WO/PBC/36/5 和 WO/PBC/37/4 中",
    undefined,
  ],
];

test.each(CELLS)("line %d, column %d: %s", (_, __, text, figure) => {
  if (figure === undefined) {
    expect(readFigure(text)).toBeUndefined();
    return;
  }
  const [value, unit, part = null, whole = null] = figure;
  expect(readFigure(text)).toEqual({ value, unit, part, whole });
});

describeWithSeeds("the KPI cells are as the report prints them", () => {
  const lines = seedLines("000_57092ec8fb650208.txt") ?? [];

  test.each(CELLS)("line %d, column %d: %s", (line, column, text) => {
    expect(lines[line - 1]?.split("\t")[column]).toBe(text);
  });
});
