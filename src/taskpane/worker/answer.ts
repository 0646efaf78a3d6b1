import { checkTexts } from "../../check/finding-text";
import type { Framework } from "../../framework/framework";
import type { TakenNames } from "../../model/sheets-port";
import type { WorkbookPlan } from "../../model/workbook-plan";
import type { TableData } from "../../tables/data";
import { rulesWorkbook } from "../../templates/rules-sheet";
import { findingsWorkbook } from "../../templates/findings-sheet";
import { templateChoices } from "../../templates/choices";
import { nameIn } from "../../templates/names-in";
import { workbookPlan } from "../../templates/plan";
import type { PublishedReport } from "../../templates/published";
import type { TemplateRequest } from "../../templates/request";
import { templateSets } from "../../templates/sets";
import { sheetNames } from "../../templates/sheet-names";
import { writePlan } from "../../workbook/xlsx/write-plan";
import { checkSheets } from "./check-sheets";
import { rolledTo } from "./rolled";
import { previewOf } from "./preview";
import type {
  Made,
  NamedResult,
  Offer,
  Preview,
  Question,
  Questions,
  Reply,
  Wanted,
} from "./protocol";
import { TEMPLATE_TEXTS } from "./texts";

/** Brings the tables of a published report. */
export type Published = (report: PublishedReport) => readonly TableData[];

/** Answers one question; what goes wrong is an answer too. */
export async function answerTo(question: Question, published: Published): Promise<Reply> {
  const { id } = question;
  try {
    return { id, answer: await answered(question, published) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

function answered(
  question: Question,
  published: Published,
): Offer | Preview | NamedResult | Promise<Made> {
  switch (question.kind) {
    case "offer":
      return offer(question.ask, published);
    case "preview": {
      const plan = planOf(question.ask, [question.ask.template], published);
      // the table stands behind About
      const sheet = plan.sheets[1];
      if (!sheet) throw new Error(`${question.ask.template} has no sheet.`);
      return previewOf(sheet);
    }
    case "make":
      return make(question.ask, published);
    case "check":
      return checkSheets(question.ask);
    case "list": {
      const { findings, language, taken } = question.ask;
      const plan = findingsWorkbook([{ findings }], checkTexts(language), language);
      return oneSheet(plan, taken);
    }
    case "rules":
      return oneSheet(rulesWorkbook(question.ask.language), question.ask.taken);
  }
}

function offer(ask: Questions["offer"]["ask"], published: Published): Offer {
  const { point, language, paneLanguage } = ask;
  const framework = frameworkOf(ask);
  const choices = templateChoices(framework, point, language, dataOf(ask, published));
  const { sets: words } = TEMPLATE_TEXTS[paneLanguage].sheets;
  return {
    tables: choices.map(({ id, title }) => ({ id, title })),
    sets: templateSets(choices, framework).map(({ id, sector, templates }) => ({
      key: sector === undefined ? id : `${id}.${sector}`,
      title:
        sector === undefined
          ? words[id]
          : `${words[id]} — ${nameIn(framework.sectors, sector, paneLanguage)}`,
      ...(sector === undefined ? {} : { sector }),
      templates,
    })),
  };
}

async function make(ask: Questions["make"]["ask"], published: Published): Promise<Made> {
  const { templates, target, taken } = ask;
  const plan = planOf(ask, templates, published, taken);
  // Excel for the web inserts no sheets that have charts: they are drawn afterwards
  const bytes = await writePlan(plan, { charts: target !== "thisWorkbook" });
  return {
    file: target === "download" ? bytes : base64Of(bytes),
    sheets: plan.sheets.map(({ name, charts }) => ({ name, charts })),
    names: plan.names,
  };
}

/** A workbook of one sheet, under a name that is free. */
async function oneSheet(plan: WorkbookPlan, taken: TakenNames): Promise<Made> {
  const names = sheetNames(
    plan.sheets.map(({ name }) => name),
    taken.sheets,
  );
  const sheets = plan.sheets.map((sheet, at) => ({ ...sheet, name: names[at] ?? sheet.name }));
  const bytes = await writePlan({ ...plan, sheets });
  return {
    file: base64Of(bytes),
    sheets: sheets.map(({ name, charts }) => ({ name, charts })),
    names: [],
  };
}

function planOf(
  wanted: Wanted,
  templates: readonly string[],
  published: Published,
  taken?: TemplateRequest["taken"],
): WorkbookPlan {
  const { point, language, formulas, unit, sector } = wanted;
  const data = dataOf(wanted, published);
  return workbookPlan(
    {
      framework: frameworkOf(wanted),
      point,
      language,
      templates,
      formulas,
      unit,
      ...(sector === undefined ? {} : { sector }),
      ...(data && { data }),
      ...(taken && { taken }),
    },
    TEMPLATE_TEXTS[language],
  );
}

function dataOf({ contents }: Wanted, published: Published): readonly TableData[] | undefined {
  return contents === "blank" ? undefined : published(contents);
}

function frameworkOf({ framework, biennium }: Wanted): Framework {
  return rolledTo(framework, biennium);
}

/** Bytes that become one call's arguments: engines allow some 65,000. */
const SLICE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += SLICE) {
    text += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  }
  return btoa(text);
}
