#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/error.h"
#include "base/units.h"
#include "model/domain.h"
#include "model/order.h"
#include "model/type.h"
#include "model/verdict.h"

namespace judge {

/// A free function (or a method of `class Solution`) that is called once per test.
struct FunctionInterface {
    std::string name;
    std::vector<Parameter> parameters;
    std::optional<Type> returns;  ///< Empty exactly when `changes` is set.
    std::string changes;          ///< The parameter that is changed in place and is the answer.
};

struct Method {
    std::string name;
    std::vector<Parameter> parameters;
    std::optional<Type> returns;  ///< Empty for a method that returns nothing.
    bool unchecked = false;       ///< Whatever it returns is right.
};

/// A class: a test constructs one object and calls its methods.
struct ClassInterface {
    std::string name;
    std::vector<Parameter> constructor;
    std::vector<Method> methods;
};

/// A whole program: standard input to standard output.
struct ProgramInterface {};

using Interface = std::variant<FunctionInterface, ClassInterface, ProgramInterface>;

/// One of each mode, with nothing in it yet.
const std::vector<Interface>& modes();

/// As problem files and `list --mode` call it: "function", "class", "program".
std::string mode_name(const Interface& interface);
std::vector<std::string> mode_names();

/// As problem files and `list --difficulty` call them, the easiest first.
const std::vector<std::string>& difficulties();

/// The types of all that is taken and returned.
std::vector<Type> types_in(const Interface& interface);

/// The type of the answer: what is returned, or what is changed in place. unknown_type where that
/// is no parameter.
Type answer_type(const FunctionInterface& function);

/// Whether an input is a sequence of calls, and the answer a value for each.
bool takes_calls(const Interface& interface);

/// Whether inputs and answers are text, in a form that the statement describes, rather than values
/// of types that the judge reads.
bool takes_text(const Interface& interface);

/// A piece of C++ from the problem file, with the place of its first character there.
struct Expression {
    std::string code;
    SourceSpot where;
};

/// A condition that every test's input meets.
struct Constraint {
    Expression condition;
    std::string method;  ///< The method whose parameters it speaks of; empty for the function's or
                         ///< the constructor's.
};

/// A name for how large an input is, such as `n`, with the expression that computes it from the
/// parameters. In class problems the expression sees the constructor's parameters and `calls`.
struct Size {
    std::string name;
    Expression value;
};

/// Calls of generators that make the worst input for given sizes.
struct Growth {
    std::string size;  ///< The one that they are given, the others being fixed in them; empty: all.
    std::vector<Expression> shapes;
};

struct IntendedComplexity {
    std::optional<Order> time, space;  ///< In the names of `sizes`, if there are any.
    std::vector<Size> sizes;
    std::vector<Growth> grow;
    Domain where;  ///< What sizes that all grow keep.
};

struct Limits {
    std::optional<std::chrono::nanoseconds> time;  ///< CPU; empty: calibrated.
    double factor = 5;  ///< What the slowest accepted solution takes, times this, is calibrated to.
    Bytes memory = mebibytes(256);
    Bytes output = mebibytes(64);
    int threads = 64;
};

/// How an answer is compared with the expected one.
struct ExactCheck {};

/// Arrays are compared without regard to order down to `depth` levels, starting at the outermost.
struct UnorderedCheck {
    int depth = 1;
};

/// Numbers may differ by `tolerance`, absolutely or relative to the expected number.
struct ToleranceCheck {
    double tolerance = 0;
};

/// The ICPC default validator's options (Problem Package Format, "Default output validator").
struct TokensCheck {
    bool case_sensitive = false;
    bool space_change_sensitive = false;
    std::optional<double> float_relative_tolerance;
    std::optional<double> float_absolute_tolerance;
};

/// The `check` function of the problem's checker.cpp.
struct CustomCheck {};

using Check = std::variant<ExactCheck, UnorderedCheck, ToleranceCheck, TokensCheck, CustomCheck>;

/// A file, or pipe, that a user names: the text of a program's input. Or a file of the problem's:
/// an input of any mode as the solution's process reads it. Read while the test is made, in pieces
/// and once.
struct InputFile {
    std::string path;
};

/// One entry under `samples:` or `tests:`.
struct TestSpec {
    std::string name;  ///< "sample 1" for samples without a name.
    bool sample = false;
    std::string note;
    bool own = false;  ///< The user's, not the author's.
    SourceSpot where;  ///< Where the entry begins in its file.

