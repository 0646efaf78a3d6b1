import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Regular } from "@fluentui/react-icons/svg/error-circle";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";

type Kind = "info" | "success" | "warning" | "error";

const ICONS = {
  info: Info20Regular,
  success: CheckmarkCircle20Regular,
  warning: Warning20Regular,
  error: ErrorCircle20Regular,
};

const useStyles = makeStyles({
  notice: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  info: {},
  infoIcon: {},
  body: { minWidth: 0, overflowWrap: "anywhere", alignSelf: "center" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** A message that stands where it belongs, with what can be done about it. */
export function Notice(props: { kind: Kind; children: ReactNode; actions?: ReactNode }): ReactNode {
  const { kind, children, actions } = props;
  const styles = useStyles();
  const Icon = ICONS[kind];
  const isUrgent = kind === "error" || kind === "warning";
  return (
    <div
      className={mergeClasses(styles.notice, styles[kind])}
      role={isUrgent ? "alert" : "status"}
      data-notice={kind}
    >
      <Icon className={mergeClasses(styles.icon, styles[`${kind}Icon`])} aria-hidden />
      <div className={styles.body}>
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
