#include <doctest/doctest.h>

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "base/text.h"
#include "written_problem.h"

using namespace judge;

namespace {

using Words = std::set<std::string>;

nlohmann::json schema() {
    return nlohmann::json::parse(std::ifstream(SOURCE_FOLDER "/problems/problem.schema.json"));
}

/// The keys that the loader names where it meets one that it does not know.
Words keys_by_loader(const std::string& sections_with_unknown_key) {
    const std::string mistakes = mistakes_in(sections_with_unknown_key);
    CAPTURE(mistakes);
    CHECK(mistakes.find("`zzzzz`") != std::string::npos);
    const std::string_view begin = "s here: ", end = ")\n";
    const auto at = mistakes.find(begin);
    if (at == std::string::npos)
        return {};
    const auto first = at + begin.size();
    std::istringstream list(mistakes.substr(first, mistakes.find(end, first) - first));
    Words keys;
    for (std::string key; std::getline(list, key, ',');)
        keys.emplace(trim(key));
    return keys;
}

Words keys_by_schema(const nlohmann::json& object) {
    Words keys;
    for (const auto& [key, value] : object["properties"].items())
        keys.insert(key);
    return keys;
}

/// A problem with an unknown key in the mapping that the schema's definition describes.
const std::map<std::string, std::string> unknown_key_in = {
    {"follow_up", "follow_ups: [{ask: a, answer: b, zzzzz: 1}]\n"},
    {"limits", "limits: {zzzzz: 1}\n"},
    {"function", "function: {name: top, parameters: {}, returns: int, zzzzz: 1}\n"},
    {"class", "class: {name: A, methods: {get: {}}, zzzzz: 1}\nsamples: [{calls: [[A]]}]\n"},
    {"method", "class: {name: A, methods: {get: {zzzzz: 1}}}\nsamples: [{calls: [[A]]}]\n"},
    {"restart",
     "class: {name: A, methods: {get: {}}}\n"
     "samples: [{calls: [[A], [get], {restart: true, zzzzz: 1}, [A]]}]\n"},
    {"program", "program: {zzzzz: 1}\nsamples: [{input: a, output: b}]\n"},
    {"check", "check: {zzzzz: 1}\n"},
    {"tokens", "program: {}\nsamples: [{input: a, output: b}]\ncheck: {tokens: {zzzzz: 1}}\n"},
    {"complexity", "complexity: {zzzzz: 1}\n"},
    {"sample", "samples: [{input: {events: [], k: 1}, output: 0, zzzzz: 1}]\n"},
    {"test", "tests: [{name: a, input: {events: [], k: 1}, zzzzz: 1}]\n"},
    {"invalid", "invalid: [{name: a, input: {events: [], k: 1}, zzzzz: 1}]\n"},
};

}  // namespace

TEST_CASE("the schema for editors knows the keys that the loader knows") {
    const nlohmann::json root = schema();
    CHECK(keys_by_loader("zzzzz: 1\n") == keys_by_schema(root));
    for (const auto& entry : root["definitions"].items()) {
        const std::string& name = entry.key();
        const nlohmann::json& definition = entry.value();
        if (!definition.contains("properties"))
            continue;
        CAPTURE(name);
        REQUIRE(unknown_key_in.contains(name));
        CHECK(definition["additionalProperties"] == false);
        CHECK(keys_by_loader(unknown_key_in.at(name)) == keys_by_schema(definition));
    }
}

TEST_CASE("the schema for editors requires what the loader misses") {
    const nlohmann::json root = schema();
    const std::string mistakes = read_whole("zzzzz: 1\n", {}).mistakes;
    for (const std::string key : root["required"])
        CHECK(mistakes.find("missing key `" + key + "`") != std::string::npos);
}
