#include "problem/search.h"

#include <doctest/doctest.h>

using namespace judge;

namespace {

Problem top_k() {
    Problem problem;
    problem.slug = "top-k-events";
    problem.title = "Top K Events";
    problem.also_known_as = {"most common words", "heavy hitters"};
    problem.topics = {"heap"};
    return problem;
}

bool fits(const std::vector<std::string>& query) {
    return match_names(names_of(top_k()), query).words == word_count(query);
}

}  // namespace

TEST_CASE("words are found in any order, in any of the names, whatever their case") {
    CHECK(fits({"events", "TOP"}));
    CHECK(fits({"heavy-hitters"}));
    CHECK(fits({"words top"}));
    CHECK(fits({"k"}));
    CHECK(fits({}));
    CHECK_FALSE(fits({"top", "sum"}));
    CHECK_FALSE(fits({"heap"}));
}

TEST_CASE("parts of words, words written together, and misspelt ones are found too") {
    CHECK(fits({"topk"}));
    CHECK(fits({"hitt"}));
    CHECK(fits({"vents"}));
    CHECK(fits({"evetns"}));
    CHECK_FALSE(fits({"o"}));
    CHECK_FALSE(fits({"tip"}));
}

TEST_CASE("whole words fit better than beginnings, those better than parts and misspelt ones") {
    const auto closeness = [](const char* word) {
        return match_names(names_of(top_k()), {word}).closeness;
    };
    CHECK(closeness("events") > closeness("event"));
    CHECK(closeness("event") > closeness("vents"));
    CHECK(closeness("vents") > closeness("evetns"));
    CHECK(closeness("evetns") > closeness("sum"));
}

TEST_CASE("a name that the words make up is closer than one that has more") {
    const auto closeness = [](const char* title) {
        return match_names({title}, {"add a", "pair"}).closeness;
    };
    CHECK(closeness("Add a Pair") > closeness("Add a Pair with Budget"));
    CHECK(closeness("add-a-pair") == closeness("Add a Pair"));
}

TEST_CASE("a query counts as the words in it") {
    CHECK(word_count({"two-sum", "of  three"}) == 4);
    CHECK(word_count({"--"}) == 0);
}
