#include "judging/measure_shape.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "os/make_each.h"

namespace judge {
namespace {

using Sizes = std::vector<long long>;

constexpr long long largest_size = 400'000;

constexpr std::uint64_t most_units = 8'000'000;

/// With several sizes there are more ladders.
constexpr std::uint64_t most_units_of_several = 5'000'000;

/// Of the point from which each size then grows by itself.
constexpr std::uint64_t most_units_of_middle = 625'000;

struct Ladder {
    ShapeToMeasure of;
    int axis = 0;  ///< The variable that grows; -1: all.
    int seed = 0;
    std::vector<Sizes> rungs;
    std::uint64_t most_units = 0;
};

struct ClimbedLadder {
    Climb climb;
    std::string why;
};

Result<ClimbedLadder> climb_one(Worker& worker, const Subject& subject, const Ladder& ladder) {
    const auto climbed = climb(ladder.rungs.size(), ladder.most_units, [&](std::size_t rung) {
        return subject.count(
            worker, {ladder.of.shape, ladder.rungs[rung], ladder.seed, ladder.of.rearranged},
            ladder.most_units);
    });
    if (!climbed)
        return climbed.errors();
    ClimbedLadder done;
    const std::size_t count = climbed->samples.size();
    if (count > 0)
        done.climb.asked.assign(&ladder.rungs[climbed->highest + 1 - count],
                                &ladder.rungs[climbed->highest] + 1);
    done.climb.series = {ladder.axis, ladder.of.number, climbed->samples};
    done.why = climbed->why;
    return done;
}

/// Climbs them side by side. Of the reasons that some end for, it is the first.
Result<Climbs> climb_all(Workers& workers, const Subject& subject,
                         const std::vector<Ladder>& ladders) {
    auto climbed = make_each(workers, ladders.size(), [&](Worker& worker, std::size_t i) {
        return climb_one(worker, subject, ladders[i]);
    });
    if (!climbed)
        return climbed.errors();
    Climbs climbs;
    for (ClimbedLadder& one : *climbed) {
        if (climbs.why.empty())
            climbs.why = std::move(one.why);
        climbs.all.push_back(std::move(one.climb));
    }
    return climbs;
}

std::vector<Sizes> each_alone(const std::vector<long long>& values, const Domain& where,
                              bool bounded) {
    std::vector<Sizes> sizes;
    for (const long long value : values)
        if (!bounded || where.contains({value}))
            sizes.push_back({value});
    return sizes;
}

bool is_whole(const Result<Climbs>& climbs) {
    return climbs && climbs->why.empty();
}

std::size_t rungs_of(const Climbs& climbs) {
    std::size_t rungs = 0;
    for (const Climb& one : climbs.all)
        rungs += one.series.samples.size();
    return rungs;
}

/// The largest first size that was reached.
long long top_of(const Climbs& climbs) {
    long long top = 0;
    for (const Climb& one : climbs.all)
        top = std::max(top, one.asked.empty() ? 0 : one.asked.back().front());
    return top;
}

/// Where the ladders of sizes begin that keep to `where`.
std::vector<long long> families(const Domain& where) {
    if (where.wants_powers_of_two())
        return {std::begin(ladder_of_powers), std::end(ladder_of_powers)};
    return {std::begin(ladder_families), std::end(ladder_families)};
}

/// One variable, the others (if there are any) being fixed in the shape.
Result<Climbs> measure_axis(Workers& workers, const Subject& subject, const ShapeToMeasure& of,
                            int axis) {
    const bool only = subject.variables.size() == 1;
    const std::uint64_t most = only ? most_units : most_units_of_several;
    const auto rungs = [&](const std::vector<long long>& values) {
        return each_alone(values, subject.where, only);
    };
    std::vector<Ladder> ladders;
    for (const long long first : families(subject.where))
        ladders.push_back({of, axis, static_cast<int>(ladders.size()),
                           rungs(doubling_sizes(first, largest_size)), most});
    auto climbs = climb_all(workers, subject, ladders);
    if (!is_whole(climbs) || rungs_of(*climbs) >= fewest_rungs)
        return climbs;
    auto steep =
        climb_all(workers, subject, {{of, axis, 0, rungs(successive_sizes(largest_size)), most}});
    return is_whole(steep) && rungs_of(*steep) <= rungs_of(*climbs) ? climbs : steep;
}

/// Multiples of the diagonal at these values.
std::vector<Sizes> diagonal_rungs(const std::vector<long long>& values, const Domain& where,
                                  std::size_t variables) {
    const Sizes multiples = where.diagonal(variables);
    std::vector<Sizes> rungs;
    for (const long long value : values) {
        Sizes sizes;
        for (const long long multiple : multiples)
            sizes.push_back(value * multiple);
        if (where.contains(sizes))
            rungs.push_back(std::move(sizes));
    }
    return rungs;
}

/// `middle` with one of its sizes at these values.
std::vector<Sizes> axis_rungs(const Sizes& middle, std::size_t axis,
                              const std::vector<long long>& values, const Domain& where) {
    std::vector<Sizes> rungs;
    for (const long long value : values) {
        Sizes sizes = middle;
        sizes[axis] = value;
        if (where.contains(sizes))
            rungs.push_back(std::move(sizes));
    }
    return rungs;
}

/// From about a 32nd of `size` to 64 times it, doubling, in one of the families, of which `size` is
/// in the first. So far only what grows slowly goes: a logarithm, or a size beside the product of
/// others.
std::vector<long long> values_around(long long size, long long family, long long first) {
    constexpr long long least = 4;
    std::vector<long long> values;
    for (long long sixteenths = 1; sixteenths <= 2048; sixteenths *= 2) {
        const long long value = size * sixteenths * family / (first * 32);
        if (value >= least && (values.empty() || value > values.back()))
            values.push_back(value);
    }
    return values;
}

/// All sizes together first; then each by itself, from the largest point that was reached.
Result<Climbs> measure_together(Workers& workers, const Subject& subject,
                                const ShapeToMeasure& of) {
    const std::size_t variables = subject.variables.size();
    constexpr long long highest = 65536;
    std::vector<Ladder> diagonals;
    for (const long long first : families(subject.where))
        diagonals.push_back(
            {of, -1, static_cast<int>(diagonals.size()),
             diagonal_rungs(doubling_sizes(first, highest), subject.where, variables),
             most_units_of_middle});
    if (diagonals.front().rungs.empty())
        return Climbs{{}, "no sizes keep the conditions"};
    auto climbs = climb_all(workers, subject, diagonals);
    if (is_whole(climbs) && rungs_of(*climbs) < fewest_rungs) {
        auto steep = climb_all(
            workers, subject,
            {{of, -1, 0, diagonal_rungs(successive_sizes(highest), subject.where, variables),
              most_units_of_middle}});
        if (!is_whole(steep) || top_of(*steep) >= top_of(*climbs))
            climbs = std::move(steep);
    }
    if (!is_whole(climbs) || climbs->all.front().series.samples.empty())
        return climbs;

    const Sizes middle = climbs->all.front().asked.back();
    const std::vector<long long> firsts = families(subject.where);
    std::vector<Ladder> ladders;
    for (std::size_t axis = 0; axis < variables; ++axis)
        for (const long long first : firsts)
            ladders.push_back(
                {of, static_cast<int>(axis), 0,
                 axis_rungs(middle, axis, values_around(middle[axis], first, firsts.front()),
                            subject.where),
                 most_units_of_several});
    auto axes = climb_all(workers, subject, ladders);
    if (!is_whole(axes))
        return axes;
    for (std::size_t axis = 0; axis < variables; ++axis) {
        const auto along = [&](const Climb& one) {
            return one.series.axis == static_cast<int>(axis);
        };
        std::size_t rungs = 0;
        for (const Climb& one : axes->all)
            rungs += along(one) ? one.series.samples.size() : 0;
        if (rungs >= fewest_rungs)
            continue;
        auto steep =
            climb_all(workers, subject,
                      {{of, static_cast<int>(axis), 0,
                        axis_rungs(middle, axis, successive_sizes(largest_size), subject.where),
                        most_units_of_several}});
        if (!is_whole(steep))
            return steep;
        if (rungs_of(*steep) <= rungs)
            continue;
        std::erase_if(axes->all, along);
        axes->all.push_back(std::move(steep->all.front()));
    }
    std::move(axes->all.begin(), axes->all.end(), std::back_inserter(climbs->all));
    return climbs;
}

}  // namespace

Result<Climbs> measure_shape(Workers& workers, const Subject& subject, const ShapeToMeasure& of) {
    const int axis = subject.variables.size() == 1 ? 0 : subject.shapes[of.shape].axis;
    return axis < 0 ? measure_together(workers, subject, of)
                    : measure_axis(workers, subject, of, axis);
}

}  // namespace judge
