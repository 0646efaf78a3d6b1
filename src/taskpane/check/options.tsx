import type { ReactNode } from "react";
import { bienniumChoices } from "../templates/biennia";
import { useParts } from "../lent/parts";
import { Choose } from "./choose";
import type { CheckState } from "./state";
import { useSpeech } from "./texts";
import { SCOPES, type CheckWork } from "./work";

/** What is checked, and against which framework. */
export function Options({ work, state }: { work: CheckWork; state: CheckState }): ReactNode {
  const { Button, isolated, useLibrary } = useParts();
  const { words } = useSpeech();
  const known = useLibrary().known.map(({ framework }) => framework);
  return (
    <div className="check-options" role="group" aria-label={words.title}>
      <Choose
        name="scope"
        label={words.scope}
        value={state.scope}
        choices={SCOPES.map((scope) => ({ value: scope, text: words[scope] }))}
        onValue={(value) => {
          const scope = SCOPES.find((one) => one === value);
          if (scope) work.pick({ scope });
        }}
      />
      <Choose
        name="biennium"
        label={words.framework}
        value={state.biennium}
        choices={bienniumChoices(known).map(({ biennium }) => ({
          value: biennium,
          text: isolated(biennium),
        }))}
        onValue={(biennium) => {
          work.pick({ biennium });
        }}
      />
      <label className="check-box check-wide">
        <input
          type="checkbox"
          data-option="follows"
          checked={state.follows}
          onChange={({ target }) => {
            work.pick({ follows: target.checked });
          }}
        />
        {words.follow}
      </label>
      <Button
        appearance="primary"
        className="check-wide"
        data-action="run"
        disabledFocusable={state.job !== undefined}
        onClick={() => void work.run()}
      >
        {state.result ? words.again : words.run}
      </Button>
    </div>
  );
}
