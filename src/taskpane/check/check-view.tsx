import { useEffect, useMemo, useRef, useSyncExternalStore, type ReactNode } from "react";
import { officeCheck } from "../../workbook/office/office-check";
import { officeSheets } from "../../workbook/office/office-sheets";
import type { Parts } from "../components/parts";
import { LentParts, useParts } from "../lent/parts";
import { createMaker } from "../worker/client";
import { Filters } from "./filters";
import { FindingList } from "./finding-list";
import { Footer } from "./footer";
import { Options } from "./options";
import { Recognised } from "./recognised";
import type { CheckState } from "./state";
import "./styles";
import { useSpeech } from "./texts";
import { createCheckWork, type CheckWork } from "./work";

/** Kept beside React: what was found outlives the view. */
let kept: { readonly work: CheckWork; readonly workbook: unknown } | undefined;

/** The work with a workbook; Office.js may tell late that there is one. */
function workWith(workbook: unknown): CheckWork {
  if (!kept || kept.workbook !== workbook) {
    const world = { maker: createMaker(), cells: officeCheck(), sheets: officeSheets() };
    kept = { work: createCheckWork(world), workbook };
  }
  return kept.work;
}

/** The check of the sheets at hand: what was recognised, what is wrong, and what mends it. */
export function CheckView({ parts }: { parts: Parts }): ReactNode {
  return (
    <LentParts.Provider value={parts}>
      <View />
    </LentParts.Provider>
  );
}

function View(): ReactNode {
  const { usePane, Notice } = useParts();
  const { workbook } = usePane();
  const { words } = useSpeech();
  const work = useMemo(() => (workbook ? workWith(workbook) : undefined), [workbook]);
  if (work) return <WithWorkbook work={work} />;
  return (
    <main className="check">
      <h2>{words.title}</h2>
      <Notice kind="info">{words.noWorkbook}</Notice>
    </main>
  );
}

function WithWorkbook({ work }: { work: CheckWork }): ReactNode {
  const { useLibrary } = useParts();
  const { known } = useLibrary();
  const { words, language } = useSpeech();
  const state = useSyncExternalStore(work.subscribe, work.state);
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    work.know(
      known.map(({ framework }) => framework),
      language,
    );
  }, [work, known, language]);
  useEffect(() => {
    void work.look();
  }, [work]);
  // Office.js leaves the pane from whatever Tab does not stop at
  useEffect(() => {
    frame.current?.querySelector("select")?.focus();
  }, []);
  return (
    <>
      <main ref={frame} className="check">
        <section>
          <h2>{words.title}</h2>
          <p>{words.intro}</p>
        </section>
        <Options work={work} state={state} />
        <Summary state={state} />
        <Recognised work={work} state={state} />
        <Filters work={work} state={state} />
        <FindingList work={work} state={state} frame={frame} />
      </main>
      <Footer work={work} state={state} />
    </>
  );
}

/** How much was looked at: nothing found is told from nothing recognised. */
function Summary({ state }: { state: CheckState }): ReactNode {
  const { result, isStale } = state;
  const { Notice, fill, isolated } = useParts();
  const { words, rules: texts, count } = useSpeech();
  const placeText = (checked: CheckState["checked"]): string => {
    if (typeof checked !== "object") return words.workbook;
    return checked.area === undefined ? checked.sheet : `${checked.sheet}!${checked.area}`;
  };
  // a screen reader hears what changes in a region, not what comes with it
  if (!result) return <div role="status" data-part="summary" />;
  const { tables, rules, checked, findings, settings, unreadProse, biennium, named } = result;
  return (
    <>
      <div role="status" data-part="summary">
        {tables.length === 0 ? (
          <Notice kind="warning">{words.nothingRecognised}</Notice>
        ) : (
          <>
            {findings.length === 0 && <Notice kind="success">{words.nothingFound}</Notice>}
            <p>
              {isolated(placeText(state.checked))} ·{" "}
              {fill(texts.biennia[named === biennium ? "workbook" : "given"], {
                biennium: isolated(biennium),
              })}
            </p>
            <p>
              {fill(texts.ran, {
                tables: count(tables.length),
                rules: count(rules.length),
                looked: count(checked),
              })}
            </p>
            {unreadProse > 0 && (
              <p data-part="unread-prose">
                {fill(texts.unreadProse, { count: count(unreadProse) })}
              </p>
            )}
          </>
        )}
      </div>
      {isStale && <Notice kind="info">{words.stale}</Notice>}
      {settings.length > 0 && (
        <details data-part="settings" open>
          <summary>{fill(words.settings, { count: count(settings.length) })}</summary>
          <ul className="check-tables">
            {settings.map(({ rule, severity, who, why }) => (
              <li key={rule}>
                {fill(words.settingText, {
                  rule: texts.rules[rule]?.title ?? rule,
                  severity: severity === "off" ? texts.off : texts.severities[severity],
                  who: isolated(who),
                  why: isolated(why),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
