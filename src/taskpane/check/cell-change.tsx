import type { ReactNode } from "react";
import type { CellEdit } from "../../check/finding";
import { isRightToLeft } from "../../model/language";
import { useParts } from "../lent/parts";
import { changedPart } from "./changed-part";
import { useSpeech } from "./texts";

/** A cell, what stands in it and what will; a screen reader hears it as a sentence. */
export function CellChange({ edit, place }: { edit: CellEdit; place: string }): ReactNode {
  const { fill, isolated } = useParts();
  const { words, language } = useSpeech();
  const part = changedPart(edit.from, edit.to);
  const from = part.from === "" ? words.blank : part.from;
  const to = part.to === "" ? words.blank : part.to;
  const values = { cell: isolated(place), from: isolated(from), to: isolated(to) };
  return (
    <>
      <span className="check-heard">{fill(words.becomes, values)}</span>
      <span aria-hidden="true">
        <bdi className="check-place">{place}</bdi> <bdi className="check-was">{from}</bdi>{" "}
        {isRightToLeft(language) ? "←" : "→"} <bdi className="check-now">{to}</bdi>
      </span>
    </>
  );
}
