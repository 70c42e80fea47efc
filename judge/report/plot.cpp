#include "report/plot.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

#include "base/text.h"
#include "report/dot_canvas.h"

namespace judge {
namespace {

using Point = GrowthPlot::Point;

constexpr int widest = 64;
constexpr int narrowest = 16;
constexpr int rows = 14;
constexpr int number_columns = 8;  // Of the numbers at the left, with the axis.
constexpr int usual_width = 80;    // Where the terminal's is unknown.

/// From a positive number to a dot, by its logarithm.
struct Scale {
    double low = 0, high = 1;  ///< Logarithms to base 10.
    int dots = 1;

    double position(double value) const {
        return (std::log10(value) - low) / (high - low) * (dots - 1);
    }
};

/// A scale over all of the values, centred on them where they span less than `least_decades`.
Scale scale_over(const std::vector<double>& values, int dots, double least_decades) {
    const auto [least, greatest] = std::ranges::minmax(values);
    Scale scale{std::log10(least), std::log10(greatest), dots};
    const double missing = std::max(0.0, least_decades - (scale.high - scale.low));
    scale.low -= missing / 2;
    scale.high += missing / 2;
    return scale;
}

/// "1", "50", "20k", "3M", "1e15".
std::string number_text(double value) {
    constexpr std::string_view suffixes[] = {"", "k", "M", "G", "T"};
    std::size_t suffix = 0;
    while (value >= 999.5 && suffix + 1 < std::size(suffixes)) {
        value /= 1000;
        ++suffix;
    }
    return value >= 999.5 ? fmt::format("{:.0e}", value * 1e12)
           : value < 9.95 && value != std::floor(value)
               ? fmt::format("{:.1f}{}", value, suffixes[suffix])
               : fmt::format("{:.0f}{}", value, suffixes[suffix]);
}

/// The powers of ten within a scale, thinned out until they are at least `apart` dots apart; where
/// there are less than two, the ends of the scale.
std::vector<double> ticks_of(const Scale& scale, double apart) {
    const double per_decade = (scale.dots - 1) / (scale.high - scale.low);
    const int step = std::max(1, static_cast<int>(std::ceil(apart / per_decade)));
    std::vector<double> ticks;
    const int first = static_cast<int>(std::ceil(scale.low - 1e-9));
    for (int decade = first; decade <= scale.high + 1e-9; decade += step)
        ticks.push_back(std::pow(10, decade));
    if (ticks.size() < 2)
        ticks = {std::pow(10, scale.low), std::pow(10, scale.high)};
    return ticks;
}

class Plot {
  public:
    Plot(const ComplexityReport& complexity, const TerminalStyle& style)
        : complexity_(complexity),
          plot_(*complexity.plot),
          style_(style),
          columns_(std::clamp((style.width > 0 ? style.width : usual_width) - 6 - number_columns,
                              narrowest, widest)),
          canvas_(columns_, rows) {
        for (const Point& point : plot_.points)
            if (is_drawable(point.size) && is_drawable(point.units))
                points_.push_back(point);
    }

    std::string draw() {
        if (points_.size() < 2)
            return {};
        fit_scales();
        const char* const dot = style_.unicode ? "●" : "o";
        for (const Point& point : points_)
            canvas_.mark(across(point.size), down(point.units), Colour::bold_green, dot);
        curve([](const Point& point) { return point.fitted; }, 1, Colour::green, '.');
        curve([](const Point& point) { return point.intended.value_or(0); }, 2, Colour::bold_yellow,
              '+');
        return title() + body() + bottom() + legend();
    }

  private:
    static bool is_drawable(double value) { return std::isfinite(value) && value > 0; }

    void fit_scales() {
        std::vector<double> sizes, work;
        for (const Point& point : points_) {
            sizes.push_back(point.size);
            for (const double value : {point.units, point.fitted, point.intended.value_or(0)})
                if (is_drawable(value))
                    work.push_back(value);
        }
        x_ = scale_over(sizes, canvas_.width(), 0.3);
        y_ = scale_over(work, canvas_.height(), 2);
    }

    int across(double size) const { return static_cast<int>(std::lround(x_.position(size))); }
    int down(double units) const {
        return canvas_.height() - 1 - static_cast<int>(std::lround(y_.position(units)));
    }

    /// Straight pieces from point to point; of their dots, one in every `period`.
    void curve(const std::function<double(const Point&)>& value, int period, Colour colour,
               char ascii) {
        int drawn = 0;
        for (std::size_t i = 1; i < points_.size(); ++i) {
            const double from = value(points_[i - 1]), to = value(points_[i]);
            if (!is_drawable(from) || !is_drawable(to))
                continue;
            const double x0 = x_.position(points_[i - 1].size), x1 = x_.position(points_[i].size);
            const double y0 = y_.position(from), y1 = y_.position(to);
            const int steps =
                std::max(1, static_cast<int>(std::max(std::abs(x1 - x0), std::abs(y1 - y0))));
            for (int step = 0; step < steps; ++step, ++drawn) {
                if (drawn % period != 0)
                    continue;
                const double part = static_cast<double>(step) / steps;
                canvas_.dot(
                    static_cast<int>(std::lround(x0 + part * (x1 - x0))),
                    canvas_.height() - 1 - static_cast<int>(std::lround(y0 + part * (y1 - y0))),
                    colour, ascii);
            }
        }
    }

