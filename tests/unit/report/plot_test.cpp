#include "report/plot.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "base/text.h"

using namespace judge;

namespace {

constexpr TerminalStyle narrow{.colour = false, .width = 60, .unicode = true};
constexpr TerminalStyle ascii{.colour = false, .width = 60, .unicode = false};

/// 2 n^2 where n was wanted, from 10 to 10,240.
ComplexityReport drawn_quadratic() {
    ComplexityReport complexity;
    complexity.time.measured = parse_order("O(n^2)");
    complexity.time.intended = parse_order("O(n)");
    complexity.plot.emplace();
    complexity.plot->variable = "n";
    complexity.plot->others = "k = 100";
    for (double n = 10; n < 20000; n *= 2)
        complexity.plot->points.push_back({n, 2 * n * n, 2 * n * n, 20 * n});
    return complexity;
}

std::size_t characters(std::string_view line) {
    return static_cast<std::size_t>(std::ranges::count_if(
        line, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

}  // namespace

TEST_CASE("a drawn_quadratic solution rises twice as steeply as the linear one that was wanted") {
    CHECK("\n" + to_plot(drawn_quadratic(), narrow) == R"(
          work in units of a basic block; k = 100

    100M ┤                                           ⡠⠔●
         │                                       ⢀⡠●⠉
         │                                    ●⠤⠒⠁
     10M ┤                                 ⣀⠔⠊⠁
         │                              ⡠⠔●
      1M ┤                          ⢀●⠒⠉
         │                       ●⠤⠊⠁
    100k ┤                   ⢀⡠⠒⠁                ⢀⢀⠠⠐⠐⠈
         │                ⣀⠤●⠁            ⢀⢀⠠⠠⠐⠈⠈
     10k ┤             ●⠔⠊          ⢀⠠⠠⠐⠐⠈
         │         ⢀⡠⠔⠉      ⡀⡀⠄⠄⠐⠈⠈
         │      ⢀⠤⠒●   ⡀⠄⠄⠂⠂⠁
      1k ┤   ⣀●⠊⡁⡀⠄⠂⠂⠁⠁
         │●⠔⠎⠂⠂⠁
         └┬──────────────┬──────────────┬──────────────┬
         10             100            1k             10k  n

          ● counted   ⠤⠤ fitted: O(n^2)   ⠄⠂ wanted: O(n)
)");
}

TEST_CASE("without Unicode the plot is drawn in ASCII") {
    CHECK("\n" + to_plot(drawn_quadratic(), ascii) == R"(
          work in units of a basic block; k = 100

    100M |                                           ..o
         |                                       ..o.
         |                                    o...
     10M |                                 ....
         |                              ..o
      1M |                          .o..
         |                       o...
    100k |                   ....                ++++++
         |                ..o.            +++++++
     10k |             o..          ++++++
         |         ....      +++++++
         |      ...o   ++++++
      1k |   .o..++++++
         |o..+++
         ++--------------+--------------+--------------+
         10             100            1k             10k  n

          o counted   .. fitted: O(n^2)   ++ wanted: O(n)
)");
}

TEST_CASE("a plot keeps to the width of the terminal") {
    for (const int width : {40, 60, 80, 200}) {
        TerminalStyle style = narrow;
        style.width = width;
        const std::string plot = to_plot(drawn_quadratic(), style);
        for (const std::string_view line : split_lines(plot))
            CHECK(characters(line) <= static_cast<std::size_t>(width));
    }
}

TEST_CASE("where few sizes are known, their ends are labelled") {
    ComplexityReport complexity = drawn_quadratic();
    complexity.plot->points.resize(2);
    const std::string plot = to_plot(complexity, ascii);
    const std::vector<std::string_view> lines = split_lines(plot);
    const std::string_view numbers = lines.at(lines.size() - 3);
    CHECK(numbers.starts_with("         10  "));
    CHECK(numbers.ends_with("  20  n"));
}

TEST_CASE("there is no plot of nothing, and none of what has no logarithm") {
    ComplexityReport complexity;
    CHECK(to_plot(complexity, narrow) == "");
    complexity = drawn_quadratic();
    complexity.plot->points.resize(1);
    CHECK(to_plot(complexity, narrow) == "");
    complexity = drawn_quadratic();
    for (GrowthPlot::Point& point : complexity.plot->points)
        point.units = 0;
    CHECK(to_plot(complexity, narrow) == "");
    complexity = drawn_quadratic();
    complexity.plot->points[1].fitted = std::numeric_limits<double>::infinity();
    complexity.plot->points[2].intended = -1;
    complexity.plot->points[3].units = std::nan("");
    CHECK(to_plot(complexity, narrow) != "");
}

TEST_CASE("in colour each curve has its own") {
    const TerminalStyle style{.colour = true, .width = 80, .unicode = true};
    const std::string plot = to_plot(drawn_quadratic(), style);
    CHECK(plot.find("\x1b[1;32m●\x1b[0m counted   \x1b[32m⠤⠤\x1b[0m fitted: O(n^2)") !=
          std::string::npos);
    CHECK(plot.find("\x1b[1;33m⠄⠂\x1b[0m wanted: O(n)") != std::string::npos);
}
