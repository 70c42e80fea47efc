#pragma once

// How growth is read: the theory of operation.
//
// What is counted. Each run of a program for counting says how many units of work each basic block
// did on behalf of each line of the user's (sample.h), and how many bytes of heap, stack and
// globals were in use at most. Nothing is timed: the same program counts the same, anywhere.
//
// The ladder. Sizes grow by doubling, in three families that begin at other sizes (ladder.h); each
// size alone, and all together (the diagonal). Where that is too steep, they grow one by one. Each
// shape of input that the problem gives is measured and read by itself, and the highest order is
// the answer (fit.cpp). Beside these, shapes that are the worst for much-used algorithms are made
// from them (support/shapes.h). One run tells whether such a shape can be any worse, and only then
// is it measured as well (judging/worse_shapes.h).
//
// The candidates. Along each axis: the classes of growth_class.h, each with some of the lower terms
// that come along with it. Over all runs: sums of products of one factor for each size, none of
// which dominates another (leading_sets.h), with lower terms. Time and space, one size and several,
// go the same way (axis_fit.h, sum_fit.h). They differ in what an error is (quantity.h), and in
// that space is fitted for each family of sizes by itself, since buffers that double their capacity
// are full to another degree in each.
//
// The score. Counts are whole numbers: most code follows its sum to the last unit, and then the
// simplest sum that does so is known. What is left (hash tables, random input) is judged by the
// Bayesian information criterion of weighted least squares, to which each rare class adds what it
// has to earn: a likelihood with priors. It needs no null hypothesis, since O(1) is one of the
// classes; and it makes answers of different kinds comparable, which a bare error would not.
//
// The parts. Code is fitted block by block where it is exact; what is not exact of a line, as one
// sum; what is doubtful on several lines, once more as one, since branches complement each other
// (parts.h). The parts are looked at well beyond the measured sizes (far_work.h): the terms that
// matter there are the answer, and the lines that hold them carry it (combine_parts.h).
//
// Confidence is the probability of the first candidate among all, by their scores, less what the
// residuals say that are no scatter; for the whole, weighted by what the parts contribute to each
// term. Below `least_confidence` there is no answer, but the two orders between which it lies.
//
// What cannot be told: the size of which a logarithm is, where two sizes stay in proportion; a
// logarithm that begins beyond the ladder; n log log n from n; growth that an input of yet another
// shape would show.
//
// Every constant stands in constants.h. tests/complexity/ablate shows what each is good for.

#include <optional>
#include <string>
#include <vector>

#include "complexity/sample.h"
#include "model/domain.h"
#include "model/order.h"

namespace judge {

/// A term with its coefficient: units (or bytes) at the values of the variables.
struct WeightedTerm {
    Term term;
    double coefficient = 0;
};

/// How one line's work grows.
struct LineGrowth {
    int line = 0;      ///< 0: work that no line is to blame for.
    double share = 0;  ///< Of the work at large sizes, from 0 to 1.
    Order growth;
    std::vector<std::string> variables;  ///< Those that it grows with.
};

/// How work or space grows with the variables.
struct Fit {
    std::optional<Order> order;       ///< Nothing: can't tell.
    std::vector<Order> neighbours;    ///< Then: the two orders between which the truth lies.
    double confidence = 0;            ///< From 0 to 1.
    int shape = 0;                    ///< The shape of input with that order: Series::shape.
    std::vector<LineGrowth> lines;    ///< Those that carry the growth, the greatest share first.
    std::vector<WeightedTerm> curve;  ///< Predicts the whole within the ladder and beyond.
};

/// The value of `curve` at the sizes, in the order of `variables`.
double predict(const std::vector<WeightedTerm>& curve, const std::vector<std::string>& variables,
               const std::vector<double>& sizes);

/// Fits the units of runs of one program. A pure function of its arguments: the same runs give
/// the same fit, to the last bit. No answer and no neighbours where a variable grows in fewer than
/// four runs. `where` is what the sizes keep to: terms that it makes redundant are left out.
Fit fit_time(const std::vector<std::string>& variables, const std::vector<Series>& series,
             const Domain& where = {});

/// The same for peak space.
Fit fit_space(const std::vector<std::string>& variables, const std::vector<Series>& series,
              const Domain& where = {});

}  // namespace judge
