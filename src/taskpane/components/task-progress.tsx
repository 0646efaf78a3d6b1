import { Button, Spinner } from "@fluentui/react-components";
import type { ReactNode, RefObject } from "react";
import { usePane } from "../state/pane-context";
import type { Task } from "../state/use-task";
import { Notice } from "./notice";

/** Shows that Excel takes its time or that a cell is being edited, and lets the user cancel. */
export function TaskProgress(props: {
  task: Task;
  /** What it waits for; Excel where it is left out. */
  label?: string;
  /** What gets the focus when the button to cancel goes away. */
  returnTo?: RefObject<HTMLElement | null>;
}): ReactNode {
  const { task, returnTo, label } = props;
  const { pane } = usePane().texts;
  const cancel = (
    <Button
      size="small"
      data-action="cancel"
      onClick={() => {
        returnTo?.current?.focus();
        task.cancel();
      }}
    >
      {pane.cancel}
    </Button>
  );
  if (task.progress === "editing") {
    return (
      <Notice kind="warning" actions={cancel}>
        {pane.editing}
      </Notice>
    );
  }
  if (task.progress !== "slow") return null;
  return (
    <Notice kind="info" actions={cancel}>
      <Spinner size="extra-tiny" label={label ?? pane.waiting} />
    </Notice>
  );
}
