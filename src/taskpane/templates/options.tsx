import type { ReactNode } from "react";
import { LANGUAGES } from "../../model/language";
import { PUBLISHED_REPORTS } from "../../templates/published";
import { bienniumChoices } from "./biennia";
import { useParts } from "../lent/parts";
import { useSpeech } from "./lent";
import { ALL, shown, type Options as Chosen, type TemplatesState } from "./state";
import { hasPublished, type TemplatesWork } from "./work";

interface Choice {
  readonly value: string;
  readonly text: string;
  /** Of the text, where it is not the pane's. */
  readonly language?: string;
}

/** Everything that sheets can be, and the sets of tables. */
export function Options(props: { work: TemplatesWork; state: TemplatesState }): ReactNode {
  const { work, state } = props;
  const { fill, isolated, useLibrary, LANGUAGE_NAMES } = useParts();
  const { words, count } = useSpeech();
  const known = useLibrary().known.map(({ framework }) => framework);
  const { options, picked, offer } = state;

  const change =
    (option: keyof Chosen) =>
    (value: string): void => {
      work.choose({ [option]: value });
    };
  const { sets = [], tables = [] } = shown(offer) ?? {};

  return (
    <div className="templates-options" role="group" aria-label={words.options}>
      <Choose
        name="biennium"
        label={words.biennium}
        value={options.biennium}
        choices={bienniumChoices(known).map(({ biennium, framework }) => ({
          value: biennium,
          text:
            framework.biennium === biennium
              ? isolated(biennium)
              : fill(words.rolled, {
                  biennium: isolated(biennium),
                  from: isolated(framework.biennium),
                }),
        }))}
        onValue={change("biennium")}
      />
      <Choose
        name="point"
        label={words.point}
        value={options.point}
        choices={[
          { value: "mid-term", text: words.midTerm },
          { value: "final", text: words.final },
        ]}
        onValue={change("point")}
      />
      <Choose
        name="language"
        label={words.language}
        value={options.language}
        choices={LANGUAGES.map((language) => ({
          value: language,
          text: LANGUAGE_NAMES[language],
          language,
        }))}
        onValue={change("language")}
      />
      <Choose
        name="formulas"
        label={words.formulas}
        value={options.formulas}
        choices={[
          { value: "native", text: words.native },
          { value: "wipo", text: words.wipo },
        ]}
        onValue={change("formulas")}
      />
      <Choose
        name="contents"
        label={words.contents}
        hint={hasPublished(options) ? undefined : words.contentsHint}
        isWide
        value={options.contents}
        choices={[
          { value: "blank", text: words.blank },
          ...(hasPublished(options)
            ? PUBLISHED_REPORTS.map((value) => ({ value, text: words[value] }))
            : []),
        ]}
        onValue={change("contents")}
      />
      {options.contents === "blank" && (
        <Choose
          name="unit"
          label={words.unit}
          isWide
          value={options.unit}
          choices={[
            { value: "CHF", text: words.CHF },
            { value: "kCHF", text: words.kCHF },
          ]}
          onValue={change("unit")}
        />
      )}
      <Choose
        name="set"
        label={words.set}
        isWide
        value={picked.set ?? ""}
        choices={[
          { value: "", text: words.ownChoice },
          ...sets.map(({ key, title, templates }) => ({
            value: key,
            text: `${title} (${count(templates.length)})`,
          })),
          { value: ALL, text: `${words.all} (${count(tables.length)})` },
        ]}
        onValue={work.pickSet}
      />
    </div>
  );
}

function Choose(props: {
  name: string;
  label: string;
  hint?: string | undefined;
  isWide?: true;
  value: string;
  choices: readonly Choice[];
  onValue: (value: string) => void;
}): ReactNode {
  const { name, label, hint, isWide, value, choices, onValue } = props;
  const { Field, Select } = useParts();
  return (
    <Field
      label={label}
      size="small"
      {...(hint !== undefined && { hint })}
      {...(isWide && { className: "templates-wide" })}
    >
      <Select
        size="small"
        value={value}
        data-option={name}
        onChange={(_event, chosen) => {
          onValue(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} lang={choice.language}>
            {choice.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
