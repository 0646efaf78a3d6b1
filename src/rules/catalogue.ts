import { balanceDiffers } from "./balance-differs";
import { changeDiffers } from "./change-differs";
import { figureDiffersElsewhere } from "./figure-differs-elsewhere";
import type { Rule } from "./rule";
import { shareDiffers } from "./share-differs";
import { subtotalDiffers } from "./subtotal-differs";
import { supportCostDiffers } from "./support-cost-differs";
import { totalDiffers } from "./total-differs";
import { transferOverCap } from "./transfer-over-cap";

/** Every rule, in the order in which they are told. */
export const RULES: readonly Rule[] = [
  totalDiffers,
  subtotalDiffers,
  balanceDiffers,
  shareDiffers,
  changeDiffers,
  transferOverCap,
  supportCostDiffers,
  figureDiffersElsewhere,
];