    /// Where each parameter's value or each call was written; empty for other inputs.
    std::vector<SourceSpot> places;

    /// The input as the solution's process reads it (see support/wire.h), the generator call that
    /// makes it, or a file.
    std::variant<std::string, Expression, InputFile> input;
    int repeat = 1;  ///< How many inputs a generator call makes, each with its own seed.

    /// The answer worked out by hand, as the solution's process writes it; without it the
    /// reference answers.
    std::optional<std::string> answer;
    SourceSpot answer_where;  ///< Where that was written.
    std::string answer_file;  ///< A file of the problem's that holds the answer instead, or empty.

    bool is_answered() const { return answer || !answer_file.empty(); }
};

/// "many kinds #2": what the `repetition`-th of several is called, from 0.
std::string repeated_name(const TestSpec& test, int repetition);

struct FollowUp {
    std::string ask;
    std::string answer;
};

/// One file under `solutions/`, with what its leading comment lines state.
struct StatedSolution {
    std::string path;  ///< Absolute.
    std::string text;
    Verdict verdict = Verdict::accepted;
    bool reference = false;
    bool slowest = false;      ///< Of those that are to be accepted, on any machine.
    bool brute_force = false;  ///< Right on whatever it comes to an end on, which may be little.
    std::string growth;        ///< As its line says it, "time: O(n), space: O(n)"; mostly empty for
                               ///< those that are not to be accepted.
    std::string means;         ///< What it says of itself besides.
};

/// One problem folder, read and checked as far as can be without compiling its C++. It holds no
/// generated input and no answer of the reference: those are made by judging/prepare.
struct Problem {
    std::string slug;      ///< The folder's name.
    std::string folder;    ///< Absolute.
    std::string shown_as;  ///< The folder, as messages name it.
    std::string title;
    std::vector<std::string> also_known_as;
    std::string difficulty;  ///< One of difficulties().
    std::vector<std::string> topics;
    Interface interface;
    std::vector<Expression> names;  ///< All that the file gives to something in C++, but for types.
    Check check;
    std::vector<Constraint> constraints;
    Limits limits;
    IntendedComplexity complexity;
    std::vector<TestSpec> tests;     ///< Samples first, then in the file's order.
    std::vector<TestSpec> invalid;   ///< Inputs that are no tests: the check must refuse each.
    std::vector<Expression> stress;  ///< Calls of generators that make small random inputs.
    std::vector<std::string> hints;
    std::vector<FollowUp> follow_ups;
    std::string statement;  ///< statement.md, byte for byte.

    /// Absolute paths; empty where the problem has no such file.
    std::string generators_file, validator_file, checker_file;
    std::vector<StatedSolution> solutions;  ///< By path; exactly one is the reference, or none
                                            ///< are there: the tests are answered, then.

    std::string digest;  ///< Of every file that can change a test, an answer or a limit.
};

/// The path of a file below the problem's folder as messages name it; others as they are.
std::string shown_path(const Problem& problem, const std::string& path);

/// Whether it has solutions.
bool has_reference(const Problem& problem);

/// The solution that answers where no answer was worked out by hand; there must be one.
const StatedSolution& reference_of(const Problem& problem);

/// Of the sizes by which its complexity is stated, in their order.
std::vector<std::string> size_names(const Problem& problem);

}  // namespace judge
