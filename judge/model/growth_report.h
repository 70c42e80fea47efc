#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/order.h"

namespace judge {

/// What a comment of the solution states of its growth.
struct ClaimedOrder {
    std::optional<Order> order;
    std::string text;       ///< As written, and short, where that is no order; else empty.
    bool per_call = false;  ///< Of one call of many: "O(1) per call".
};

/// How what the user states of their solution compares with what was measured.
enum class ClaimVerdict {
    right,
    too_optimistic,   ///< It grows faster than claimed.
    too_pessimistic,  ///< It grows slower than claimed.
    undecidable,      ///< Nothing was measured, or the two cannot be compared, or it is no order.
};

/// What one of the user's lines contributes.
struct GrowthLine {
    int line = 0;
    double share = 0;  ///< Of the work at large sizes, rounded to hundredths.
    Order growth;
};

/// A line that grows faster than was wanted, and what is known of why.
struct CostlyLine {
    int line = 0;       ///< From 1.
    std::string code;   ///< The piece of it: "v.erase(v.begin())".
    std::string cause;  ///< What that piece does, where it is known: "moves all later elements".
    int loops = 0;      ///< Nested around the whole of it, where there is nothing else to blame.
    double share = 0;   ///< Of the work.
};

/// Time or space, in canonical orders. What is not known is empty.
struct GrowthReport {
    std::optional<Order> measured;
    std::vector<Order> between;     ///< "Can't tell": the two neighbours instead of `measured`.
    std::optional<Order> per_call;  ///< Of one call on average, in class problems.
    std::optional<Order> intended;  ///< By the problem.
    /// How `measured`, or else all of `between`, grows against `intended`, for the sizes that the
    /// problem allows; of two in between, `lower` is at most that. Empty: one of them is not known,
    /// or those in between lie on both sides.
    std::optional<OrderRelation> against_intended;
    std::optional<ClaimedOrder> claimed;  ///< By the solution's own comment.
    std::optional<ClaimVerdict> claim;    ///< Set exactly when `claimed` is.
    std::optional<double> confidence;     ///< From 0 to 1, rounded to hundredths.
    std::vector<GrowthLine> lines;        ///< Of time only; the greatest share first.
    std::vector<CostlyLine> costly;       ///< Of time only: at most three, the heaviest first.
    std::string on;  ///< On what input: "on sorted input"; empty where the problem's own shows it.

    bool is_measured() const { return measured || !between.empty(); }

    /// Whether it is more than the problem wants, or of another kind.
    bool exceeds_intended() const {
        return against_intended == OrderRelation::higher ||
               against_intended == OrderRelation::incomparable;
    }
};

/// What is drawn by --plot: work (units) against the variable that it grows with most.
struct GrowthPlot {
    struct Point {
        double size = 0;
        double units = 0;
        double fitted = 0;
        std::optional<double> intended;  ///< Scaled to meet the work at the smallest size.
    };
    std::string variable;
    std::string others;         ///< "k = 100", where other sizes stay; else empty.
    std::vector<Point> points;  ///< By growing size.
};

/// How the solution grows. It depends on the solution, the problem and the compiler alone: not on
/// the machine, its load or the time of day.
struct ComplexityReport {
    GrowthReport time, space;
    std::vector<std::string> sizes;  ///< The names in which orders are stated: n, m.
    std::string not_measured;        ///< "it uses threads"; empty when it was measured.
    bool never_changes = false;      ///< The work, though the program was given several sizes.
    std::optional<GrowthPlot> plot;
};

/// What the measured growth means in seconds on this machine: no part of ComplexityReport.
struct GrowthEstimate {
    std::string sizes;   ///< Of the largest test: "n = 200000".
    double seconds = 0;  ///< At these sizes, by the fitted curve and this machine's speed.
    bool exceeds_limit = false;
    std::string at_limit{};  ///< Where it does, about what sizes take as long as the limit.
};

}  // namespace judge
