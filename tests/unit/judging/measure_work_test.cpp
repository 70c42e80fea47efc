#include "judging/measure_work.h"

#include <map>
#include <mutex>
#include <set>

#include "bench_fixture.h"

using namespace judge;

namespace {

/// A subject that is known by a formula for its units, and notes the sizes that were asked for.
struct Formula {
    std::function<long long(const std::vector<long long>&)> units;
    std::mutex mutex;
    std::set<std::vector<long long>> asked;

    Subject subject(std::vector<std::string> variables, const Domain& where = {}) {
        return {std::move(variables),
                where,
                {InputShape{}},
                [this](Worker&, const GrownBy& input, std::uint64_t most_units) -> Result<Counted> {
                    const std::vector<long long>& sizes = input.sizes;
                    const std::lock_guard lock(mutex);
                    asked.insert(sizes);
                    Counted counted;
                    counted.sample.sizes.assign(sizes.begin(), sizes.end());
                    counted.sample.units = static_cast<std::uint64_t>(units(sizes));
                    counted.sample.cells = {{1, 1, counted.sample.units}};
                    if (counted.sample.units > most_units)
                        counted.end = Counted::End::too_much;
                    return counted;
                }};
    }
};

/// Takes 10 * n units, and when its input is rearranged, n * n / 40 times what is
/// given for that way, and 10 * n more.
Subject rearranged_subject(std::map<std::string, int> ways) {
    Subject subject{{"n"}, {}, {InputShape{}}, {}, {}};
    for (const auto& [way, times] : ways)
        subject.rearrangements.push_back({{way, -1}});
    subject.count = [ways = std::move(ways)](Worker&, const GrownBy& input,
                                             std::uint64_t most_units) -> Result<Counted> {
        const long long n = input.sizes[0];
        const auto times = ways.find(input.rearranged.way);
        Counted counted;
        counted.sample.sizes = {static_cast<double>(n)};
        counted.sample.units = static_cast<std::uint64_t>(10 * n);
        if (times != ways.end())
            counted.sample.units += static_cast<std::uint64_t>(n * n * times->second / 40);
        counted.sample.cells = {{1, 1, counted.sample.units}};
        if (counted.sample.units > most_units)
            counted.end = Counted::End::too_much;
        return counted;
    };
    return subject;
}

std::string measured_time(const Measurements& measured) {
    const auto order = describe_growth(measured, "").report.time.measured;
    return order ? to_text(*order) : "";
}

}  // namespace

TEST_CASE("one size grows in three families that double, as far as the work allows") {
    Formula formula{[](const auto& sizes) { return 3 * sizes[0] * sizes[0] + 100; }, {}, {}};
    const auto measured = expect(measure_work(bench().workers, formula.subject({"n"})));
    REQUIRE(measured.series.size() == 3);
    CHECK(measured.series[1].samples[0].sizes == std::vector<double>{15});
    CHECK(measured.series[1].samples[1].sizes == std::vector<double>{30});
    CHECK(formula.asked.rbegin()->at(0) < 2000);
    CHECK(measured_time(measured) == "O(n^2)");
}

TEST_CASE("what grows too steeply for doubling is followed one by one") {
    Formula formula{[](const auto& sizes) { return 1LL << sizes[0]; }, {}, {}};
    const auto measured = expect(measure_work(bench().workers, formula.subject({"n"})));
    REQUIRE(measured.series.size() == 1);
    CHECK(measured.series[0].samples[0].sizes == std::vector<double>{3});
    CHECK(measured.series[0].samples[1].sizes == std::vector<double>{4});
    CHECK(measured_time(measured) == "O(2^n)");
}

TEST_CASE("several sizes grow together and then one by one, and never leave their conditions") {
    const Domain where = expect(Domain::parse("m >= 2*n", {"n", "m"}));
    Formula formula{[](const auto& sizes) { return 5 * sizes[0] + 7 * sizes[1]; }, {}, {}};
    const auto measured = expect(measure_work(bench().workers, formula.subject({"n", "m"}, where)));
    std::set<int> axes;
    for (const Series& one : measured.series)
        axes.insert(one.axis);
    CHECK(axes == std::set<int>{-1, 0, 1});
    for (const auto& sizes : formula.asked)
        CHECK(sizes[1] >= 2 * sizes[0]);
    CHECK(measured_time(measured) == "O(n + m)");
}

TEST_CASE("a subject that fails says why and is not followed further") {
    Subject subject{
        {"n"}, {}, {InputShape{}}, [](Worker&, const GrownBy&, std::uint64_t) -> Result<Counted> {
            Counted counted;
            counted.end = Counted::End::failed;
            counted.why = "it crashes";
            return counted;
        }};
    const auto measured = expect(measure_work(bench().workers, subject));
    CHECK(measured.why == "it crashes");
    CHECK(describe_growth(measured, "").report.not_measured == "it crashes");
}

TEST_CASE("a shape that takes far more when rearranged is measured so too, by the worst way") {
    const auto measured = expect(measure_work(bench().workers, rearranged_subject({
                                                                   {"sorted", 40},
                                                                   {"equal", 0},
                                                                   {"reversed", 2},
                                                               })));
    REQUIRE(measured.worse.size() == 1);
    CHECK(measured.worse[0].rearranged == Rearrangement{"sorted", -1});
    CHECK(measured.worse[0].number == 1);
    CHECK(measured_time(measured) == "O(n^2)");
}

TEST_CASE("a shape that takes hardly more when rearranged is left alone") {
    const auto measured =
        expect(measure_work(bench().workers, rearranged_subject({{"sorted", 0}, {"equal", 0}})));
    CHECK(measured.worse.empty());
    CHECK(measured.series.size() == 3);
    CHECK(measured_time(measured) == "O(n)");
}

TEST_CASE("where all parts together make no input, each is tried alone") {
    Subject subject = rearranged_subject({{"sorted", 40}});
    subject.rearrangements = {{{"sorted", -1}, {"sorted", 0}, {"sorted", 1}}};
    const auto count = subject.count;
    subject.count = [count](Worker& worker, const GrownBy& input,
                            std::uint64_t most_units) -> Result<Counted> {
        GrownBy asked = input;
        if (asked.rearranged.part == 0)
            asked.rearranged = {};
        if (asked.rearranged.way.empty() || asked.rearranged.part == 1)
            return count(worker, asked, most_units);
        Counted counted;
        counted.end = Counted::End::outside;
        return counted;
    };
    const auto measured = expect(measure_work(bench().workers, subject));
    REQUIRE(measured.worse.size() == 1);
    CHECK(measured.worse[0].rearranged == Rearrangement{"sorted", 1});
}

TEST_CASE("a rearranged input on which the subject crashes does not count") {
    Subject subject = rearranged_subject({{"sorted", 40}});
    const auto count = subject.count;
    subject.count = [count](Worker& worker, const GrownBy& input,
                            std::uint64_t most_units) -> Result<Counted> {
        auto counted = count(worker, input, most_units);
        if (!input.rearranged.way.empty())
            counted->end = Counted::End::failed;
        return counted;
    };
    const auto measured = expect(measure_work(bench().workers, subject));
    CHECK(measured.worse.empty());
    CHECK(measured.why.empty());
}
