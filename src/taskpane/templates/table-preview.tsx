import type { ReactNode } from "react";
import type { Language } from "../../model/language";
import { Late } from "../lent/late";
import { useParts } from "../lent/parts";
import { useSpeech } from "./lent";
import type { Preview, PreviewCell } from "../worker/protocol";
import { problemText } from "./problem-text";
import type { Asked } from "./state";

/** The top of a sheet as it will be: its title, headings and first rows. */
export function TablePreview(props: {
  asked: Asked<Preview>;
  label: string;
  /** Of the sheet. */
  language: Language;
}): ReactNode {
  const { asked, label } = props;
  const parts = useParts();
  const { words, pane, language } = useSpeech();
  if (asked.status === "failed") {
    const { problem } = asked;
    return (
      <parts.Notice kind="error">{problemText(problem, words, pane, language, parts)}</parts.Notice>
    );
  }
  if (asked.value === undefined) {
    return (
      <Late>
        <parts.Spinner size="tiny" label={words.drawing} />
      </Late>
    );
  }
  return <Drawn preview={asked.value} label={label} language={props.language} />;
}

function Drawn(props: { preview: Preview; label: string; language: Language }): ReactNode {
  const { preview, label, language } = props;
  const { fill } = useParts();
  const { words, pane, count } = useSpeech();
  const { title, unit, headings, rows, moreRows, moreColumns, charts } = preview;
  const hasInput = rows.flat().some(({ isInput }) => isInput);
  const notes = [
    hasInput ? words.toFill : "",
    moreRows > 0 ? fill(pane.moreRows, { count: count(moreRows) }) : "",
    moreColumns > 0 ? fill(pane.moreColumns, { count: count(moreColumns) }) : "",
    charts > 0 ? fill(words.chartCount, { count: count(charts) }) : "",
  ];
  return (
    <>
      <table aria-label={label} lang={language}>
        <caption>
          <bdi>{title}</bdi>
          {unit !== undefined && (
            <span>
              <bdi>{unit}</bdi>
            </span>
          )}
        </caption>
        <thead>
          <tr>
            {headings.map((heading, at) =>
              // a corner without words is no heading
              heading === "" ? (
                <td key={at} />
              ) : (
                <th key={at} scope="col">
                  <bdi>{heading}</bdi>
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) =>
                column === 0 && cell.text !== "" ? (
                  <th key={column} scope="row" className={looksOf(cell)}>
                    <bdi>{cell.text}</bdi>
                  </th>
                ) : (
                  <td key={column} className={looksOf(cell)}>
                    <bdi>{cell.text}</bdi>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="templates-small">{notes.filter(Boolean).join(" · ")}</p>
    </>
  );
}

function looksOf({ isInput, isFigure }: PreviewCell): string {
  return [isInput ? "templates-input" : "", isFigure ? "templates-figure" : ""].join(" ").trim();
}
