import { defaultFramework } from "../../src/framework/known";
import { diff } from "../../src/framework/diff";
import { validate } from "../../src/framework/validate";
import { valueAt, pointerTo } from "../../src/framework/json-pointer";
import { problemText, problemPlace } from "../../src/framework/problem";
import { rollForward } from "../../src/framework/roll-forward";
import { mutated } from "./mutate";
import type { Framework } from "../../src/framework/framework";
const shipped = defaultFramework();
test("roll", () => {
  const r = rollForward(shipped, "2026/27") as { framework: Framework };
  const old = new Map(shipped.indicators.flatMap((i) => i.components).map((c) => [c.code, c]));
  const out: string[] = [];
  for (const c of r.framework.indicators.flatMap((i) => i.components)) {
    const o = old.get(c.code)!;
    const kind = o.actual === undefined ? "no actual" : o.actual.value !== null ? "fig" : o.baseline.value !== null ? "kept?" : "words?";
    if (kind !== "fig") out.push([kind, c.code, o.kind, o.actual?.counts ?? "", "OLD", o.baseline.text.slice(0,40), String(o.baseline.value), "ACT", o.actual?.text.slice(0, 50) ?? "", "NEW", c.baseline.text.slice(0, 40), String(c.baseline.value), c.baseline.from ?? ""].join(" | ").replaceAll("\n"," "));
  }
  const words = [...old.values()].filter((o) => o.actual && o.actual.value !== null && o.actual.counts);
  console.log(out.join("\n") + "\n" + words.map((o) => [o.code, o.actual!.counts, o.actual!.text, o.actual!.value].join(" | ")).join("\n"));
});
test("leaves", () => {
  const leaves: string[] = [];
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value === "object" && value !== null) for (const [k, v] of Object.entries(value)) visit(v, pointer + pointerTo(k));
    else leaves.push(pointer);
  };
  visit(shipped, "");
  const meant = leaves.filter((p) => !/\/(?:lines?|\$schema)(?:\/|$)/u.test(p));
  const bad: string[] = [];
  const t = Date.now();
  for (const p of meant) {
    const before = valueAt(shipped, p);
    const afters: unknown[] = [typeof before === "number" ? before + 1 : typeof before === "boolean" ? !before : "other", null, undefined, ""];
    for (const a of afters) {
      if (a === before) continue;
      try { if (diff(shipped, mutated(shipped, p, a) as Framework).length === 0) bad.push(`${p} ${JSON.stringify(before)} -> ${JSON.stringify(a)}`); } catch (e) { if (a) bad.push(`${p} threw ${String(e)}`); }
    }
    if (Date.now() - t > 400000) { bad.push("timeout at " + p); break; }
  }
  console.log(meant.length, Date.now() - t, bad.length, bad.slice(0, 60).join("\n"));
}, 600000);
test("suggest", () => {
  const tries: [string, unknown][] = [
    ["/budgets/sectors/0/sector", "legal"], ["/indicators/0/result", "7.7"], ["/results/0/pillar", "9"], ["/foo", 1], ["/pillars/0/foo", 1],
    ["/recommendations/0/number", 1e12], ["/recommendations/44/number", 3e7],["/indicators/0/components/0/baseline/asOf", "2022/99"],
    ["/indicators/0/components/0/baseline/asOf", "2022/23"],["/indicators/0/components/0/baseline/asOf", "1886-01-01"],
    ["/budgets/sectors/0/approved/total", -1],["/revenue/0/approved", -1],
    ["/budgets/sectors/0/approved/years/2024", 1],["/budgets/sectors/0/approved/years/2024", 9e9],
  ];
  const out: string[] = [];
  for (const [p, v] of tries) {
    const t = Date.now();
    try {
      const { problems = [] } = validate(mutated(shipped, p, v));
      for (const one of problems.slice(0, 3)) out.push(`${p}=${String(v)}: [${problemPlace(one)}] ${problemText(one, "en")} (${problems.length}, ${Date.now()-t}ms)`);
      if (problems.length === 0) out.push(`${p}=${String(v)}: VALID`);
    } catch (e) { out.push(`${p}=${String(v)} THREW ${String(e)}`); }
  }
  console.log(out.join("\n"));
});
