// How what may be null travels (wire.h). About std::optional without naming it: <optional> is
// included where a problem needs it, and no earlier.
#pragma once

#include <utility>

#include "wire.h"

namespace judge_wire {

template <class O>
struct Wire<O, std::void_t<decltype(std::declval<O&>().has_value()),
                           decltype(std::declval<O&>().emplace())>> {
    static void append(std::string& text, const O& value) {
        if (value.has_value())
            judge_wire::append(text, *value);
        else
            text += "null";
    }
    static void read(Reader& in, O& value) {
        value.reset();
        if (!in.take_null())
            in.read(value.emplace());
    }
};

}  // namespace judge_wire
