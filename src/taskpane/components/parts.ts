import { Button, Field, SearchBox, Select, Spinner } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { download } from "../helper/download";
import { formatCount } from "../helper/format-value";
import { foldText } from "../helper/search";
import { usePane } from "../state/pane-context";
import { useLibrary } from "../state/use-library";
import { fill } from "../../model/fill";
import { isolated } from "../texts/isolate";
import { Notice } from "./notice";
import { SectionTitle } from "./section-title";
import { LANGUAGE_NAMES } from "./settings";

/**
 * What the pane lends to a view that is fetched later. A view that imported it itself would keep
 * webpack from merging those modules, and the pane's first load would grow by 4 KB.
 */
export const PARTS = {
  Button,
  ChevronDown: ChevronDown16Regular,
  ChevronUp: ChevronUp16Regular,
  Field,
  LANGUAGE_NAMES,
  Notice,
  SearchBox,
  SectionTitle,
  Select,
  Spinner,
  download,
  fill,
  foldText,
  formatCount,
  isolated,
  useLibrary,
  usePane,
};

export type Parts = typeof PARTS;
