#pragma once

namespace judge {

/// Several lambdas as one function, for std::visit: one for each alternative, so that a new one
/// does not compile until every place has thought of it.
template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

}  // namespace judge
