#include "mutants/switched_source.h"

#include <fmt/core.h>

#include <algorithm>
#include <tuple>

namespace judge {
namespace {

using Form = MutantEdit::Form;

/// Includes nothing, so that nothing but this is declared before the solution.
constexpr std::string_view preamble =
    "extern \"C\" char* judge_mutant_variable(const char*) noexcept __asm__(\"getenv\"); "
    "static const int judge_mutant = [] { const char* digit = "
    "judge_mutant_variable(\"JUDGE_MUTANT\"); int number = 0; while (digit && *digit) number = 10 "
    "* number + (*digit++ - '0'); return number; }();\n";

/// All mutants of one place.
struct Place {
    std::size_t begin, end;
    Form form;
    bool is_condition = false;  ///< One of them says so.
    std::vector<int> numbers = {};
};

/// Both sides of `a && b` are conditions, and so is what stands in their place; but `a` may be a
/// pointer or an optional, which `c ? a : a && b` would be as a whole.
bool is_condition(const MutantEdit& edit) {
    return edit.kind == "logical";
}

class Writer {
  public:
    Writer(std::string_view solution, const std::vector<MutantEdit>& edits,
           std::span<const int> numbers)
        : solution_(solution), edits_(edits) {
        for (const int number : numbers)
            add(number);
        // What holds others comes before them; what is put before a statement stands outside of it.
        std::ranges::sort(places_, {}, [](const Place& place) {
            return std::tuple(place.begin, -static_cast<std::ptrdiff_t>(place.end),
                              place.form == Form::expression  ? 2
                              : place.form == Form::statement ? 1
                                                              : 0);
        });
    }

    SwitchedSource write() {
        write(preamble);
        std::size_t next = 0;
        write_as_it_was(0, solution_.size(), next);
        source_.owners.push_back(owner_);
        return std::move(source_);
    }

  private:
    void add(int number) {
        const MutantEdit& edit = edits_[static_cast<std::size_t>(number - 1)];
        const auto found = std::ranges::find_if(places_, [&](const Place& place) {
            return place.begin == edit.begin && place.end == edit.end && place.form == edit.form;
        });
        Place& place = found != places_.end()
                           ? *found
                           : places_.emplace_back(Place{edit.begin, edit.end, edit.form});
        place.is_condition = place.is_condition || is_condition(edit);
        place.numbers.push_back(number);
    }

    void write(std::string_view text) {
        for (const char c : text)
            if (c == '\n')
                source_.owners.push_back(owner_);
        source_.text += text;
    }

    /// Every mutant begins a line, so that the compiler's messages tell whose they are.
    void begin_line_of(int owner) {
        write("\n");
        owner_ = owner;
    }

    /// The solution's text, with the places inside of it that are next.
    void write_as_it_was(std::size_t begin, std::size_t end, std::size_t& next) {
        while (next < places_.size() && places_[next].end <= end) {
            const Place& place = places_[next++];
            write(solution_.substr(begin, place.begin - begin));
            write_place(place, next);
            begin = place.end;
        }
        write(solution_.substr(begin, end - begin));
    }

    void write_place(const Place& place, std::size_t& next) {
        for (const int number : place.numbers) {
            begin_line_of(number);
            write_mutant(edits_[static_cast<std::size_t>(number - 1)], number);
        }
        begin_line_of(0);
        std::string closing;
        for (std::size_t i = 0; i < place.numbers.size(); ++i)
            closing += place.form == Form::expression  ? ")"
                       : place.form == Form::statement ? "}}"
                                                       : "";
        if (place.form == Form::expression)
            write(place.is_condition ? "bool(" : "(");
        write_as_it_was(place.begin, place.end, next);
        if (place.form == Form::expression)
            write(")");
        write(closing);
    }

    void write_mutant(const MutantEdit& edit, int number) {
        if (edit.form == Form::insertion) {
            write(fmt::format("if (judge_mutant == {}) {{ {} }}", number, edit.text));
            return;
        }
        const std::string edited =
            std::string(solution_.substr(edit.begin, edit.from - edit.begin)) + edit.text +
            std::string(solution_.substr(edit.to, edit.end - edit.to));
        write(edit.form == Form::expression
                  ? fmt::format("(judge_mutant == {} ? {}({}) :", number,
                                is_condition(edit) ? "bool" : "", edited)
                  : fmt::format("{{ if (judge_mutant == {}) {{ {} }} else {{", number, edited));
    }

    std::string_view solution_;
    const std::vector<MutantEdit>& edits_;
    std::vector<Place> places_;
    SwitchedSource source_;
    int owner_ = 0;
};

}  // namespace

int SwitchedSource::owner(int line) const {
    const auto index = static_cast<std::size_t>(line - 1);
    return line > 0 && index < owners.size() ? owners[index] : 0;
}

SwitchedSource switched_source(std::string_view solution, const std::vector<MutantEdit>& edits,
                               std::span<const int> numbers) {
    return Writer(solution, edits, numbers).write();
}

}  // namespace judge
