#pragma once

namespace judge {

/// A whole number in JSON, cut to what `T` holds. What is none throws, as a key that is missing
/// does; nlohmann's own conversion of a fraction too large for `T` is undefined.
template <class T, class Json>
T whole_number(const Json& value) {
    return static_cast<T>(value.template get_ref<const typename Json::number_integer_t&>());
}

}  // namespace judge
