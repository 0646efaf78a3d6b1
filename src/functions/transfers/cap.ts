import { greaterOf, input, product, type Expression } from "../../calc/expression";
import { defaultFramework } from "../../framework/known";
import { figure, optional, type ArgumentDefinition } from "../definition";

/** The limit of Financial Regulation 3.4: the higher of two shares, on budgets before transfers. */
export const CAP: Expression = greaterOf(
  product(input("sectorRate"), input("receivingAppropriation")),
  product(input("totalRate"), input("totalBudget")),
);

/** The budgets before transfers, and the regulation's two rates, which the framework holds. */
export const CAP_ARGUMENTS: readonly ArgumentDefinition[] = [
  figure("receivingAppropriation", "amount"),
  figure("totalBudget", "amount"),
  optional("sectorRate", "rate", "share", () => defaultFramework().transferRule.sectorRate),
  optional("totalRate", "rate", "share", () => defaultFramework().transferRule.totalRate),
];
