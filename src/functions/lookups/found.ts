import type { Framework } from "../../framework/framework";
import type { Search } from "../../framework/name-index";
import { cellError, isCellError, type CellError, type MessageId } from "../../model/cell-error";
import { quoted } from "../../model/text";

type NotFound = Exclude<Search, { readonly kind: "found" }>;

/** What `found` can say besides that a name is unknown. */
export const NAME_ERRORS: readonly MessageId[] = ["ambiguousName", "nearestKnown", "knownNames"];

/** What a search finds under a text, or the error that says why nothing, or more than one. */
export function found<F extends { readonly kind: "found" }>(
  find: (framework: Framework, text: string) => F | NotFound,
  framework: Framework,
  text: string,
  unknown: MessageId,
): F | CellError {
  const search = find(framework, text);
  switch (search.kind) {
    case "found":
      return search;
    case "ambiguous":
      return cellError("#VALUE!", "ambiguousName", {
        text: quoted(text),
        names: search.ids.join(", "),
      });
    case "unknown":
      return cellError("#N/A", unknown, {
        text: quoted(text),
        biennium: framework.biennium,
        nearestNames: search.nearest.map(quoted).join("; "),
        knownNames: (search.known ?? []).map(quoted).join("; "),
      });
  }
}

/** The id of what is found under a text; undefined where the argument was left out. */
export function foundId(
  find: (framework: Framework, text: string) => Search,
  framework: Framework,
  text: string | null,
  unknown: MessageId,
): string | undefined | CellError {
  if (text === null) return undefined;
  const match = found(find, framework, text, unknown);
  return isCellError(match) ? match : match.id;
}
