import { MAX_SHEETS } from "../../model/limits";
import { DocumentError } from "../document-error";
import { damaged, type ZipEntry } from "../zip/directory";
import { unpack } from "../zip/unpack";
import { visitXml } from "./xml";

/** The parts of a workbook that its cells are read from. */
export interface WorkbookParts {
  /** In the order of their tabs. */
  readonly sheets: readonly { readonly name: string; readonly part: Uint8Array }[];
  readonly sharedStrings: Uint8Array | undefined;
  readonly styles: Uint8Array | undefined;
  /** Whether its dates count from 1904. */
  readonly isFrom1904: boolean;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Unpacks the worksheets, texts and styles of an .xlsx (ECMA-376, part 2 for its relations). */
export function workbookParts(bytes: Uint8Array, entries: readonly ZipEntry[]): WorkbookParts {
  const take = (paths: readonly string[]): Map<string, Uint8Array> =>
    unpack(
      bytes,
      entries.filter(({ name }) => paths.includes(name)),
    );
  const roots = relationsOf(take(["_rels/.rels"]).get("_rels/.rels"), "");
  const path = roots.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (path.endsWith(".bin")) {
    throw new DocumentError("binaryWorkbook");
  }
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const relationsPath = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const heads = take([path, relationsPath]);
  const workbook = heads.get(path);
  if (!workbook) throw damaged();
  const relations = relationsOf(heads.get(relationsPath), folder);
  const { listed, isFrom1904 } = contents(workbook);
  const worksheets = listed.flatMap(({ name, id }) => {
    const target = relations.find((relation) => relation.id === id);
    return target?.type === "worksheet" ? [{ name, path: target.target }] : [];
  });
  if (worksheets.length > MAX_SHEETS) {
    throw new DocumentError("sheets", { count: worksheets.length, limit: MAX_SHEETS });
  }
  const pathOf = (kind: string): string =>
    relations.find(({ type }) => type === kind)?.target ?? "";
  const parts = take([
    ...worksheets.map((sheet) => sheet.path),
    pathOf("sharedStrings"),
    pathOf("styles"),
  ]);
  return {
    sheets: worksheets.map((sheet) => {
      const part = parts.get(sheet.path);
      if (!part) throw damaged();
      return { name: sheet.name, part };
    }),
    sharedStrings: parts.get(pathOf("sharedStrings")),
    styles: parts.get(pathOf("styles")),
    isFrom1904,
  };
}

function contents(workbook: Uint8Array): {
  listed: readonly { name: string; id: string }[];
  isFrom1904: boolean;
} {
  const listed: { name: string; id: string }[] = [];
  let isFrom1904 = false;
  visitXml(workbook, {
    open: (name, attributes) => {
      if (name === "workbookPr") isFrom1904 = ["1", "true"].includes(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
      listed.push({ name: attributes.name ?? "", id: id ?? "" });
    },
  });
  return { listed, isFrom1904 };
}

/** Relations with the last word of their type and the full path of their target. */
function relationsOf(part: Uint8Array | undefined, folder: string): Relation[] {
  const relations: Relation[] = [];
  if (!part) return relations;
  visitXml(part, {
    open: (name, { Id = "", Type = "", Target = "" }) => {
      if (name !== "Relationship") return;
      const type = Type.slice(Type.lastIndexOf("/") + 1);
      relations.push({ id: Id, type, target: resolved(folder, Target) });
    },
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  return new URL(target, `zip:///${folder}`).pathname.slice(1);
}
