#include "problem/fields.h"

#include <fmt/core.h>

#include <algorithm>
#include <unordered_map>

#include "base/text.h"
#include "problem/scalars.h"

namespace judge {

Fields::Fields(Document& document, const Node& mapping, std::string_view name, std::string noun)
    : document_(document), mapping_(mapping), noun_(std::move(noun)) {
    if (!mapping.is(Node::Kind::mapping) || mapping.fault != Node::Fault::none) {
        wants(document, mapping, name, "a mapping");
        return;
    }
    valid_ = true;
    std::unordered_map<std::string_view, int> lines;
    for (std::size_t i = 0; i < mapping.pairs(); ++i) {
        const Node& key = mapping.key(i);
        if (!key.is(Node::Kind::scalar)) {
            if (key.fault == Node::Fault::none) {
                document.mistake(key,
                                 fmt::format("a {} must be a word, got {}", noun_, found(key)));
            }
            continue;
        }
        const auto [first, is_new] = lines.emplace(key.text, key.line);
        if (is_new) {
            entries_.push_back({key, mapping.value(i)});
        } else {
            document.mistake(key, fmt::format("repeated {} `{}`", noun_, key.text),
                             fmt::format("it is given in line {} already", first->second));
        }
    }
}

const Fields::Entry* Fields::entry(const std::string& key) const {
    const auto at = std::find_if(entries_.begin(), entries_.end(),
                                 [&](const Entry& entry) { return entry.key.text == key; });
    return at == entries_.end() ? nullptr : &*at;
}

const Node* Fields::find(const std::string& key) {
    asked_.push_back(key);
    const Entry* const found = entry(key);
    return found ? &found->value : nullptr;
}

const Node* Fields::need(const std::string& key, std::string help) {
    const Node* const value = find(key);
    if (!value && valid_)
        document_.mistake(mapping_, fmt::format("missing {} `{}`", noun_, key), std::move(help));
    return value;
}

const Node* Fields::key_node(const std::string& key) const {
    const Entry* const found = entry(key);
    return found ? &found->key : nullptr;
}

void Fields::reserve(const std::string& key) {
    if (const Node* const node = key_node(key)) {
        document_.mistake(*node, reserved_message(key));
        asked_.push_back(key);
    }
}

void Fields::reject_others() {
    for (const Entry& entry : entries_) {
        if (std::find(asked_.begin(), asked_.end(), entry.key.text) == asked_.end()) {
            document_.mistake(
                entry.key, fmt::format("unknown {} `{}`", noun_, entry.key.text),
                document_.has_room() ? suggestion(entry.key.text, asked_, noun_ + "s") : "");
        }
    }
}

void need_format(Fields& fields) {
    constexpr long long known = 1;
    const std::string help = fmt::format("this version reads format {}", known);
    const Node* const node = fields.need("format", help);
    if (!node)
        return;
    long long format = 0;
    if (!node->is_plain() || parse_whole(node->text, format) != Numeral::number)
        wants(fields.document(), *node, "format", "a whole number", help);
    else if (format != known)
        fields.document().mistake(*node, fmt::format("unknown format {}", format), help);
}

std::string reserved_message(std::string_view word) {
    return fmt::format("`{}` is reserved for a later version of the format", word);
}

std::string suggestion(const std::string& word, const std::vector<std::string>& candidates,
                       std::string_view plural) {
    constexpr std::size_t longest_list = 20;
    // Any letter is "near" any other one.
    if (const auto near = nearest(word, candidates); near && word.size() > 1)
        return fmt::format("did you mean `{}`?", *near);
    if (candidates.empty() || candidates.size() > longest_list)
        return {};
    return fmt::format("the {} here: {}", plural, joined(candidates, ", "));
}

}  // namespace judge
