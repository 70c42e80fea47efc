#pragma once

#include <string>
#include <vector>

#include "model/problem.h"

namespace judge {

// Pieces of C++ from which the text of a problem's tool is put together.

/// What goes back from a place in the problem's files to the tool's own text.
inline constexpr const char* back_to_tool = "\n#line 1 \"judge-tool.cpp\"\n";

/// A `#line` directive with what puts the next text at `where`.
std::string place(const SourceSpot& where, int further_columns = 0);

/// An expression at its own place, with `closing` in its last line: what is missing at its end is
/// missed there.
std::string expression(const Expression& code, const char* closing);

/// `name(a, b)` as `name(random, a, b)`, every piece at its own place.
std::string generator_call(const Expression& call);

/// `form` for each, with {type} and {name}; {operand} is how a reader or a writer takes the
/// variable of that name, {member} how it takes the member of `input`.
std::string declarations(const std::vector<Parameter>& parameters, const char* form);

bool takes_nodes(const std::vector<Parameter>& parameters);

/// The variable with the call whose result a parameter is given, or with -1.
std::string given_name(const Parameter& parameter);

/// The C++ type of what a value has to be to be given as a result, among these parameters, or to be
/// returned as one; "void" for none: where there are nodes, results are no arguments.
std::string result_type(const std::vector<Parameter>& parameters, const Type& type);

/// Reads the arguments of a call from `judge_in` into variables of the parameters' names. By
/// `judge_results` (support/tool.h) it is known which are results: those keep their empty values.
std::string read_call(const std::vector<Parameter>& parameters);

/// "int const& a, long long const& b".
std::string constants(const std::vector<Parameter>& parameters);

/// `form` for each, without the first ", ".
std::string names(const std::vector<Parameter>& parameters, const char* form = ", {name}");

/// Those that an expression sees, of a method or, where `method_name` is empty, of the constructor.
std::vector<Parameter> parameters_for(const Interface& interface, const std::string& method_name);

/// Asks each constraint of this method that speaks of no result.
std::string constraint_checks(const Problem& problem, const std::string& method,
                              const std::string& arguments, bool names_call);

/// The sizes that a call under `grow:` may speak of.
std::string size_values(const Problem& problem, const Growth& growth);

}  // namespace judge
