import type { ReactNode } from "react";
import { useParts } from "../lent/parts";

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** A small drop-down with its label. */
export function Choose(props: {
  name: string;
  label: string;
  value: string;
  choices: readonly Choice[];
  isWide?: boolean;
  isDisabled?: boolean;
  onValue: (value: string) => void;
}): ReactNode {
  const { name, label, value, choices, isWide = false, isDisabled = false, onValue } = props;
  const { Field, Select } = useParts();
  return (
    <Field label={label} size="small" className={isWide ? "check-wide" : undefined}>
      <Select
        size="small"
        value={value}
        data-option={name}
        disabled={isDisabled}
        onChange={(_event, data) => {
          onValue(data.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
