#pragma once

namespace judge {

/// What was tuned of the reading of growth, in one place, each with its reason. Nothing but
/// tests/complexity/ablate changes any of it, to see which answers change with it: what no labelled
/// program needs is to go. Shares are of a whole; scores are in units of criterion().
struct Constants {
    // --- How near a fit is

    /// Relative error below which counts follow a sum exactly, and the same of bytes, which are
    /// whole numbers of elements.
    double exact_error = 4e-4;
    double exact_error_of_space = 1e-4;
    /// What inexact counts may be off without losing to a sum of more terms.
    double noise_floor = 0.004;
    /// Bytes by which the least space may be off, and the share of its growth.
    double small_buffers = 800;
    double share_of_greatest = 0.1;
    /// How much of what the criterion says is believed: runs are less independent than it takes
    /// them to be.
    double trust = 0.5;
    /// Where even the likeliest sum is off by more than this, the criterion knows less than it
    /// says.
    double fair_error = 0.01;
    /// What is left of the error along an axis when neighbours are averaged, beyond what scatter
    /// would leave: how much of it is no doubt, and over which span it becomes one.
    double excess_free = 0.01, excess_span = 0.05;
    /// How far off work of several sizes may be for the answer to be believed, and over which span
    /// of the error it becomes unbelievable.
    double error_free = 0.03, error_span = 0.25;

    // --- Which sums come into question

    /// How far the slope at the top may be below and above that of a class; above for one with a
    /// logarithm, which may begin late, or with c^n, where all sizes are small; and for O(1) with
    /// what comes to a halt.
    double slope_below = 0.65, slope_above = 0.3, slope_above_bent = 0.5;
    double slope_of_halting = 0.35;
    /// The least part of inexact values that a leading term makes up, at the top of an axis or
    /// anywhere on the grid.
    double least_lead = 0.25;
    /// The most of a value that negative lower terms take away. More means that a sum imitates
    /// another by differences of large numbers. (A sort that leaves runs of 16 alone makes
    /// log2(n) - 4 steps for each element: logarithms may be taken from without end.)
    double most_taken = 0.6, most_taken_of_sums = 0.1;
    /// Values that all along an axis become less than this much more do not grow with it.
    double least_growth = 1.2;
    /// A logarithm's steps are no less than one in so many of the steps around them.
    double least_steps = 10;

    // --- What is rare

    /// Sums of products of work, which mostly adds up in several lines, and products of two
    /// logarithms.
    double rarity_of_sums = 10;
    double rarity_of_two_logarithms = 15;
    /// A base that is none of the usual ones: what looks like one is more often a power beside one.
    double rarity_of_bases = 12;
    /// How much rarer than with one size the rare classes are with several.
    double rarer_in_sums = 4;
    /// From here on, a class of space comes about by chance rather than exactly.
    double rare = 40;
    /// What speaks against growth that was not seen where all sizes grow together.
    double unseen_together = 60;

    // --- Which runs

    /// Sizes that are used along an axis: from one so many times below the largest, and from this
    /// one on where there are enough.
    double range_of_work = 260, range_of_space = 17;
    double least_of_axis = 24;
    /// How far below the top of its series a run may be to count among the largest.
    double span_of_largest = 20;

    // --- Which parts

    /// Code that nowhere makes up this share of the whole is left out, and what is noisy of a line.
    double least_share_of_block = 0.0005, least_share_of_noisy = 0.01;
    /// Below this confidence, noisy work is looked at in other ways.
    double sure = 0.95;
    /// Work that keeps up with known terms: how steep its ratio to them may be at the top, and
    /// where it comes to a halt; how much less it may gain there than before; how many times as
    /// much it may be; and how far such an answer is believed, which saw only what it is not.
    double level_slope = 0.04, slow_slope = 0.25, halting = 0.5, few_times = 8;
    double trust_in_following = 0.8;

    // --- The answer

    /// How far beyond the measured sizes the work is looked at; in steps where it grows
    /// exponentially.
    double beyond = 16, steep_steps = 4;
    /// Below this share of the work there, a term has no part in the answer; the same for a term in
    /// a variable that no other term of the answer contains.
    double least_share = 0.03, least_share_of_variable = 0.005;
    /// Work that follows no sum, above which there is no answer, and confidence below which.
    double most_unknown = 0.15, least_confidence = 0.7;
    /// How much a doubt counts that would leave the answer as it is.
    double doubt_without_effect = 0.4;
    /// Below this share of the work, a line does not carry the growth.
    double least_share_of_line = 0.01;
};

inline Constants constants;

}  // namespace judge
