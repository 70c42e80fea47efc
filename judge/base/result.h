#pragma once

#include <cassert>
#include <utility>
#include <variant>

#include "base/error.h"

namespace judge {

/// A value, or the Errors that kept it from being made. Not for verdicts, which are values.
template <class T>
class [[nodiscard]] Result {
  public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, Errors{std::move(error)}) {}
    Result(Errors errors) : state_(std::in_place_index<1>, std::move(errors)) {
        assert(!this->errors().empty());
    }

    explicit operator bool() const { return state_.index() == 0; }

    T& operator*() & { return std::get<0>(state_); }
    const T& operator*() const& { return std::get<0>(state_); }
    T&& operator*() && { return std::get<0>(std::move(state_)); }
    T* operator->() { return &std::get<0>(state_); }
    const T* operator->() const { return &std::get<0>(state_); }

    const Errors& errors() const { return std::get<1>(state_); }

    /// What `next` makes of the value, a Result too; or the Errors, without asking it.
    template <class Next>
    auto and_then(Next next) && -> decltype(next(std::declval<T>())) {
        if (!*this)
            return errors();
        return next(*std::move(*this));
    }

    /// The same with what cannot fail.
    template <class Change>
    auto transform(Change change) && -> Result<decltype(change(std::declval<T>()))> {
        if (!*this)
            return errors();
        return change(*std::move(*this));
    }

  private:
    std::variant<T, Errors> state_;
};

/// The success of a function that returns nothing: `Result<Done>`.
struct Done {};

}  // namespace judge
