import type { Language } from "../../src/model/language";
import type { Element } from "./element";

/** What the manifest has to agree with. */
export interface Project {
  /** The version in package.json. */
  version: string;
  namespace: string;
  functionIds: readonly string[];
  /** The pane's title in every language. */
  titles: Readonly<Record<Language, string>>;
  /** A file of the built add-in by its path below the address, or undefined where there is none. */
  readBuilt: (path: string) => Uint8Array | undefined;
}

/** Something wrong in the manifest. */
export interface Finding {
  line: number;
  /** Names of the elements from the root down, or empty where the text is no XML. */
  path: string;
  message: string;
}

/** Looks at one side of the manifest. */
export type Check = (root: Element, project: Project) => Finding[];

/** A finding at an element. */
export function finding({ line, path }: Element, message: string): Finding {
  return { line, path, message };
}
