import {
  atMost,
  constant,
  growth,
  input,
  product,
  ratio,
  sum,
  type Expression,
} from "../calc/expression";
import { SHARE_OF_TARGET } from "../calc/rating-rule";
import type { IndicatorComponent } from "./framework";

/**
 * Whether the plain scale of Appendix A counts a component as achieved: 1 where the target is
 * reached to the share that the scale names. Of `baseline`, `target`, `actual` and `achievedFrom`.
 *
 * What grows has its target on top of the baseline; what must not rise above something is held
 * against it as it stands; what is to be maintained must be no worse than the baseline. Undefined
 * where no figure decides: qualitative targets, milestones, no direction.
 */
export function reachedBy({
  kind,
  direction,
  actual,
}: Pick<IndicatorComponent, "kind" | "direction" | "actual">): Expression | undefined {
  if (direction !== "up" && direction !== "down") return undefined;
  const isUp = direction === "up";
  switch (kind) {
    case "qualitative":
    case "milestone":
      return undefined;
    case "maintain or improve":
      return isUp
        ? atMost(input("baseline"), input("actual"))
        : atMost(input("actual"), input("baseline"));
    case "growth":
      if (!isUp) return atMost(growth(input("actual"), input("baseline")), input("target"));
      return reaches(
        ratio(
          input("actual"),
          // an actual may tell the growth itself, not where it has led to
          product(
            input("baseline"),
            actual?.counts === "increase" ? input("target") : sum(constant(1), input("target")),
          ),
        ),
      );
    case "share of target":
      return isUp ? reaches(SHARE_OF_TARGET) : undefined;
    case "threshold":
    case "annual target":
      return isUp ? reaches(SHARE_OF_TARGET) : atMost(input("actual"), input("target"));
  }
}

function reaches(share: Expression): Expression {
  return atMost(input("achievedFrom"), share);
}
