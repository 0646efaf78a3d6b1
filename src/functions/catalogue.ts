import { balance } from "./budget/balance";
import { change } from "./budget/change";
import { fundBalance } from "./budget/fund-balance";
import { linearPlan } from "./budget/linear-plan";
import { projection } from "./budget/projection";
import { share } from "./budget/share";
import { supportCost } from "./budget/support-cost";
import { ties } from "./budget/ties";
import { utilisation } from "./budget/utilisation";
import { variance } from "./budget/variance";
import type { FunctionDefinition } from "./definition";
import { kpiProgress } from "./kpi/kpi-progress";
import { kpiRating } from "./kpi/kpi-rating";
import { ratingCount } from "./kpi/rating-count";
import { readFigure } from "./kpi/read-figure";
import { biennium } from "./lookups/biennium";
import { budget } from "./lookups/budget";
import { expenditure } from "./lookups/expenditure";
import { indicator } from "./lookups/indicator";
import { recommendation } from "./lookups/recommendation";
import { result } from "./lookups/result";
import { revenue } from "./lookups/revenue";
import { sector } from "./lookups/sector";
import { netTransfer } from "./transfers/net-transfer";
import { transferCap } from "./transfers/transfer-cap";
import { transferHeadroom } from "./transfers/transfer-headroom";
import { transferOk } from "./transfers/transfer-ok";
import { allocate } from "./work/allocate";
import { productivity } from "./work/productivity";
import { qualityIndex } from "./work/quality-index";
import { softwareQuality } from "./work/software-quality";
import { unitCost } from "./work/unit-cost";
import { unitCostChange } from "./work/unit-cost-change";
import { weightedWorkload } from "./work/weighted-workload";
import { workloadWeight } from "./work/workload-weight";

/** Every custom function, in the order in which the pane and the docs list them. */
export const CATALOGUE: readonly FunctionDefinition[] = [
  utilisation,
  balance,
  variance,
  change,
  share,
  ties,
  linearPlan,
  projection,
  supportCost,
  fundBalance,
  netTransfer,
  transferCap,
  transferHeadroom,
  transferOk,
  unitCost,
  unitCostChange,
  allocate,
  weightedWorkload,
  workloadWeight,
  productivity,
  qualityIndex,
  softwareQuality,
  kpiProgress,
  kpiRating,
  ratingCount,
  readFigure,
  biennium,
  sector,
  result,
  indicator,
  budget,
  expenditure,
  revenue,
  recommendation,
];

/** The namespace under which Excel knows them. */
export const NAMESPACE = "WIPO";
