import { useEffect, useMemo, useRef, useSyncExternalStore, type ReactNode } from "react";
import { officeSheets } from "../../workbook/office/office-sheets";
import type { Parts } from "../components/parts";
import { Footer } from "./footer";
import { Late } from "../lent/late";
import { LentParts, useParts } from "../lent/parts";
import { useSpeech } from "./lent";
import { createMaker } from "../worker/client";
import { Options } from "./options";
import { problemText } from "./problem-text";
import { chosenTables, shown, type TemplatesState } from "./state";
import "./styles";
import { TableList } from "./table-list";
import { createTemplatesWork, targetsOf, type TemplatesWork } from "./work";

/** Kept beside React: what was chosen and what is being inserted outlive the view. */
let kept: { readonly work: TemplatesWork; readonly workbook: unknown } | undefined;

/** The work with a workbook; Office.js may tell late that there is one. */
function workWith(workbook: unknown, make: () => TemplatesWork): TemplatesWork {
  if (!kept || kept.workbook !== workbook) kept = { work: make(), workbook };
  return kept.work;
}

/** Sheets for the report's tables: which, how, and where to. */
export function TemplatesView({ parts }: { parts: Parts }): ReactNode {
  return (
    <LentParts.Provider value={parts}>
      <View />
    </LentParts.Provider>
  );
}

function View(): ReactNode {
  const { usePane, useLibrary, download } = useParts();
  const { texts, workbook } = usePane();
  const { known } = useLibrary();
  const { words } = useSpeech();
  const { language } = texts;
  const sheets = useMemo(() => (workbook ? officeSheets() : undefined), [workbook]);
  const work = workWith(workbook, () =>
    createTemplatesWork({ maker: createMaker(), sheets, download }, language),
  );
  const state = useSyncExternalStore(work.subscribe, work.state);
  const frame = useRef<HTMLElement>(null);

  useEffect(() => {
    work.follow(
      known.map(({ framework }) => framework),
      language,
    );
  }, [work, known, language]);
  // Office.js leaves the pane from whatever Tab does not stop at
  useEffect(() => {
    frame.current?.querySelector("select")?.focus();
  }, []);

  return (
    <>
      <main ref={frame} className="templates">
        <section>
          <h2>{words.title}</h2>
          <p>{words.intro}</p>
        </section>
        <Options work={work} state={state} />
        <Tables work={work} state={state} />
      </main>
      <Footer work={work} state={state} targets={targetsOf(sheets)} />
    </>
  );
}

function Tables({ work, state }: { work: TemplatesWork; state: TemplatesState }): ReactNode {
  const parts = useParts();
  const { Button, Field, Notice, SearchBox, SectionTitle, Spinner, fill, foldText } = parts;
  const { words, pane, language, count } = useSpeech();
  const { offer, query, preview } = state;
  const list = useRef<HTMLDivElement>(null);

  const tables = shown(offer)?.tables;
  const found = useMemo(() => {
    const wanted = foldText(query).split(" ").filter(Boolean);
    return (tables ?? []).filter(({ id, title }) => {
      const text = foldText(`${id} ${title}`);
      return wanted.every((word) => text.includes(word));
    });
  }, [tables, query, foldText]);

  if (offer.status === "failed") {
    const retry = (
      <Button size="small" onClick={work.askAgain}>
        {pane.retry}
      </Button>
    );
    return (
      <Notice kind="error" actions={retry}>
        {problemText(offer.problem, words, pane, language, parts)}
      </Notice>
    );
  }
  const isAsking = offer.status === "asking";
  const stop = (
    <Button size="small" onClick={work.stopAsking}>
      {pane.cancel}
    </Button>
  );
  const reading = isAsking && (
    <Late>
      <Notice kind="info" actions={stop}>
        <Spinner size="extra-tiny" label={words.loading} />
      </Notice>
    </Late>
  );
  if (!tables) return reading;
  const title = fill(words.found, { count: count(found.length) });
  return (
    <>
      {reading}
      <Field label={words.search} role="search" className="templates-search">
        <SearchBox
          value={query}
          placeholder={words.searchHint}
          dismiss={{ "aria-label": words.clearSearch }}
          onChange={(_event, data) => {
            work.search(data.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== "ArrowDown") return;
            event.preventDefault();
            list.current?.querySelector("input")?.focus();
          }}
        />
      </Field>
      <div ref={list} aria-busy={isAsking}>
        <div role="status">
          <SectionTitle level={3}>{title}</SectionTitle>
        </div>
        {found.length === 0 ? (
          <p>{fill(words.nothingFound, { query })}</p>
        ) : (
          <TableList
            tables={found}
            language={state.options.language}
            chosen={chosenTables(state)}
            preview={preview}
            onToggle={work.toggle}
            onPreview={work.preview}
          />
        )}
      </div>
    </>
  );
}
