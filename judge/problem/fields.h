#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "problem/document.h"

namespace judge {

/// The keys of one mapping, asked for one by one. Reports a value that is no mapping, repeated
/// keys, missing keys and, in the end, those that nobody asked for.
///
/// Keeps references to the document and its nodes.
class Fields {
  public:
    /// `name` is how messages call the mapping, `noun` what its keys are: "key", "parameter".
    Fields(Document& document, const Node& mapping, std::string_view name,
           std::string noun = "key");

    /// Whether it is a mapping.
    explicit operator bool() const { return valid_; }
    Document& document() const { return document_; }
    const Node& node() const { return mapping_; }

    struct Entry {
        const Node& key;
        const Node& value;
    };
    /// All entries but repeated ones, for mappings whose keys are the author's choice.
    const std::vector<Entry>& entries() const { return entries_; }

    /// The value of `key`, or nullptr.
    const Node* find(const std::string& key);
    /// The same; a missing key is reported.
    const Node* need(const std::string& key, std::string help = {});
    const Node* key_node(const std::string& key) const;

    /// Reports the use of a key that a later version will understand.
    void reserve(const std::string& key);

    /// Reports the keys that were not asked for.
    void reject_others();

  private:
    const Entry* entry(const std::string& key) const;

    Document& document_;
    const Node& mapping_;
    std::string noun_;
    bool valid_ = false;
    std::vector<Entry> entries_;
    std::vector<std::string> asked_;
};

/// Reports a file whose `format` is not the one that this version reads.
void need_format(Fields& fields);

/// "`restart` is reserved for a later version of the format".
std::string reserved_message(std::string_view word);

/// "did you mean `x`?", or else the list of what there is, or nothing when that is long.
std::string suggestion(const std::string& word, const std::vector<std::string>& candidates,
                       std::string_view plural);

}  // namespace judge
