#include "judging/worse_shapes.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

#include "os/make_each.h"

namespace judge {
namespace {

/// High enough to tell n log n from n^2, and n from log n; and what all shapes together may cost is
/// little beside the ladders.
constexpr long long largest_size_tried = 6144;
constexpr std::uint64_t most_units_tried = 500'000;

/// How many times as much is worse, with what is nothing beside that; and where a run is stopped.
constexpr std::uint64_t times_worse = 2;
constexpr std::uint64_t units_of_nothing = 1000, bytes_of_nothing = 4096;
constexpr std::uint64_t times_at_most = 32;

/// Sizes at which all shapes of an axis were measured, and the most that one of them took.
struct Point {
    std::vector<long long> sizes;
    std::uint64_t units = 0, space = 0;
};

struct Trial {
    std::size_t shape = 0;
    const Point& point;
    const std::vector<Rearrangement>& rearrangements;
};

/// How many times as much a rearranged shape takes as the author's; 0 where it is not worse.
struct Tried {
    std::size_t shape = 0;
    Rearrangement rearranged;
    double time = 0, space = 0;
};

std::optional<Point> point_at(const std::vector<long long>& sizes, int axis, const Subject& subject,
                              const std::vector<Climb>& lowest) {
    Point point{sizes};
    for (std::size_t i = 0; i < lowest.size(); ++i) {
        if (subject.shapes[i].axis != axis)
            continue;
        const auto& asked = lowest[i].asked;
        const auto at = std::find(asked.begin(), asked.end(), sizes);
        if (at == asked.end())
            return std::nullopt;
        const Sample& sample =
            lowest[i].series.samples[static_cast<std::size_t>(at - asked.begin())];
        point.units = std::max(point.units, sample.units);
        point.space = std::max(point.space, sample.space.total());
    }
    return point;
}

/// For each axis; none where even small inputs take too much work.
std::map<int, Point> points_of(const Subject& subject, const std::vector<Climb>& lowest) {
    std::map<int, Point> points;
    for (std::size_t i = 0; i < lowest.size(); ++i) {
        const int axis = subject.shapes[i].axis;
        for (const std::vector<long long>& sizes : lowest[i].asked) {
            if (std::ranges::max(sizes) > largest_size_tried)
                break;
            const auto point = point_at(sizes, axis, subject, lowest);
            if (point && point->units <= most_units_tried)
                points.insert_or_assign(axis, *point);
        }
    }
    return points;
}

double times(std::uint64_t amount, std::uint64_t before, std::uint64_t nothing) {
    return amount < times_worse * before + nothing
               ? 0
               : static_cast<double>(amount) /
                     static_cast<double>(std::max<std::uint64_t>(1, before));
}

/// What is no input, or crashes, tells nothing.
Result<std::vector<Tried>> try_out(Worker& worker, const Subject& subject, const Trial& trial) {
    const Point& point = trial.point;
    const std::uint64_t most_units = times_at_most * point.units + units_of_nothing;
    std::vector<Tried> tried;
    for (const Rearrangement& rearranged : trial.rearrangements) {
        const auto counted =
            subject.count(worker, {trial.shape, point.sizes, 0, rearranged}, most_units);
        if (!counted)
            return counted.errors();
        const Sample& sample = counted->sample;
        const bool stopped = counted->end == Counted::End::too_much;
        if (stopped || counted->end == Counted::End::complete)
            tried.push_back({trial.shape, rearranged,
                             stopped ? std::numeric_limits<double>::infinity()
                                     : times(sample.units, point.units, units_of_nothing),
                             times(sample.space.total(), point.space, bytes_of_nothing)});
        // What follows are its parts.
        if (rearranged.part < 0 && counted->end != Counted::End::outside)
            break;
    }
    return tried;
}

Result<std::vector<Tried>> try_all(Workers& workers, const Subject& subject,
                                   const std::map<int, Point>& points) {
    std::vector<Trial> trials;
    for (std::size_t shape = 0; shape < subject.shapes.size(); ++shape)
        if (const auto point = points.find(subject.shapes[shape].axis); point != points.end())
            for (const auto& row : subject.rearrangements)
                trials.push_back({shape, point->second, row});
    const auto each = make_each(workers, trials.size(), [&](Worker& worker, std::size_t i) {
        return try_out(worker, subject, trials[i]);
    });
    if (!each)
        return each.errors();
    std::vector<Tried> all;
    for (const std::vector<Tried>& row : *each)
        all.insert(all.end(), row.begin(), row.end());
    return all;
}

/// The one that takes most time, and the one that takes most space if the first takes far less.
std::vector<Tried> worst_of(const std::vector<Tried>& tried) {
    std::vector<Tried> worst;
    const auto slowest = std::ranges::max_element(tried, {}, &Tried::time);
    const auto largest = std::ranges::max_element(tried, {}, &Tried::space);
    if (slowest != tried.end() && slowest->time > 0)
        worst.push_back(*slowest);
    if (largest != tried.end() &&
        largest->space > (worst.empty() ? 0 : times_worse * slowest->space))
        worst.push_back(*largest);
    return worst;
}

/// Of an axis, the shape of that number, or the last where it has fewer.
std::size_t shape_of(const Subject& subject, int axis, int number) {
    std::size_t found = 0;
    for (std::size_t i = 0; i < subject.shapes.size(); ++i)
        if (subject.shapes[i].axis == axis && subject.shapes[i].number <= number)
            found = i;
    return found;
}

/// All series of a worse shape, numbered `next`. An axis along which it is no input has those of
/// the shape that it was made from. Empty when it cannot be measured.
Result<std::vector<Series>> measure_worse(Workers& workers, const Subject& subject,
                                          const Tried& worst, int next,
                                          const std::vector<Series>& measured) {
    const int number = subject.shapes[worst.shape].number;
    std::map<int, std::size_t> shapes;
    for (const InputShape& shape : subject.shapes)
        shapes[shape.axis] = shape_of(subject, shape.axis, number);
    std::vector<Series> series;
    for (const auto& [axis, shape] : shapes) {
        const auto climbs = measure_shape(workers, subject, {shape, worst.rearranged, next});
        if (!climbs)
            return climbs.errors();
        if (!climbs->why.empty())
            return std::vector<Series>();
        const std::size_t before = series.size();
        for (const Climb& climb : climbs->all)
            if (!climb.asked.empty())
                series.push_back(climb.series);
        for (std::size_t i = 0; series.size() == before && i < measured.size(); ++i)
            if (measured[i].axis == axis && measured[i].shape == number)
                series.push_back({axis, next, measured[i].samples});
    }
    return series;
}

}  // namespace

Result<Measurements> add_worse_shapes(Workers& workers, const Subject& subject,
                                      const std::vector<Climb>& lowest, Measurements measured) {
    const auto tried = try_all(workers, subject, points_of(subject, lowest));
    if (!tried)
        return tried.errors();
    int next = 0;
    for (const InputShape& shape : subject.shapes)
        next = std::max(next, shape.number + 1);
    for (const Tried& worst : worst_of(*tried)) {
        const auto series = measure_worse(workers, subject, worst, next, measured.series);
        if (!series)
            return series.errors();
        if (series->empty())
            continue;
        measured.series.insert(measured.series.end(), series->begin(), series->end());
        measured.worse.push_back({next++, worst.rearranged});
    }
    return measured;
}

}  // namespace judge
