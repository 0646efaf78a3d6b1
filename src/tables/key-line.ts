import { isLanguage, type Language } from "../model/language";
import { normaliseText } from "../model/text";
import { SEPARATOR } from "./companion-line";
import { instanceId, type TableData } from "./data";
import type { ParameterId, TableSpec } from "./spec";
import { specOf } from "./table-set";

/**
 * The line under a table's title by which a sheet that we wrote is known again, whatever its
 * layout: `sector-results.patents · zh · WO/PBC/38/3 Rev.`
 */
export function keyLine({ id, language, document }: TableData): string {
  return [id, language, document].join(SEPARATOR);
}

export interface TableKey {
  readonly spec: TableSpec;
  readonly parameters: TableData["parameters"];
  readonly language: Language;
  readonly document: string;
}

/** Reads a key line; undefined where the text is none, or names a table that is not known. */
export function readKeyLine(text: string): TableKey | undefined {
  const [id = "", language = "", document = ""] = normaliseText(text).split(SEPARATOR);
  const [name = "", ...values] = id.split(".");
  const spec = specOf(name);
  if (!spec || !isLanguage(language)) return undefined;
  const ids = spec.parameters ?? [];
  if (values.length !== ids.length) return undefined;
  const parameters = Object.fromEntries(
    ids.map((parameter: ParameterId, at) => [parameter, values[at] ?? ""]),
  );
  const given = ids.length > 0 ? parameters : undefined;
  return instanceId(spec.id, given) === id
    ? { spec, parameters: given, language, document }
    : undefined;
}
