import { indicators as almatyIndicators } from "#shared/agreements/almaty-2021-2023/indicators.ts";
import type { IndicatorDefinition } from "#shared/indicators/indicator-definition.ts";

/** The indicators of the agreement in use; apart from `current.ts`, which every page loads. */
export const indicators: readonly IndicatorDefinition[] = almatyIndicators;
