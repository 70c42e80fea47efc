#include "judging/measure_work.h"

#include <algorithm>
#include <map>

#include "judging/measure_shape.h"
#include "judging/worse_shapes.h"

namespace judge {
namespace {

/// Where the sizes have different numbers of shapes, the last of one stands in for those that it
/// lacks: every shape has all axes then.
void complete_shapes(const Subject& subject, std::vector<Series>& series) {
    std::map<int, int> last;
    int most = 0;
    for (const InputShape& shape : subject.shapes) {
        last[shape.axis] = std::max(last[shape.axis], shape.number);
        most = std::max(most, shape.number);
    }
    const std::vector<Series> measured = series;
    for (const auto& [axis, number] : last)
        for (int lacking = number + 1; lacking <= most; ++lacking)
            for (const Series& one : measured)
                if (one.axis == axis && one.shape == number)
                    series.push_back({axis, lacking, one.samples});
}

}  // namespace

Result<Measurements> measure_work(Workers& workers, const Subject& subject) {
    Measurements measured;
    measured.variables = subject.variables;
    measured.where = subject.where;
    std::vector<Climb> lowest;
    for (std::size_t shape = 0; shape < subject.shapes.size(); ++shape) {
        auto climbs = measure_shape(workers, subject, {shape, {}, subject.shapes[shape].number});
        if (!climbs)
            return climbs.errors();
        for (const Climb& one : climbs->all)
            measured.series.push_back(one.series);
        measured.why = std::move(climbs->why);
        if (!measured.why.empty() || climbs->all.empty())
            break;
        lowest.push_back(std::move(climbs->all.front()));
    }
    complete_shapes(subject, measured.series);
    if (lowest.size() < subject.shapes.size())
        return measured;
    return add_worse_shapes(workers, subject, lowest, std::move(measured));
}

}  // namespace judge
