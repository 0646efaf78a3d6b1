import { Field, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useMemo, useRef, type ReactNode } from "react";
import { CATALOGUE } from "../../functions/catalogue";
import type { Family } from "../../functions/definition";
import { FunctionList, type ListItem } from "../components/function-list";
import { SectionTitle } from "../components/section-title";
import { formatCount } from "../helper/format-value";
import { indexFunctions, searchFunctions } from "../helper/search";
import { usePane } from "../state/pane-context";
import { ENGLISH_HELPS } from "../texts/helps";
import { fill } from "../../model/fill";

/** What the pane does with the workbook as a whole; the list marks its items so. */
const WORKBOOK_ITEMS = ["check", "templates", "frameworks"] as const;

export type WorkbookItem = (typeof WORKBOOK_ITEMS)[number];

const FAMILIES = [...new Set(CATALOGUE.map(({ family }) => family))];

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  search: { maxWidth: "none" },
  nothing: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The first view: what the pane can do, the search and the families of functions. */
export function HomeView(props: {
  query: string;
  family: Family | undefined;
  onQuery: (query: string) => void;
  onFamily: (family: Family) => void;
  onFunction: (place: number) => void;
  onWorkbookItem: (item: WorkbookItem) => void;
}): ReactNode {
  const { query, family } = props;
  const { texts, helps } = usePane();
  const { pane, functions } = texts;
  const styles = useStyles();
  const results = useRef<HTMLDivElement>(null);

  const index = useMemo(
    () => indexFunctions(helps.map((help, place) => [help, ENGLISH_HELPS[place] ?? help])),
    [helps],
  );
  const isSearching = query.trim() !== "";
  const found = isSearching ? searchFunctions(index, query) : membersOf(family);

  const itemOf = (place: number): ListItem => ({
    id: String(place),
    name: helps[place]?.name.split(".").at(-1) ?? "",
    text: helps[place]?.summary ?? "",
    isCode: true,
  });
  const families = FAMILIES.map((id) => ({
    id,
    name: functions.families[id],
    text: pane[FAMILY_TEXTS[id]],
    isCode: false,
  }));
  const openFunction = (id: string): void => {
    props.onFunction(Number(id));
  };
  const count = fill(pane.found, { count: formatCount(found.length, texts.language) });

  return (
    <div className={styles.view}>
      {!family && <p className={styles.intro}>{pane.intro}</p>}
      <Field label={pane.search} role="search">
        <SearchBox
          className={styles.search}
          value={query}
          placeholder={pane.searchHint}
          dismiss={{ "aria-label": pane.clearSearch }}
          onChange={(_event, data) => {
            props.onQuery(data.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== "ArrowDown" && event.key !== "Enter") return;
            event.preventDefault();
            const first = results.current?.querySelector("button");
            if (event.key === "ArrowDown") first?.focus();
            else if (isSearching) first?.click();
          }}
        />
      </Field>
      <div role="status" className="visually-hidden">
        {isSearching ? count : ""}
      </div>
      <div ref={results}>
        {isSearching && found.length === 0 && (
          <p className={styles.nothing}>{fill(pane.nothingFound, { query })}</p>
        )}
        {isSearching && found.length > 0 && (
          <>
            <SectionTitle level={2}>{count}</SectionTitle>
            <FunctionList items={found.map(itemOf)} label={count} onOpen={openFunction} />
          </>
        )}
        {!isSearching && family && (
          <>
            <SectionTitle level={2}>{functions.families[family]}</SectionTitle>
            <FunctionList
              items={found.map(itemOf)}
              label={functions.families[family]}
              onOpen={openFunction}
            />
          </>
        )}
        {!isSearching && !family && (
          <>
            <SectionTitle level={2}>{pane.families}</SectionTitle>
            <FunctionList
              items={families}
              label={pane.families}
              onOpen={(id) => {
                props.onFamily(id as Family);
              }}
            />
            <SectionTitle level={2}>{pane.thisWorkbook}</SectionTitle>
            <FunctionList
              items={WORKBOOK_ITEMS.map((id) => ({
                id,
                name: pane[id],
                text: pane[`${id}Hint`],
                isCode: false,
              }))}
              label={pane.thisWorkbook}
              onOpen={(id) => {
                props.onWorkbookItem(id as WorkbookItem);
              }}
            />
          </>
        )}
      </div>
    </div>
  );
}

const FAMILY_TEXTS = {
  budget: "familyBudget",
  transfers: "familyTransfers",
  work: "familyWork",
  kpi: "familyKpi",
  lookups: "familyLookups",
} as const satisfies Record<Family, string>;

function membersOf(family: Family | undefined): readonly number[] {
  return [...CATALOGUE.keys()].filter((place) => CATALOGUE[place]?.family === family);
}
