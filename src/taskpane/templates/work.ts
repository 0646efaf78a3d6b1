/** What the view shows and does, kept while other views are shown. */
import type { Framework } from "../../framework/framework";
import type { Language } from "../../model/language";
import type { SheetsPort } from "../../model/sheets-port";
import { PUBLISHED } from "../../templates/published";
import { bienniumChoices } from "./biennia";
import { createJobs, type Jobs } from "./jobs";
import type { Preview, Target, Wanted } from "../worker/protocol";
import { chosenSector, chosenTables, shown, type Options, type TemplatesState } from "./state";
import type { TemplatesWorld } from "./world";

export interface TemplatesWork extends Jobs {
  readonly state: () => TemplatesState;
  /** Calls the listener at every change of the state, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Tells which frameworks are known and what the pane speaks; the offer follows. */
  readonly follow: (known: readonly Framework[], paneLanguage: Language) => void;
  readonly choose: (options: Partial<Options>) => void;
  readonly pickSet: (set: string) => void;
  readonly toggle: (table: string) => void;
  readonly pickNone: () => void;
  readonly aim: (target: Target) => void;
  readonly search: (query: string) => void;
  /** Opens the preview of a table, or closes it where it is open. */
  readonly preview: (table: string) => void;
  readonly askAgain: () => void;
  /** Ends what the maker is asked for. */
  readonly stopAsking: () => void;
}

/** @param language of the pane, which is that of the sheets until another one is chosen */
export function createTemplatesWork(world: TemplatesWorld, language: Language): TemplatesWork {
  const { maker, sheets } = world;
  const listeners = new Set<() => void>();
  let known: readonly Framework[] = [];
  let paneLanguage = language;
  let asks = 0;
  let state: TemplatesState = {
    options: {
      biennium: "",
      point: "mid-term",
      language,
      contents: "blank",
      formulas: "native",
      unit: "CHF",
    },
    picked: { ids: [] },
    target: targetsOf(sheets)[0] ?? "download",
    query: "",
    offer: { status: "asking" },
    preview: undefined,
    job: undefined,
    result: undefined,
    isAskingRemoval: false,
    inserted: [],
  };

  const change = (now: Partial<TemplatesState>): void => {
    state = { ...state, ...now };
    for (const listener of listeners) listener();
  };

  const wanted = (): Wanted | undefined => {
    const choices = bienniumChoices(known);
    const { options } = state;
    const choice = choices.find(({ biennium }) => biennium === options.biennium);
    const sector = chosenSector(state);
    return (
      choice && {
        ...options,
        framework: choice.framework,
        ...(sector === undefined ? {} : { sector }),
      }
    );
  };

  const askOffer = async (): Promise<void> => {
    const ask = wanted();
    if (!ask) return;
    const number = ++asks;
    change({ offer: { status: "asking", value: shown(state.offer) } });
    const offered = await maker.ask("offer", { ...ask, paneLanguage });
    if (number !== asks) return;
    change({
      offer: offered.problem
        ? { status: "failed", problem: offered.problem }
        : { status: "here", value: offered.value },
    });
  };

  const askPreview = async (table: string, before?: Preview): Promise<void> => {
    const ask = wanted();
    if (!ask) return;
    const asked = { table, asked: { status: "asking", value: before } } as const;
    change({ preview: asked });
    const drawn = await maker.ask("preview", { ...ask, template: table });
    // another one may have been opened, or this one closed
    if (state.preview !== asked) return;
    change({
      preview: {
        table,
        asked: drawn.problem
          ? { status: "failed", problem: drawn.problem }
          : { status: "here", value: drawn.value },
      },
    });
  };

  const refresh = async (): Promise<void> => {
    await askOffer();
    const { offer, preview } = state;
    if (!preview || offer.status !== "here") return;
    const isThere = offer.value.tables.some(({ id }) => id === preview.table);
    if (isThere) await askPreview(preview.table, shown(preview.asked));
    else change({ preview: undefined });
  };

  const choose = (chosen: Partial<Options>): void => {
    change({ options: sound({ ...state.options, ...chosen }) });
    void refresh();
  };

  return {
    ...createJobs(world, { state: () => state, change, wanted }),
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    follow: (now, speaks) => {
      const isSame = now.length === known.length && now.every((one, at) => one === known[at]);
      if (isSame && speaks === paneLanguage) return;
      known = now;
      paneLanguage = speaks;
      const choices = bienniumChoices(known).map(({ biennium }) => biennium);
      const { biennium } = state.options;
      choose({ biennium: choices.includes(biennium) ? biennium : (choices[0] ?? "") });
    },
    choose,
    pickSet: (set) => {
      change({ picked: set === "" ? { ids: chosenTables(state) } : { set }, result: undefined });
      // a sector's pack shows other rows
      const { preview } = state;
      if (preview) void askPreview(preview.table, shown(preview.asked));
    },
    toggle: (table) => {
      const chosen = chosenTables(state);
      const ids = chosen.includes(table) ? chosen.filter((id) => id !== table) : [...chosen, table];
      change({ picked: { ids }, result: undefined });
    },
    pickNone: () => {
      change({ picked: { ids: [] }, result: undefined });
    },
    aim: (target) => {
      change({ target, result: undefined });
    },
    search: (query) => {
      change({ query });
    },
    preview: (table) => {
      if (state.preview?.table === table) change({ preview: undefined });
      else void askPreview(table);
    },
    askAgain: () => void refresh(),
    stopAsking: maker.end,
  };
}

/** Where sheets can go here, the best way first. */
export function targetsOf(sheets: SheetsPort | undefined): readonly Target[] {
  const { canInsert = false, canCreate = false } = sheets?.capabilities ?? {};
  return [
    ...(canInsert ? (["thisWorkbook"] as const) : []),
    ...(canCreate ? (["newWorkbook"] as const) : []),
    "download",
  ];
}

/** Whether reports have published figures for these sheets. */
export function hasPublished({ biennium, point }: Options): boolean {
  return biennium === PUBLISHED.biennium && point === PUBLISHED.point;
}

function sound(options: Options): Options {
  return hasPublished(options) ? options : { ...options, contents: "blank" };
}
