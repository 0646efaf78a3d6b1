import { counts, findCounts, valueOfCount, type Count } from "./count";
import { namedCounts } from "./named-counts";
import { partLists, type PartList } from "./part-list";
import type { ProseStatement } from "./statement";

/** Heads whose list is of other things than those counted, or not of all of them. */
const OTHER_THINGS =
  /以下|下列|如下|(?<!\p{L})following(?!\p{L})|(?:其中|包括|例如|如|(?<!\p{L})(?:of which|of whom|including|such as|e\.g\.?))[ :,]*$/iu;
/** As far before a number as "at least" stands. */
const REACH = 16;
const AT_LEAST = /(?:至少|(?<!\p{L})at least) ?$/iu;
/** What a count in English must not be of, where the parts bring no unit to compare. */
const PERIOD =
  /^ ?(?:$|[^\p{L} ]|天|小时|个月|周|分钟|次|(?:minutes?|hours?|days?|weeks?|months?|years?|languages?)(?!\p{L}))/iu;

/** 109 member States: Africa: 15, …: counts that are announced and then listed by their parts. */
export function breakdowns(column: string, text: string): ProseStatement[] {
  const lists = partLists(text);
  const others = namedCounts(text).filter(
    ({ start, end }) => !lists.some((list) => list.start < end && start < list.end),
  );
  return [...lists, ...others].flatMap((list) => {
    const total = announcedTotal(list);
    if (!total) return [];
    const parts = list.parts.map(({ printed, label }) => ({ printed, label }));
    const { printed, isAtLeast } = total;
    const holds = isAtLeast ? { holds: "atLeast" as const } : {};
    return [{ column, kind: "breakdown" as const, printed, ...holds, inputs: { parts } }];
  });
}

function announcedTotal(list: PartList): (Count & { isAtLeast: boolean }) | undefined {
  // one part alone: only where a colon announces it, and as a bracket behind its name
  if (list.parts.length === 1 && !(list.form === "bracket" && list.isAnnounced)) return undefined;
  const labels = new Set(list.parts.map(({ label }) => label.toLowerCase()));
  if (labels.size < list.parts.length || OTHER_THINGS.test(list.head)) return undefined;
  const head = list.head.replace(/\([^()]*\)/gu, " ");
  const unit = list.parts[0]?.unit ?? "";
  const candidates = findCounts(head).filter((count) =>
    unit === "" ? !PERIOD.test(head.slice(count.end)) : counts(head, count, unit),
  );
  const inBracket = unit === "" ? toldBeside(list) : undefined;
  if (inBracket) return inBracket;
  const last = candidates.at(-1);
  if (!last?.isExact || !areModifiers(head, candidates)) return undefined;
  return { ...last, isAtLeast: AT_LEAST.test(head.slice(0, last.start).slice(-REACH)) };
}

/** "16 Member States (20 requests): …": the parts may be of the count in the bracket, which they make. */
function toldBeside({ head, parts }: PartList): (Count & { isAtLeast: boolean }) | undefined {
  const made = parts.reduce((sum, part) => sum + valueOfCount(part), 0);
  const counts = [...head.matchAll(/\([^()]*\)/gu)].flatMap(([bracket]) => findCounts(bracket));
  const [only, ...others] = counts.filter((one) => one.isExact && valueOfCount(one) === made);
  return only && others.length === 0 ? { ...only, isAtLeast: false } : undefined;
}

/** 46 个国家的 70 个类别的 53 个组织: of several counts the last is meant if each leads to the next. */
function areModifiers(head: string, candidates: readonly Count[]): boolean {
  return candidates.slice(1).every((count, at) => {
    const between = head.slice(candidates[at]?.end, count.start).trimEnd();
    return between.endsWith("的") && !/[,、:。;]/u.test(between);
  });
}
