import { defaultFramework } from "../../framework/known";
import type { Framework, Recommendation } from "../../framework/framework";
import type { Cell } from "../../model/cell";
import { cellError, isCellError, type CellError } from "../../model/cell-error";
import type { Language } from "../../model/language";
import { quoted } from "../../model/text";
import { optional, required, type FunctionDefinition } from "../definition";
import { LANGUAGE } from "./arguments";
import { nameIn } from "./name-lookup";

/**
 * What is known of a recommendation of the Development Agenda: its cluster (A to F), whether it is
 * starred, the sectors that it concerns, the recommendations that are reported together with it.
 */
export const recommendation: FunctionDefinition = {
  id: "RECOMMENDATION",
  family: "lookups",
  arguments: [
    required("recommendation", "text", "text"),
    optional("recommendationField", "recommendationField", "text", "cluster"),
    LANGUAGE,
  ],
  result: { unit: "asField", kind: "mixed", shape: "cell" },
  errors: ["unknownRecommendation", "noName"],
  sources: ["developmentAgenda"],
  examples: [
    { args: [13], shows: "A" },
    { args: [13, "starred"], shows: true },
    { args: [13, "together"], shows: "14, 17" },
    { args: [46], shows: "#N/A" },
  ],
  calculation: {
    compute: ([number, field, language]) => {
      const framework = defaultFramework();
      const [, digits] = /^\D*(\d+)\D*$/.exec(number as string) ?? [];
      const match = framework.recommendations.find((one) => one.number === Number(digits));
      if (!match) {
        return cellError("#N/A", "unknownRecommendation", { text: quoted(number as string) });
      }
      return fieldOf(match, field as string, framework, language as Language | null);
    },
  },
};

function fieldOf(
  { cluster, starred, sectors, together = [], number }: Recommendation,
  field: string,
  framework: Framework,
  language: Language | null,
): Cell {
  switch (field) {
    case "cluster":
      return cluster;
    case "starred":
      return starred;
    case "together":
      return together.filter((one) => one !== number).join(", ");
    default:
      return sectorNames(sectors, framework, language);
  }
}

function sectorNames(
  ids: readonly string[],
  framework: Framework,
  language: Language | null,
): string | CellError {
  const names = ids.map((wanted) =>
    nameIn(framework, framework.sectors.find(({ id }) => id === wanted)?.names ?? {}, language),
  );
  return names.find(isCellError) ?? names.filter((name) => typeof name === "string").join("; ");
}
