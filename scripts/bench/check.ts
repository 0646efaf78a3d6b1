import shipped from "../../addin/frameworks/2024-25.json";
import { check } from "../../src/check/check";
import type { Framework } from "../../src/framework/framework";
import type { Block } from "../../src/recognise/document";
import { compare, type Comparison } from "./ratio";

const framework = shipped as unknown as Framework;
const ROUNDS = 1;
const ROWS = 10_000;

/** A sheet of performance data with that many rows: the framework's own, over and over. */
function sheetOf(count: number): readonly Block[] {
  const indicators = framework.indicators.filter(({ result }) => result.startsWith("4."));
  const rows = Array.from({ length: count }, (_, at) => {
    const indicator = indicators[at % indicators.length];
    const component = indicator?.components[0];
    return {
      line: at + 3,
      cells: [
        indicator?.names.zh?.text ?? "",
        component?.baseline.text ?? "",
        component?.target.text ?? "",
        component?.actual?.text ?? "",
        at % 3 === 0 ? "▲" : "实现",
      ],
    };
  });
  const header = ["绩效指标", "基准", "目标", "绩效数据", "绩效指标评估"];
  return [
    { kind: "paragraph", text: "pillar-kpis.4 · zh · WO/PBC/38/3", line: 1, sheet: "KPI" },
    { kind: "grid", rows: [{ line: 2, cells: header }, ...rows], sheet: "KPI" },
  ];
}

/** Ten times the rows beside the rows once: well above 10 would mean that length is punished. */
export function benchCheck(): Comparison {
  const [long, short] = [sheetOf(10 * ROWS), sheetOf(ROWS)];
  const run = (document: readonly Block[]) => (): unknown =>
    check(document, { framework, addressing: "sheet" });
  return compare(
    `check of ${10 * ROWS} rows of indicators, beside ${ROWS}`,
    run(long),
    run(short),
    ROUNDS,
  );
}
