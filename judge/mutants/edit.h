#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace judge {

/// One small mistake that could have been made in a solution: the bytes from `from` to `to` are
/// replaced by `text`. As judge/mutate lists them.
struct MutantEdit {
    /// What stands from `begin` to `end`, and so how both versions stand side by side.
    enum class Form {
        expression,
        statement,  ///< With its semicolon.
        insertion,  ///< Before that statement.
    };
    std::string kind;  ///< "boundary".
    Form form = Form::expression;
    std::size_t begin = 0, end = 0;
    std::size_t from = 0, to = 0;  ///< Inside of it.
    std::string text;

    bool operator==(const MutantEdit&) const = default;
};

struct EditList {
    struct Complaint {
        int line = 0;
        std::string text;
    };
    std::vector<MutantEdit> edits;      ///< In the order of the text.
    std::vector<Complaint> complaints;  ///< What the parser could not make sense of.
};

/// Reads what judge/mutate wrote of `solution`. It parsed what somebody else wrote: what lies
/// outside of the text, or cuts through another edit's place, is left out; what is no list is an
/// internal Error.
Result<EditList> read_edits(std::string_view lines, std::string_view solution);

/// At most `most` of these, spread evenly over their kinds and, within a kind, over the text. In
/// the order of the text.
std::vector<MutantEdit> spread(const std::vector<MutantEdit>& edits, std::size_t most);

/// The lines that an edit changes, as a diff: those of the solution after `-`, then the mutant's
/// after `+`. Without what they are indented by.
std::string diff_of(const MutantEdit& edit, std::string_view solution);

}  // namespace judge
