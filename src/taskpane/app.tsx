import {
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { CATALOGUE } from "../functions/catalogue";
import { chooseLanguage } from "../functions/chosen-language";
import type { Family } from "../functions/definition";
import { isRightToLeft, languageOf } from "../model/language";
import type { Host } from "../workbook/office/host";
import packageInfo from "../../package.json";
import { Header } from "./components/header";
import { LibraryNotices } from "./components/library-notices";
import { Notice } from "./components/notice";
import type { FrameworkLibrary } from "./frameworks/library";
import { PaneContext } from "./state/pane-context";
import { loadPreferences, savePreferences, type Preferences } from "./state/preferences";
import { useDark } from "./state/use-dark";
import { useSelection } from "./state/use-selection";
import { useTexts } from "./state/use-texts";
import { fill } from "../model/fill";
import { helpsIn } from "./texts/helps";
import { problemText } from "./texts/problem-text";
import { FunctionView } from "./views/function-view";
import { FrameworksView } from "./views/frameworks-view";
import { FetchedCheckView, FetchedTemplatesView } from "./views/fetched-view";
import { HomeView, type WorkbookItem } from "./views/home-view";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    // too low for a part that stays in sight: everything scrolls together
    "@media (max-height: 480px)": { height: "auto", minHeight: "100vh" },
  },
  main: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  version: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
});

/** The pane: the frame around the views, and what all of them share. */
export function App(props: { host: Host; library: FrameworkLibrary }): ReactNode {
  const { host, library } = props;
  const styles = useStyles();
  const [chosen, setChosen] = useState<Partial<Preferences>>({});
  const stored = useMemo(() => loadPreferences(host.partitionKey), [host.partitionKey]);
  const preferences = { ...stored, ...chosen };
  const language = preferences.language ?? languageOf(host.displayLanguage ?? navigator.language);
  const { texts, isMissing } = useTexts(language);
  const isDark = useDark(preferences.theme, host.isDark);
  const selection = useSelection(host.workbook);

  const [query, setQuery] = useState("");
  const [family, setFamily] = useState<Family>();
  const [opened, setOpened] = useState<number>();
  const [shownItem, setShownItem] = useState<WorkbookItem>();
  const [typed, setTyped] = useState<Readonly<Record<string, readonly string[]>>>({});
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    chooseLanguage(language);
  }, [language]);

  const shown = texts?.language;
  const direction = shown && isRightToLeft(shown) ? "rtl" : "ltr";
  useEffect(() => {
    if (!shown) return;
    document.documentElement.lang = shown;
    document.documentElement.dir = direction;
  }, [shown, direction]);

  const pane = useMemo(
    () => texts && { texts, helps: helpsIn(texts), workbook: host.workbook, library },
    [texts, host.workbook, library],
  );
  if (!pane) return null;

  const choose = (choice: Partial<Preferences>): void => {
    setChosen({ ...chosen, ...choice });
    savePreferences({ ...preferences, ...choice }, host.partitionKey);
  };
  const focusItem = (selector: string): void => {
    requestAnimationFrame(() => {
      frame.current?.querySelector<HTMLElement>(selector)?.focus();
    });
  };
  const openFamily = (id: Family): void => {
    setFamily(id);
    focusItem("[data-item]");
  };
  const back = (): void => {
    const leaving = shownItem ?? (opened === undefined ? family : `${opened}`);
    if (shownItem) setShownItem(undefined);
    else if (opened === undefined) setFamily(undefined);
    else setOpened(undefined);
    // the list that shows again gets the focus where it was left
    focusItem(`[data-item="${leaving ?? ""}"]`);
  };

  const definition = opened === undefined ? undefined : CATALOGUE[opened];
  const help = opened === undefined ? undefined : pane.helps[opened];
  const { problem } = selection;
  const isHome = definition === undefined && !shownItem;
  const canGoBack = !isHome || (family !== undefined && query === "");

  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} dir={direction}>
      <PaneContext.Provider value={pane}>
        <div ref={frame} className={styles.pane}>
          <Header
            theme={preferences.theme}
            onBack={canGoBack ? back : undefined}
            onLanguage={(wanted) => {
              choose({ language: wanted });
            }}
            onTheme={(theme) => {
              choose({ theme });
            }}
          >
            {isMissing && <Notice kind="error">{pane.texts.pane.languageFailed}</Notice>}
            {!host.workbook && <Notice kind="info">{pane.texts.pane.notInExcel}</Notice>}
            {problem?.kind === "unsupported" && (
              <Notice kind="warning">{problemText(problem, pane.texts)}</Notice>
            )}
            <LibraryNotices />
          </Header>
          {shownItem === "frameworks" && <FrameworksView />}
          {shownItem === "check" && <FetchedCheckView />}
          {shownItem === "templates" && <FetchedTemplatesView />}
          {definition && help && !shownItem && (
            <FunctionView
              definition={definition}
              help={help}
              typed={typed[definition.id] ?? []}
              selection={selection}
              onTyped={(now) => {
                setTyped((before) => ({ ...before, [definition.id]: now }));
              }}
            />
          )}
          {isHome && (
            <>
              <main className={styles.main}>
                <HomeView
                  query={query}
                  family={family}
                  onQuery={setQuery}
                  onFamily={openFamily}
                  onFunction={setOpened}
                  onWorkbookItem={setShownItem}
                />
              </main>
              <footer className={styles.version}>
                {fill(pane.texts.pane.version, { version: packageInfo.version })}
              </footer>
            </>
          )}
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  );
}
