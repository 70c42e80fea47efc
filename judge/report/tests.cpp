#include "report/tests.h"

#include <fmt/core.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "report/layout.h"

namespace judge {
namespace {

/// "n = 10, k = 3".
std::string sizes_text(const ListedTest& test) {
    std::vector<std::string> sizes;
    for (const auto& [name, value] : test.sizes)
        sizes.push_back(fmt::format("{} = {}", name, value));
    return joined(sizes, ", ");
}

std::string catches_text(const TestList& list, const ListedTest& test) {
    if (!list.verified)
        return {};
    return test.catches.empty() ? "catches nothing" : "catches " + joined(test.catches, ", ");
}

/// The text in a column that is as wide as the widest of them.
struct Column {
    std::size_t width = 0;
    void fit(const std::string& text) { width = std::max(width, columns(text)); }
    std::string operator()(const std::string& text) const {
        return text + std::string(width - columns(text), ' ');
    }
};

}  // namespace

std::string tests_page(const TestList& list, const TerminalStyle& style) {
    Column name, sizes, bytes;
    for (const ListedTest& test : list.tests) {
        name.fit(shown_line(style, test.name));
        sizes.fit(shown_line(style, sizes_text(test)));
        bytes.fit(to_text(test.input_size));
    }
    std::string page;
    for (const ListedTest& test : list.tests) {
        const std::string line =
            fmt::format("  {}  {}  {}  {:>7}  {}", name(shown_line(style, test.name)),
                        bytes(to_text(test.input_size)), sizes(shown_line(style, sizes_text(test))),
                        test.reference_cpu.count() > 0 ? to_text(test.reference_cpu) : "",
                        shown_line(style, catches_text(list, test)));
        page += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return page;
}

std::string to_json(const TestList& list) {
    using Json = nlohmann::ordered_json;
    Json tests = Json::array();
    for (const ListedTest& test : list.tests) {
        Json sizes = Json::object();
        for (const auto& [name, value] : test.sizes)
            sizes[name] = value;
        tests.push_back({{"name", test.name},
                         {"hidden", test.hidden},
                         {"note", test.note.empty() ? Json(nullptr) : Json(test.note)},
                         {"input_bytes", test.input_size.count},
                         {"sizes", std::move(sizes)},
                         {"reference_seconds",
                          test.reference_cpu.count() > 0
                              ? Json(std::chrono::duration<double>(test.reference_cpu).count())
                              : Json(nullptr)},
                         {"catches", list.verified ? Json(test.catches) : Json(nullptr)}});
    }
    const Json object = {
        {"problem", list.problem}, {"verified", list.verified}, {"tests", std::move(tests)}};
    return object.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace judge
