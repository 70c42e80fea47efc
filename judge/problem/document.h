#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "model/problem.h"
#include "problem/node.h"
#include "problem/source_text.h"

namespace judge {

/// A YAML file that knows its places and collects what is wrong with it, so that all mistakes can
/// be told at once. Readers go through its nodes, make what they can, and report the rest here;
/// whoever started them asks for mistakes() in the end and trusts nothing that was made unless
/// there are none.
class Document {
  public:
    /// `file` is how messages name it.
    Document(std::string file, std::string text);

    /// Of a text that is no YAML: it has no tree, and whoever reads it makes the nodes.
    explicit Document(SourceText source) : source_(std::move(source)) {}

    /// Whether there is a tree to read. Where not, mistakes() says why.
    bool readable() const { return readable_; }
    const Node& root() const { return root_; }
    const SourceText& source() const { return source_; }

    /// The node's place, underlined as far as it is one word or one text.
    SourceSpot spot(const Node& node) const;

    /// From the node to the end of its line.
    SourceSpot rest_of_line(const Node& node) const;

    /// Whether another mistake would be kept rather than counted.
    bool has_room() const;

    /// Keeps a name that the file gives to something in C++.
    void add_name(const Node& node);
    const std::vector<Expression>& names() const { return names_; }

    void mistake(const Node& at, std::string message, std::string help = {});
    void mistake(SourceSpot where, std::string message, std::string help = {});

    /// All mistakes so far in file order, with those tags, anchors and aliases that no reader has
    /// reported: one Error for all of a kind. Beyond a hundred, the last Error says how many there
    /// are.
    Errors mistakes() const;

  private:
    std::size_t extent(const Node& node) const;
    void find_faults(const Node& node,
                     std::map<Node::Fault, std::vector<SourceSpot>>& faults) const;
    void add_faults(Errors& errors) const;

    SourceText source_;
    Node root_;
    bool readable_ = false;
    Errors reported_;
    std::size_t not_kept_ = 0;
    std::vector<Expression> names_;
    std::set<std::pair<int, int>> places_;  ///< Lines and columns of what was reported.
};

}  // namespace judge
