import type { Framework } from "../framework/framework";
import type { Language } from "../model/language";
import type { TableData } from "../tables/data";
import { filled, type Period } from "../tables/period";
import type { TableSpec } from "../tables/spec";
import { wordingsOf } from "../tables/wordings";
import { nameIn } from "./names-in";
import { NEW_ONE } from "./new-one";

/** What titles and labels are worded with. */
export interface Wording {
  readonly framework: Framework;
  readonly period: Period;
  readonly language: Language;
  readonly data: readonly TableData[];
}

/** Lists of what the parameters stand for, whose rows carry the names of funds and projects. */
const LISTS = { fund: ["annex-8-statement", "annex-8-list"], project: ["annex-9-list"] } as const;

/** A table's title with its years, and behind a dash what it is about: a sector, a project. */
export function tableTitle(
  spec: TableSpec,
  parameters: TableData["parameters"] = {},
  wording: Wording,
): string {
  const { language, period } = wording;
  const text = wordingsOf(spec.id).title?.[language]?.[0] ?? spec.id;
  const [value] = Object.values(parameters);
  const numbers = value === NEW_ONE ? "…" : (value?.replaceAll("-", ", ") ?? "");
  const title = filled(text, period).replaceAll("{numbers}", numbers);
  const subject = text.includes("{numbers}") ? "" : subjectOf(parameters, wording);
  return subject === "" ? title : `${title} — ${subject}`;
}

/** What a table with a parameter is about, in words; "" where there is no name. */
export function subjectOf(
  { sector, pillar, fund, project, review }: NonNullable<TableData["parameters"]>,
  { framework, language, data }: Wording,
): string {
  if (sector !== undefined) return nameIn(framework.sectors, sector, language);
  if (pillar !== undefined) return nameIn(framework.pillars, pillar, language);
  const listed = (value: string, kind: keyof typeof LISTS): string =>
    LISTS[kind]
      .flatMap((list) => data.filter(({ spec }) => spec === list))
      .flatMap(({ rows }) => rows)
      .find(({ id }) => id === value)?.label ?? "";
  if (fund !== undefined) return listed(fund, "fund");
  if (project !== undefined) return listed(project, "project");
  return review === NEW_ONE ? "" : (review ?? "");
}
