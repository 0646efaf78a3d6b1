import { balanceDiffers } from "./balance-differs";
import { baselineDiffers } from "./baseline-differs";
import { baselineWithoutYear } from "./baseline-without-year";
import { blankInNumber } from "./blank-in-number";
import { brokenReference } from "./broken-reference";
import { changeDiffers } from "./change-differs";
import { dataOfWrongYear } from "./data-of-wrong-year";
import { discontinuedWithoutNote } from "./discontinued-without-note";
import { documentSymbol } from "./document-symbol";
import { duplicateIndicator } from "./duplicate-indicator";
import { errorValue } from "./error-value";
import { figureDiffersElsewhere } from "./figure-differs-elsewhere";
import { figuresExchanged } from "./figures-exchanged";
import { footnoteWithoutText } from "./footnote-without-text";
import { formulaWithoutResult } from "./formula-without-result";
import { headerDuplicate } from "./header-duplicate";
import { headerExchanged } from "./header-exchanged";
import { headerMisnamed } from "./header-misnamed";
import { headerMissing } from "./header-missing";
import { hiddenFigures } from "./hidden-figures";
import { indicatorUnderWrongResult } from "./indicator-under-wrong-result";
import { indicatorWording } from "./indicator-wording";
import { itemCountDiffers } from "./item-count-differs";
import { kpiFigureDiffers } from "./kpi-figure-differs";
import { kpiFigureMissing } from "./kpi-figure-missing";
import { kpiPartMissing } from "./kpi-part-missing";
import { kpiUnitMixed } from "./kpi-unit-mixed";
import { labelVariant } from "./label-variant";
import { listedOnce } from "./listed-once";
import { missingIndicator } from "./missing-indicator";
import { misspeltWording } from "./misspelt-wording";
import { mixedLanguage } from "./mixed-language";
import { moreThanWhole } from "./more-than-whole";
import { numberAmongFormulas } from "./number-among-formulas";
import { numberAsText } from "./number-as-text";
import { otherPeriod } from "./other-period";
import { outlyingFigure } from "./outlying-figure";
import { proseBreakdownDiffers } from "./prose-breakdown-differs";
import { proseChangeDiffers } from "./prose-change-differs";
import { proseCumulativeDiffers } from "./prose-cumulative-differs";
import { proseShareDiffers } from "./prose-share-differs";
import { ratingAgainstData } from "./rating-against-data";
import { ratingByColour } from "./rating-by-colour";
import { ratingCountsDiffer } from "./rating-counts-differ";
import { ratingProposed } from "./rating-proposed";
import { ratingUnknown } from "./rating-unknown";
import { ratingsPerTarget } from "./ratings-per-target";
import { recommendationEmpty } from "./recommendation-empty";
import { recommendationSectors } from "./recommendation-sectors";
import { recommendationStarAndCluster } from "./recommendation-star-and-cluster";
import { recommendationsCovered } from "./recommendations-covered";
import { rowDoubled } from "./row-doubled";
import { rowMissing } from "./row-missing";
import { sectorNotEntitled } from "./sector-not-entitled";
import { shareDiffers } from "./share-differs";
import { subtotalDiffers } from "./subtotal-differs";
import { supportCostDiffers } from "./support-cost-differs";
import { tableUnclear } from "./table-unclear";
import { targetDiffers } from "./target-differs";
import { textForFigure } from "./text-for-figure";
import { toldDifferently } from "./told-differently";
import { totalDiffers } from "./total-differs";
import { transferOverCap } from "./transfer-over-cap";
import { twoNames } from "./two-names";
import { utilisationBasesMixed } from "./utilisation-bases-mixed";
import { unitDoubtful } from "./unit-doubtful";
import { unknownIndicator } from "./unknown-indicator";
import { unknownResult } from "./unknown-result";
import { unknownRow } from "./unknown-row";
import type { Rule } from "./rule";

/** Every rule, by what it is about. */
export const RULES: readonly Rule[] = [
  baselineDiffers,
  duplicateIndicator,
  indicatorUnderWrongResult,
  indicatorWording,
  missingIndicator,
  sectorNotEntitled,
  targetDiffers,
  unknownIndicator,
  unknownResult,
  baselineWithoutYear,
  dataOfWrongYear,
  discontinuedWithoutNote,
  kpiFigureDiffers,
  kpiFigureMissing,
  kpiPartMissing,
  kpiUnitMixed,
  ratingAgainstData,
  ratingByColour,
  ratingCountsDiffer,
  ratingProposed,
  ratingUnknown,
  ratingsPerTarget,
  itemCountDiffers,
  proseBreakdownDiffers,
  proseChangeDiffers,
  proseCumulativeDiffers,
  proseShareDiffers,
  moreThanWhole,
  toldDifferently,
  outlyingFigure,
  figuresExchanged,
  rowMissing,
  rowDoubled,
  balanceDiffers,
  changeDiffers,
  shareDiffers,
  subtotalDiffers,
  supportCostDiffers,
  totalDiffers,
  transferOverCap,
  utilisationBasesMixed,
  unitDoubtful,
  figureDiffersElsewhere,
  listedOnce,
  twoNames,
  blankInNumber,
  brokenReference,
  errorValue,
  footnoteWithoutText,
  formulaWithoutResult,
  headerDuplicate,
  headerExchanged,
  headerMisnamed,
  headerMissing,
  hiddenFigures,
  labelVariant,
  misspeltWording,
  mixedLanguage,
  numberAmongFormulas,
  numberAsText,
  otherPeriod,
  tableUnclear,
  textForFigure,
  unknownRow,
  documentSymbol,
  recommendationEmpty,
  recommendationSectors,
  recommendationStarAndCluster,
  recommendationsCovered,
];