    std::string title() const {
        const std::string margin(number_columns + 2, ' ');
        const std::string text = "work in units of a basic block";
        const std::string others = shown_line(style_, plot_.others);
        if (others.empty())
            return margin + text + "\n\n";
        const bool fits = text.size() + others.size() < static_cast<std::size_t>(columns_);
        return margin + text + (fits ? "; " : "\n" + margin) + others + "\n\n";
    }

    std::string body() const {
        std::vector<std::string> labels(rows);
        for (const double tick : ticks_of(y_, 2 * DotCanvas::dots_down)) {
            const int row = std::clamp(down(tick) / DotCanvas::dots_down, 0, rows - 1);
            labels[static_cast<std::size_t>(row)] = number_text(tick);
        }
        std::string text;
        for (int row = 0; row < rows; ++row) {
            const std::string& label = labels[static_cast<std::size_t>(row)];
            const std::string_view axis = style_.unicode ? (label.empty() ? "│" : "┤") : "|";
            const std::string left = fmt::format("  {:>{}} {}", label, number_columns - 2, axis);
            text += paint(style_, Colour::dim, left) + canvas_.row(row, style_) + "\n";
        }
        return text;
    }

    /// The axis, its numbers below their ticks, and what they count.
    std::string bottom() const {
        std::vector<std::string> axis(static_cast<std::size_t>(columns_),
                                      style_.unicode ? "─" : "-");
        std::string numbers(static_cast<std::size_t>(number_columns + 2), ' ');
        for (const double tick : ticks_of(x_, 8 * DotCanvas::dots_across)) {
            const int column = std::clamp(across(tick) / DotCanvas::dots_across, 0, columns_ - 1);
            axis[static_cast<std::size_t>(column)] = style_.unicode ? "┬" : "+";
            const std::string label = number_text(tick);
            const auto begin = static_cast<std::size_t>(number_columns + 2 + column);
            const std::size_t shifted = begin - std::min(begin, label.size() / 2);
            if (shifted > numbers.size() || numbers.find_first_not_of(' ') == std::string::npos) {
                numbers.resize(shifted, ' ');
                numbers += label;
            }
        }
        const std::string line = fmt::format("  {:>{}}{}{}", "", number_columns - 1,
                                             style_.unicode ? "└" : "+", joined(axis, ""));
        return paint(style_, Colour::dim, line) + "\n" + paint(style_, Colour::dim, numbers) +
               "  " + shown_line(style_, plot_.variable) + "\n\n";
    }

    /// Side by side where the terminal has room.
    std::string legend() const {
        struct Entry {
            Colour colour;
            std::string_view unicode, ascii;
            std::string text;
        };
        const GrowthReport& time = complexity_.time;
        std::vector<Entry> entries = {{Colour::bold_green, "●", "o", "counted"},
                                      {Colour::green, "⠤⠤", "..", "fitted"}};
        if (time.measured)
            entries.back().text += ": " + shown_line(style_, to_text(*time.measured));
        const auto has_intended = [](const Point& point) { return !!point.intended; };
        if (time.intended && std::ranges::any_of(points_, has_intended)) {
            entries.push_back({Colour::bold_yellow, "⠄⠂", "++",
                               "wanted: " + shown_line(style_, to_text(*time.intended))});
        }
        constexpr std::string_view gap = "   ";
        std::size_t length = 0;
        for (const Entry& entry : entries)
            length += entry.ascii.size() + 1 + entry.text.size() + gap.size();
        const bool fits = length <= static_cast<std::size_t>(columns_) + 4 + gap.size();
        const std::string margin(number_columns + 2, ' ');
        std::string text;
        for (const Entry& entry : entries) {
            text += text.empty() ? margin : fits ? std::string(gap) : "\n" + margin;
            text += paint(style_, entry.colour, style_.unicode ? entry.unicode : entry.ascii) +
                    " " + entry.text;
        }
        return text + "\n";
    }

    const ComplexityReport& complexity_;
    const GrowthPlot& plot_;
    TerminalStyle style_;
    int columns_;
    DotCanvas canvas_;
    std::vector<Point> points_;
    Scale x_, y_;
};

}  // namespace

std::string to_plot(const ComplexityReport& complexity, const TerminalStyle& style) {
    return complexity.plot ? Plot(complexity, style).draw() : "";
}

}  // namespace judge
