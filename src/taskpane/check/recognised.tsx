import type { ReactNode } from "react";
import type { Correction } from "../../check/corrections";
import type { CheckedTable, Stranger } from "../../check/finding";
import { placeText } from "../../check/finding-text";
import { LANGUAGES, type Language } from "../../model/language";
import { SCALED_MEASURES, type Measure } from "../../model/measure";
import { useParts } from "../lent/parts";
import { WORDS } from "../templates/texts";
import { Choose, type Choice } from "./choose";
import type { CheckState } from "./state";
import { useSpeech } from "./texts";
import type { CheckWork } from "./work";

/** What the check took the cells for, and where it may be told better. */
export function Recognised({ work, state }: { work: CheckWork; state: CheckState }): ReactNode {
  const { LANGUAGE_NAMES, Notice, fill, isolated } = useParts();
  const { words, rules, count, language } = useSpeech();
  const { result } = state;
  if (!result) return null;
  const { tables, strangers } = result;
  // a correction can be taken back where it has left a table out as well
  const leftOut = state.corrections.filter(({ table }) => table === undefined);
  return (
    <>
      <details data-part="recognised">
        <summary>{fill(words.recognised, { count: count(tables.length) })}</summary>
        <p className="check-small">{words.correctionHint}</p>
        <ul className="check-tables">
          {tables.map((table) => (
            <li key={table.id} data-table={table.id}>
              {isolated(table.title)}
              <div className="check-small">
                {[
                  placeText({ ...table, cell: table.range }),
                  LANGUAGE_NAMES[table.language],
                  unitName(table.unit, language),
                ]
                  .filter((text) => text !== "")
                  .map((text) => isolated(text))
                  .join(" · ")}
              </div>
              <Correct work={work} state={state} place={table} />
            </li>
          ))}
          {leftOut.map((correction) => (
            <li key={`${correction.sheet}!${correction.line}`}>
              {words.noTable}
              <div className="check-small">
                {isolated(placeText({ ...correction, cell: String(correction.line) }))}
              </div>
              <Correct work={work} state={state} place={correction} />
            </li>
          ))}
        </ul>
      </details>
      {strangers.length > 0 && (
        <details data-part="strangers" open={tables.length === 0}>
          <summary>{fill(rules.notRecognised, { what: count(strangers.length) })}</summary>
          <ul className="check-tables">
            {strangers.map((stranger) => (
              <li key={placeText(stranger)}>
                {isolated(stranger.text)}
                {isTaken(state, stranger) && <Notice kind="warning">{words.notTaken}</Notice>}
                <div className="check-small">{isolated(placeText(stranger))}</div>
                <Correct work={work} state={state} place={stranger} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What a table's amounts are in, as the unit line over it says; "" where none would. */
function unitName(unit: Measure, language: Language): string {
  const { CHF, kCHF, MCHF } = WORDS[language];
  return { CHF, kCHF, MCHF }[unit as string] ?? "";
}

/** Whether somebody has said what the cells are, and they could not be read as that. */
function isTaken({ corrections, job }: CheckState, { sheet = "", line }: Stranger): boolean {
  if (job) return false;
  return corrections.some(
    (one) => one.sheet === sheet && one.line === line && one.table !== undefined,
  );
}

const AS_READ = "as-read";
const NO_TABLE = "none";

function Correct(props: {
  work: CheckWork;
  state: CheckState;
  place: CheckedTable | Stranger | Correction;
}): ReactNode {
  const { work, state, place: at } = props;
  const { words, language: spoken } = useSpeech();
  const { LANGUAGE_NAMES, isolated } = useParts();
  const { sheet = "", line } = at;
  const own = state.corrections.find((one) => one.sheet === sheet && one.line === line);
  const read = "id" in at ? at : undefined;
  const language = own?.language ?? read?.language ?? "en";
  const unit = own?.unit ?? read?.unit;
  const table = own ? (own.table ?? NO_TABLE) : (read?.id ?? AS_READ);

  const say = (now: { table?: string; language?: string; unit?: string }): void => {
    const wanted = now.table ?? table;
    const own = LANGUAGES.find((one) => one === (now.language ?? language)) ?? "en";
    const measure = SCALED_MEASURES.find((one) => one === (now.unit ?? unit));
    work.correct(
      {
        sheet,
        line,
        table: wanted === NO_TABLE ? undefined : wanted,
        language: own,
        ...(measure ? { unit: measure } : {}),
      },
      wanted === AS_READ,
    );
  };
  const tables = (state.result?.choices ?? []).map(({ id, title }): Choice => ({
    value: id,
    text: isolated(title),
  }));
  // before anybody has said what the cells are there is nothing to have a language
  const isOpen = own?.table === undefined && !read;
  return (
    <details>
      <summary className="check-small">{words.correct}</summary>
      <div className="check-options">
        <Choose
          name="table"
          label={words.table}
          value={own ? table : AS_READ}
          isWide
          choices={[
            { value: AS_READ, text: words.asRead },
            { value: NO_TABLE, text: words.noTable },
            ...tables,
          ]}
          onValue={(value) => {
            say({ table: value });
          }}
        />
        <Choose
          name="language"
          label={words.language}
          value={language}
          choices={LANGUAGES.map((one) => ({ value: one, text: LANGUAGE_NAMES[one] }))}
          isDisabled={isOpen}
          onValue={(value) => {
            say({ language: value });
          }}
        />
        <Choose
          name="unit"
          label={words.unit}
          value={unit ?? ""}
          choices={SCALED_MEASURES.map((one) => ({ value: one, text: unitName(one, spoken) }))}
          isDisabled={isOpen}
          onValue={(value) => {
            say({ unit: value });
          }}
        />
      </div>
    </details>
  );
}
