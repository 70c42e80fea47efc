#include "mutate/edit_list.h"

#include <algorithm>
#include <tuple>

namespace judge::mutate {

void EditList::add(const char* kind, Edit::Form form, Range whole, Range from, std::string text) {
    if (!whole.contains(from) || source_.is_of_macro(whole) ||
        (from.begin < from.end && source_.is_of_macro(from)) || source_.text(from) == text)
        return;
    edits_.push_back({kind, form, whole, from, std::move(text)});
}

std::vector<Edit> EditList::in_order() && {
    const auto key = [](const Edit& edit) {
        return std::tuple(edit.from.begin, edit.from.end, edit.whole.begin, edit.text);
    };
    std::stable_sort(edits_.begin(), edits_.end(),
                     [&](const Edit& a, const Edit& b) { return key(a) < key(b); });
    const auto same = [&](const Edit& a, const Edit& b) { return key(a) == key(b); };
    edits_.erase(std::unique(edits_.begin(), edits_.end(), same), edits_.end());
    return std::move(edits_);
}

}  // namespace judge::mutate
