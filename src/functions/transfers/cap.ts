import { greaterOf, input, product, type Expression } from "../../calc/expression";
import { figure, optional, type ArgumentDefinition } from "../definition";

/** The limit of Financial Regulation 3.4: the higher of two shares, on budgets before transfers. */
export const CAP: Expression = greaterOf(
  product(input("sectorRate"), input("receivingAppropriation")),
  product(input("totalRate"), input("totalBudget")),
);

/**
 * The budgets before transfers, and the two rates of the regulation: 5 % of the receiving sector's
 * appropriation, 1 % of the total.
 */
export const CAP_ARGUMENTS: readonly ArgumentDefinition[] = [
  figure("receivingAppropriation", "amount"),
  figure("totalBudget", "amount"),
  optional("sectorRate", "rate", "share", 0.05),
  optional("totalRate", "rate", "share", 0.01),
];
