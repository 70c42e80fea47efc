#include "problem/yaml.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <set>
#include <sstream>
#include <tuple>

#include "problem/yaml_mistakes.h"

namespace judge {
namespace {

constexpr int most_repairs = 20;  // Each one parses the file again.

Place place_of(const YAML::Mark& mark) {
    return {mark.line + 1, mark.column + 1};
}

/// Builds the tree. yaml-cpp's nodes resolve aliases, merge repeated keys and forget quotes; its
/// events do not.
class TreeBuilder : public YAML::EventHandler {
  public:
    TreeBuilder(const SourceText& source, const std::set<Place>& repaired)
        : source_(source), repaired_(repaired) {}

    Node root;
    std::vector<Node> open;  ///< Lists and mappings whose end is not reached, outermost first.
    std::optional<Place> second_document;
    std::optional<Place> last_quoted;

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (documents_++ == 1)
            second_document = place_of(mark);
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        Node node = node_at(mark, "", anchor);
        if (anchor == 0 && !is_written(node))
            move_back(node);
        attach(std::move(node));
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        Node node = node_at(mark, "", 0);
        node.fault = Node::Fault::alias;
        attach(std::move(node));
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        Node node = node_at(mark, tag, anchor);
        node.kind = Node::Kind::scalar;
        node.text = value;
        const std::size_t at = source_.offset(node.line, node.column);
        const char first = at < source_.text().size() ? source_.text()[at] : ' ';
        if (first == '"' || first == '\'') {
            node.style = Node::Style::quoted;
            last_quoted = {node.line, node.column};
        } else if (first == '|' || first == '>') {
            node.style = Node::Style::block;
        }
        if (repaired_.contains({node.line, node.column}))
            node.fault = Node::Fault::unreadable;
        attach(std::move(node));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        open.push_back(node_at(mark, tag, anchor));
        open.back().kind = Node::Kind::list;
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        open.push_back(node_at(mark, tag, anchor));
        open.back().kind = Node::Kind::mapping;
    }
    void OnMapEnd() override { close(); }

  private:
    /// "?" and "!" are yaml-cpp's tags for what has none. A `!` alone is a tag as well, which only
    /// the source tells.
    Node node_at(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) const {
        Node node;
        std::tie(node.line, node.column) = std::pair(mark.line + 1, mark.column + 1);
        const std::size_t at = source_.offset(node.line, node.column);
        const char first = at < source_.text().size() ? source_.text()[at] : ' ';
        const bool tagged = !tag.empty() && tag != "?" && tag != "!";
        if (anchor != 0 && first == '&')
            node.fault = Node::Fault::anchor;
        else if (anchor != 0 || tagged || first == '!')
            node.fault = Node::Fault::tag;
        return node;
    }
    bool is_written(const Node& null) const {
        const std::string_view rest =
            std::string_view(source_.text()).substr(source_.offset(null.line, null.column));
        const std::string_view word = rest.substr(0, rest.find_first_of(" \t\r\n,]}"));
        return word == "~" || word == "null" || word == "Null" || word == "NULL";
    }
    /// yaml-cpp places a value that is left out at whatever comes next. Its key is a better place,
    /// or the `-` or comma before it.
    void move_back(Node& null) const {
        if (open.empty())
            return;
        if (open.back().is(Node::Kind::mapping)) {
            if (open.back().children.size() % 2 == 1) {
                std::tie(null.line, null.column) =
                    std::pair(open.back().children.back().line, open.back().children.back().column);
            }
            return;
        }
        const std::string_view before =
            std::string_view(source_.text()).substr(0, source_.offset(null.line, null.column));
        const std::size_t last = before.find_last_not_of(" \t\r\n");
        if (last != std::string_view::npos &&
            std::string_view("-,[").find(before[last]) != std::string_view::npos) {
            const Place place = source_.place(last);
            std::tie(null.line, null.column) = std::pair(place.line, place.column);
        }
    }
    void attach(Node node) {
        if (!open.empty())
            open.back().children.push_back(std::move(node));
        else if (documents_ == 1)
            root = std::move(node);
    }
    void close() {
        Node done = std::move(open.back());
        open.pop_back();
        attach(std::move(done));
    }

    const SourceText& source_;
    const std::set<Place>& repaired_;
    int documents_ = 0;
};

/// What yaml-cpp lets pass.
std::optional<YamlMistake> passed_over(const SourceText& source, const TreeBuilder& builder) {
    if (builder.second_document) {
        const auto [line, column] = *builder.second_document;
        return YamlMistake{line, column, 3, "a second document begins here", "one file holds one"};
    }
    if (builder.last_quoted) {
        const auto [line, column] = *builder.last_quoted;
        if (end_of_quoted(source.text(), source.offset(line, column)) == std::string::npos)
            return YamlMistake{line, column, 1, "not YAML: this quote is never closed", ""};
    }
    return std::nullopt;
}

}  // namespace

YamlTree read_yaml(const SourceText& source) {
    YamlTree tree;
    if (auto mistake = unreadable_bytes(source)) {
        tree.mistakes.push_back(std::move(*mistake));
        return tree;
    }
    std::set<Place> repaired;
    SourceText readable = source;
    while (true) {
        TreeBuilder builder(source, repaired);
        try {
            std::istringstream stream(readable.text());
            YAML::Parser parser(stream);
            while (!builder.second_document && parser.HandleNextDocument(builder)) {
            }
            if (auto mistake = passed_over(readable, builder))
                tree.mistakes.push_back(std::move(*mistake));
            else
                tree.root = std::move(builder.root);
            return tree;
        } catch (const YAML::Exception& exception) {
            const Place at = place_of(exception.mark);
            if (auto quote = open_quote(readable, at)) {
                tree.mistakes.push_back(std::move(*quote));
                return tree;
            }
            const auto unquoted = unquoted_expression(readable, at, exception.msg);
            if (!unquoted || static_cast<int>(repaired.size()) == most_repairs ||
                !repaired.insert({unquoted->line, unquoted->column}).second) {
                tree.mistakes.push_back(syntax_error(source, builder.open, at, exception.msg));
                return tree;
            }
            tree.mistakes.push_back(*unquoted);
            std::string text = readable.text();
            text.replace(readable.offset(unquoted->line, unquoted->column), unquoted->length,
                         unquoted->length, 'x');
            readable = SourceText(source.file(), std::move(text));
        }
    }
}

}  // namespace judge
