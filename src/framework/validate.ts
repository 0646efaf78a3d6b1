import { MAX_FRAMEWORK_PROBLEMS } from "../model/limits";
import { contradictions } from "./contradictions";
import type { Framework } from "./framework";
import { limitProblems } from "./limit-problems";
import type { Problem } from "./problem";
import { referenceProblems } from "./reference-problems";
import { schemaProblems } from "./schema-problems";

export type Validation =
  | { readonly framework: Framework; readonly problems?: undefined }
  | { readonly problems: readonly Problem[]; readonly framework?: undefined };

/**
 * Whether a value, as JSON.parse gives it, is a results framework: within the limits, as the schema
 * addin/frameworks/framework.schema.json says, with every reference leading somewhere, and without
 * contradicting itself. Each step presupposes the one before, so that the problems are those of one
 * step only; where they are very many, the last one counts those that are left out.
 */
export function validate(value: unknown): Validation {
  for (const problemsOf of [limitProblems, schemaProblems]) {
    const problems = problemsOf(value);
    if (problems.length > 0) return { problems: firstOf(problems) };
  }
  const framework = value as Framework;
  for (const problemsOf of [referenceProblems, contradictions]) {
    const problems = problemsOf(framework);
    if (problems.length > 0) return { problems: firstOf(problems) };
  }
  return { framework };
}

function firstOf(problems: readonly Problem[]): readonly Problem[] {
  const left = problems.length - MAX_FRAMEWORK_PROBLEMS;
  if (left <= 0) return problems;
  const more: Problem = { path: "", code: "moreProblems", values: { count: left } };
  return [...problems.slice(0, MAX_FRAMEWORK_PROBLEMS), more];
}
