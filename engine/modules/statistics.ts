/** `statistics`. */
import { code } from "./compiled/statistics";
import { pythonModule } from "./python-module";

export const statisticsModule = pythonModule(
  "statistics",
  [
    ...["mean", "fmean", "geometric_mean", "harmonic_mean", "median", "median_low", "median_high", "median_grouped"],
    ...["mode", "multimode", "quantiles", "variance", "pvariance", "stdev", "pstdev", "covariance", "correlation"],
    ...["linear_regression", "LinearRegression", "StatisticsError"],
  ],
  code,
);
